using NodaTime;

namespace Indicators;

/// <summary>An exchange rate whose currencies are known only in the data, such as two ISO 4217 codes in a table.</summary>
/// <remarks>
/// <para>The twin of <see cref="ExchangeRate{TFrom, TTo}"/>: what the compiler refuses there throws here.</para>
/// <para><b>Text.</b> The rate, its day and its source, <c>7.1元/美元, 2025-06-30, 中国人民银行</c>; in English <c>7.1 yuan/US dollar, …</c>.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// Unit rate = UnitCatalog.Default.Parse("KZT/EUR"), euros = UnitCatalog.Default.Parse("EUR");
/// var tenge = AnyExchangeRate.Create(new AnyQuantity(598.5m, rate), new NodaTime.LocalDate(2025, 6, 30), "ECB");
/// tenge.Convert(new AnyQuantity(2, euros));       // → 1197哈萨克斯坦坚戈
/// </code></example>
public sealed partial record AnyExchangeRate
{
    private AnyExchangeRate(AnyQuantity rate, LocalDate date, string source) => (Rate, Date, Source) = (rate, date, source);

    /// <summary>Gets how much of <see cref="To"/> one unit of <see cref="From"/> is worth, exactly.</summary>
    public AnyQuantity Rate { get; }

    /// <summary>Gets the code of the currency that is converted.</summary>
    public string From => Below.KindCode;

    /// <summary>Gets the code of the currency of the result.</summary>
    public string To => Above.KindCode;

    /// <summary>Gets the day for which the rate was quoted.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets who quoted it.</summary>
    public string Source { get; }

    /// <summary>Creates a rate.</summary>
    /// <param name="rate">An amount above zero in a quotient of two units of money, such as 元/美元: what is converted stands below the
    /// line.</param>
    /// <param name="date">The day for which it was quoted.</param>
    /// <param name="source">Who quoted it, and which rate it is.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="ArgumentException">The unit is not a quotient of two currencies, or <paramref name="source"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is zero or below.</exception>
    public static AnyExchangeRate Create(AnyQuantity rate, LocalDate date, string source)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rate.NumericalValue.Sign, nameof(rate));
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        return NoPair(rate) is { } problem ? throw Coded.Argument(problem, nameof(rate)) : new(rate, date, source);
    }

    /// <summary>Converts an amount at this rate.</summary>
    /// <param name="amount">An amount in <see cref="From"/>.</param>
    /// <returns>Rate × amount, exact, in the unit above the line of the rate.</returns>
    /// <exception cref="ArgumentException"><paramref name="amount"/> is of another kind.</exception>
    public AnyQuantity Convert(AnyQuantity amount) => new(Rate.NumericalValue * amount.In(Below), Above);

    /// <summary>The same rate read the other way.</summary>
    /// <returns>The inverse, exact, of the same day and source.</returns>
    public AnyExchangeRate Inverse() => new(new(Rate.NumericalValue.Reciprocal(), Below.DividedBy(Above)), Date, Source);

    private Unit Above => Rate.Unit.Numerator!;

    private Unit Below => Rate.Unit.Denominator!;

    private static string? NoPair(AnyQuantity rate) =>
        rate.Unit is { Numerator: { } to, Denominator: { } from } && KindCodes.IsMoney(to.KindCode) && KindCodes.IsMoney(from.KindCode)
        ? null
        : $"{rate} is of kind {rate.KindCode} and no exchange rate; its unit is money per money, such as 元/美元. (IND0502)";
}
