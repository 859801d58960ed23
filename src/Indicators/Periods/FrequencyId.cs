namespace Indicators;

/// <summary>A frequency as a value: the twin of a period's type, for data whose frequency is only known when read.</summary>
/// <remarks>
/// <para><b>Source.</b> The codes are those of the SDMX code list CL_FREQ: A for years, D for days, A5 for periods of
/// five years.</para>
/// <para><b>Default value.</b> <see cref="Unspecified"/>, code <c>_U</c>.</para>
/// </remarks>
public readonly record struct FrequencyId
{
    private readonly string? _code;

    private FrequencyId(string code) => _code = code;

    /// <summary>Gets the frequency that nobody stated; the default value.</summary>
    public static FrequencyId Unspecified => default;

    /// <summary>Gets the frequency of <see cref="Year"/>.</summary>
    public static FrequencyId Annual => new("A");

    /// <summary>Gets the frequency of <see cref="HalfYear"/>.</summary>
    public static FrequencyId HalfYearly => new("S");

    /// <summary>Gets the frequency of <see cref="Trimester"/>.</summary>
    public static FrequencyId FourMonthly => new("T");

    /// <summary>Gets the frequency of <see cref="Quarter"/>.</summary>
    public static FrequencyId Quarterly => new("Q");

    /// <summary>Gets the frequency of <see cref="Month"/>.</summary>
    public static FrequencyId Monthly => new("M");

    /// <summary>Gets the frequency of <see cref="Week"/>.</summary>
    public static FrequencyId Weekly => new("W");

    /// <summary>Gets the frequency of <see cref="Day"/>.</summary>
    public static FrequencyId Daily => new("D");

    /// <summary>Gets the frequency of <see cref="FiveYearPlan"/>.</summary>
    public static FrequencyId Quinquennial => new("A5");

    /// <summary>Gets the SDMX code, such as <c>A</c>.</summary>
    public string Code => _code ?? "_U";

    /// <summary>Returns the SDMX code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
