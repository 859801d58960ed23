using System.Diagnostics.CodeAnalysis;

using NodaTime;

namespace Indicators;

// Exchange rates as text: the rate, its day and its source.
public sealed partial record AnyExchangeRate : IPrinted, IReadText<AnyExchangeRate>
{
    /// <summary>Reads a rate, as <see cref="ToString()"/> writes it.</summary>
    /// <param name="text">The whole text, such as <c>7.1元/美元, 2025-06-30, 中国人民银行</c>.</param>
    /// <returns>The rate, exact.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is none; the message says why.</exception>
    public static AnyExchangeRate Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out AnyExchangeRate? result, out string? problem) ? result : throw Coded.Format(problem);

    /// <summary>Reads a rate; never throws.</summary>
    /// <param name="text">The whole text, such as <c>7.1元/美元, 2025-06-30, 中国人民银行</c>.</param>
    /// <param name="result">The rate.</param>
    /// <param name="problem">What is wrong with the text.</param>
    /// <returns>False when the text is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out AnyExchangeRate? result,
        [NotNullWhen(false)] out string? problem)
    {
        problem = ExchangeRateText.Read(text, out AnyQuantity rate, out LocalDate date, out string source)
            ?? (rate.NumericalValue.Sign > 0 ? NoPair(rate) : $"Got the rate {rate}; expected an exchange rate above zero.");
        result = problem is null ? new(rate, date, source) : null;
        return result is not null;
    }

    /// <summary>Returns the rate, its day and its source.</summary>
    /// <returns>Culture-free text such as <c>7.1元/美元, 2025-06-30, 中国人民银行</c>.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>Returns the rate, its day and its source.</summary>
    /// <param name="format">G; null is G.</param>
    /// <param name="formatProvider">A <see cref="Language"/>, for the names of the units.</param>
    /// <returns>Culture-free text such as <c>7.1元/美元, 2025-06-30, 中国人民银行</c>.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        ExchangeRateText.Write(Rate.ToString(format, formatProvider), Date, Source);

    string IPrinted.PrintAs(string? format, IFormatProvider? provider) => ToString(format, provider);
}
