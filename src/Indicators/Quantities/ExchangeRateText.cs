using NodaTime;
using NodaTime.Text;

namespace Indicators;

/// <summary>The text of exchange rates: <c>7.1元/美元, 2025-06-30, 中国人民银行</c>. The source comes last, and may hold commas.</summary>
internal static class ExchangeRateText
{
    private const string Comma = ", ";

    internal static string Write(string rate, LocalDate date, string source) =>
        rate + Comma + LocalDatePattern.Iso.Format(date) + Comma + source;

    /// <summary>Takes the text apart; gives null, or what is wrong with it.</summary>
    internal static string? Read<TRate>(ReadOnlySpan<char> text, out TRate rate, out LocalDate date, out string source)
        where TRate : struct, IValueText<TRate>
    {
        (rate, date, source) = (default, default, "");
        int first = text.IndexOf(Comma);
        int second = first < 0 ? -1 : text[(first + Comma.Length)..].IndexOf(Comma);
        if (second < 0)
        {
            return $"Got '{FigureText.Shown(text)}'; expected an exchange rate such as 7.1元/美元, 2025-06-30, 中国人民银行.";
        }

        ReadOnlySpan<char> behind = text[(first + Comma.Length)..];
        source = behind[(second + Comma.Length)..].ToString();
        if (ValueText.Read(text[..first], out rate) is { } problem)
        {
            return problem;
        }

        ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(behind[..second].ToString());
        date = day.Success ? day.Value : default;
        return !day.Success ? $"Got '{FigureText.Shown(behind[..second])}'; expected a date such as 2025-06-30."
            : string.IsNullOrWhiteSpace(source) ? "An exchange rate names its source."
            : null;
    }
}
