using System.Diagnostics;

namespace Indicators;

/// <summary>A frequency as a value: the twin of a period's type, for data whose frequency is only known when read.</summary>
/// <remarks>
/// <para><b>Source.</b> The codes are those of the SDMX code list CL_FREQ: A for years, D for days, A5 for periods of
/// five years.</para>
/// <para><b>Text.</b> The code, of a fiscal frequency with the day on which its year starts: <c>Q</c>, <c>Q[--04-01]</c>; the same
/// in every format and language. It is not read: by which of its two years a fiscal year is called, is not in it.</para>
/// <para><b>Default value.</b> <see cref="Unspecified"/>, code <c>_U</c>.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct FrequencyId : ISpanFormattable, IUtf8SpanFormattable
{
    private readonly string? _code;
    private readonly byte _shift;

    private FrequencyId(string code, int shift = 0)
    {
        _code = code;
        _shift = (byte)shift;
    }

    /// <summary>Gets the month in which the fiscal year starts, 2 to 12; 1 for years, quarters and the rest of the calendar.</summary>
    public int StartMonth => _shift + 1;

    /// <summary>Gets the year by which a fiscal year is called; the starting one where <see cref="StartMonth"/> is 1.</summary>
    public FiscalLabel Label { get; private init; }

    /// <summary>Gets the frequency where none is stated; the default value.</summary>
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

    /// <summary>Returns the SDMX code, of a fiscal frequency with the day on which its year starts.</summary>
    /// <returns>Text such as <c>Q</c> or <c>Q[--04-01]</c>.</returns>
    public override string ToString() => _shift == 0 ? Code : $"{Code}[--{StartMonth:D2}-01]";

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Checked(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryCopy(Checked(format), destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format,
        IFormatProvider? provider) =>
        ValueText.TryCopy(Checked(format), utf8Destination, out bytesWritten);

    private string Checked(ReadOnlySpan<char> format)
    {
        ValueText.CheckFormat(format);
        return ToString();
    }

    /// <summary>The frequency of a code and a fiscal calendar; null where there is none.</summary>
    internal static FrequencyId? Of(string code, int startMonth, FiscalLabel label) =>
        startMonth is > 1 and <= 12 && code is "A" or "Q" && Enum.IsDefined(label) ? new FrequencyId(code, startMonth - 1) { Label = label }
        : startMonth != 1 || label != default ? null
        : code == Unspecified.Code ? Unspecified
        : code is "A" or "S" or "T" or "Q" or "M" or "W" or "D" or "A5" ? new FrequencyId(code)
        : null;

    internal static FrequencyId Of(PeriodKind kind, int shift) => kind switch
    {
        PeriodKind.Year => new("A", shift),
        PeriodKind.HalfYear => HalfYearly,
        PeriodKind.Trimester => FourMonthly,
        PeriodKind.Quarter => new("Q", shift),
        PeriodKind.Month => Monthly,
        PeriodKind.Week => Weekly,
        PeriodKind.Day => Daily,
        _ => Quinquennial,
    };

    // A fiscal year from January is the year itself, whatever its label.
    internal static FrequencyId OfFiscal<TCalendar>(FrequencyId calendar)
        where TCalendar : IFiscalCalendar =>
        Fiscal<TCalendar>.Shift == 0 ? calendar : new(calendar.Code, Fiscal<TCalendar>.Shift) { Label = TCalendar.Label };
}
