using NodaTime;

namespace Indicators;

/// <summary>What one currency cost in another, on a day and by a source: 1美元 = 7.1元.</summary>
/// <remarks>
/// Money in two currencies never meets without one of these: there is no conversion that names no rate, no day and no source.
/// The rate is exact as it was quoted; nothing is rounded, so the inverse of the inverse is the rate again.
/// <para><b>Text.</b> The rate, its day and its source, <c>7.1元/美元, 2025-06-30, 中国人民银行</c>; in English <c>7.1 yuan/US dollar, …</c>.</para>
/// <para><b>Equality.</b> By the rate, whatever its units, the day and the source.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// var rate = new ExchangeRate&lt;Usd, Cny&gt;(7.1m * (Yuan / UsDollars), new NodaTime.LocalDate(2025, 6, 30), "中国人民银行");
/// rate;                                        // → 7.1元/美元, 2025-06-30, 中国人民银行
/// rate.Convert(100 * UsDollars);               // → 710元
/// rate.Inverse().Convert(710 * Yuan);          // → 100美元
/// </code></example>
/// <typeparam name="TFrom">The currency that is converted.</typeparam>
/// <typeparam name="TTo">The currency of the result.</typeparam>
public sealed partial record ExchangeRate<TFrom, TTo>
    where TFrom : ICurrency
    where TTo : ICurrency
{
    /// <summary>Creates a rate.</summary>
    /// <param name="rate">How much of <typeparamref name="TTo"/> one unit of <typeparamref name="TFrom"/> is worth, above zero.</param>
    /// <param name="date">The day for which it was quoted.</param>
    /// <param name="source">Who quoted it, and which rate it is.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is zero or below.</exception>
    /// <exception cref="ArgumentException"><paramref name="source"/> is blank.</exception>
    public ExchangeRate(Quantity<Per<Money<TTo>, Money<TFrom>>> rate, LocalDate date, string source)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rate.Sign, nameof(rate));
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        Rate = rate.Unit.Numerator is null ? rate.To(Unit<Money<TTo>>.Coherent.Per(Unit<Money<TFrom>>.Coherent)) : rate;
        (Date, Source) = (date, source);
    }

    /// <summary>Gets how much of <typeparamref name="TTo"/> one unit of <typeparamref name="TFrom"/> is worth, exactly.</summary>
    public Quantity<Per<Money<TTo>, Money<TFrom>>> Rate { get; }

    /// <summary>Gets the day for which the rate was quoted.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets who quoted it.</summary>
    public string Source { get; }

    /// <summary>Converts an amount at this rate.</summary>
    /// <param name="amount">An amount.</param>
    /// <returns>Rate × amount, exact, in the unit above the line of the rate.</returns>
    public Quantity<Money<TTo>> Convert(Quantity<Money<TFrom>> amount) => Rate.Times(amount);

    /// <summary>The same rate read the other way: 1元 = 10/71美元.</summary>
    /// <returns>The inverse, exact, of the same day and source.</returns>
    public ExchangeRate<TTo, TFrom> Inverse()
    {
        (Unit<Money<TTo>> to, Unit<Money<TFrom>> from) =
            ((Unit<Money<TTo>>)Rate.Unit.Numerator!, (Unit<Money<TFrom>>)Rate.Unit.Denominator!);
        return new(new(Rate.NumericalValue.Reciprocal(), from.Per(to)), Date, Source);
    }

    /// <summary>The same rate with its currencies in the data.</summary>
    /// <returns>A rate that converts an <see cref="AnyQuantity"/>.</returns>
    public AnyExchangeRate ToAnyExchangeRate() => AnyExchangeRate.Create(new(Rate.NumericalValue, Rate.Unit), Date, Source);
}
