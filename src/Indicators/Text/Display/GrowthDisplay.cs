namespace Indicators;

/// <summary>Growths by period as tables, for notebooks and reports.</summary>
/// <example><code>
/// var firms = Series.Stock(Enterprises, new Year(2021), 31, 36);
/// string table = firms.YearOnYear().ToMarkdown(1, Rounding.HalfAwayFromZero, Language.English);
/// table.Split('\n')[^2];   // → | 2022 | 16.1% |  |
/// </code></example>
public static class GrowthDisplay
{
    extension<TPeriod>(IEnumerable<KeyValuePair<TPeriod, Outcome<GrowthRate>>> growths)
        where TPeriod : struct, IPeriod<TPeriod>
    {
        /// <summary>Shows the growths as a table in Markdown, the first period first; they are exact percentages.</summary>
        /// <param name="language">The language of periods and reasons.</param>
        /// <param name="title">What grew.</param>
        /// <returns>A caption and a table in GitHub's Markdown; where there is no growth, the reason stands beside.</returns>
        public string ToMarkdown(Language language = Language.Chinese, string? title = null) => Table(InOrder(growths), language, title, null).ToMarkdown();

        /// <summary>Shows the growths as a table in Markdown, the first period first; they are rounded, and the caption says how.</summary>
        /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
        /// <param name="rounding">How a value between two printable ones is decided.</param>
        /// <param name="language">The language of periods and reasons.</param>
        /// <param name="title">What grew.</param>
        /// <returns>A caption and a table in GitHub's Markdown; where there is no growth, the reason stands beside.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
        public string ToMarkdown(int decimals, Rounding rounding, Language language = Language.Chinese, string? title = null) =>
            Table(InOrder(growths), language, title, (decimals, rounding)).ToMarkdown();

        /// <summary>Shows the growths as a table in HTML, the first period first; they are exact percentages.</summary>
        /// <param name="language">The language of periods and reasons.</param>
        /// <param name="title">What grew.</param>
        /// <returns>A <c>table</c> with a caption, headings that say what they head, and numbers at the right; escaped.</returns>
        public string ToHtml(Language language = Language.Chinese, string? title = null) => Table(InOrder(growths), language, title, null).ToHtml();

        /// <summary>Shows the growths as a table in HTML, the first period first; they are rounded, and the caption says how.</summary>
        /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
        /// <param name="rounding">How a value between two printable ones is decided.</param>
        /// <param name="language">The language of periods and reasons.</param>
        /// <param name="title">What grew.</param>
        /// <returns>A <c>table</c> with a caption, headings that say what they head, and numbers at the right; escaped.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
        public string ToHtml(int decimals, Rounding rounding, Language language = Language.Chinese, string? title = null) =>
            Table(InOrder(growths), language, title, (decimals, rounding)).ToHtml();
    }

    // What ResultSeries and ResultsToDate enumerate, in the order in which it comes.
    extension<TPeriod>(IEnumerable<(TPeriod Period, Outcome<GrowthRate> Outcome)> growths)
        where TPeriod : struct, IFormattable
    {
        /// <summary>Shows the growths as a table in Markdown, in the order of the sequence; they are exact percentages.</summary>
        /// <param name="language">The language of periods and reasons.</param>
        /// <param name="title">What grew.</param>
        /// <returns>A caption and a table in GitHub's Markdown; where there is no growth, the reason stands beside.</returns>
        public string ToMarkdown(Language language = Language.Chinese, string? title = null) => Table(Pairs(growths), language, title, null).ToMarkdown();

        /// <summary>Shows the growths as a table in Markdown, in the order of the sequence; they are rounded, and the caption says how.</summary>
        /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
        /// <param name="rounding">How a value between two printable ones is decided.</param>
        /// <param name="language">The language of periods and reasons.</param>
        /// <param name="title">What grew.</param>
        /// <returns>A caption and a table in GitHub's Markdown; where there is no growth, the reason stands beside.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
        public string ToMarkdown(int decimals, Rounding rounding, Language language = Language.Chinese, string? title = null) =>
            Table(Pairs(growths), language, title, (decimals, rounding)).ToMarkdown();

        /// <summary>Shows the growths as a table in HTML, in the order of the sequence; they are exact percentages.</summary>
        /// <param name="language">The language of periods and reasons.</param>
        /// <param name="title">What grew.</param>
        /// <returns>A <c>table</c> with a caption, headings that say what they head, and numbers at the right; escaped.</returns>
        public string ToHtml(Language language = Language.Chinese, string? title = null) => Table(Pairs(growths), language, title, null).ToHtml();

        /// <summary>Shows the growths as a table in HTML, in the order of the sequence; they are rounded, and the caption says how.</summary>
        /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
        /// <param name="rounding">How a value between two printable ones is decided.</param>
        /// <param name="language">The language of periods and reasons.</param>
        /// <param name="title">What grew.</param>
        /// <returns>A <c>table</c> with a caption, headings that say what they head, and numbers at the right; escaped.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
        public string ToHtml(int decimals, Rounding rounding, Language language = Language.Chinese, string? title = null) =>
            Table(Pairs(growths), language, title, (decimals, rounding)).ToHtml();
    }

    private static IEnumerable<(IFormattable Period, Outcome<GrowthRate> Growth)> InOrder<TPeriod>(IEnumerable<KeyValuePair<TPeriod, Outcome<GrowthRate>>> growths)
        where TPeriod : struct, IPeriod<TPeriod>
    {
        ArgumentNullException.ThrowIfNull(growths);
        return growths.OrderBy(growth => growth.Key).Select(growth => ((IFormattable)growth.Key, growth.Value));
    }

    private static IEnumerable<(IFormattable Period, Outcome<GrowthRate> Growth)> Pairs<TPeriod>(IEnumerable<(TPeriod Period, Outcome<GrowthRate> Outcome)> growths)
        where TPeriod : struct, IFormattable
    {
        ArgumentNullException.ThrowIfNull(growths);
        return growths.Select(growth => ((IFormattable)growth.Period, growth.Outcome));
    }

    private static DisplayTable Table(
        IEnumerable<(IFormattable Period, Outcome<GrowthRate> Growth)> growths, Language language, string? title, (int Decimals, Rounding Rule)? rounding)
    {
        string[][] rows =
        [
            .. growths.Select(row => new[]
            {
                DisplayTable.Of(row.Period, language),
                !row.Growth.TryGetValue(out GrowthRate rate) ? DisplayTable.NoValue
                    : rounding is { } rule ? rate.ToPercent(rule.Decimals, rule.Rule)
                    : $"{rate.Ratio * 100}%",
                row.Growth.Reason is { } why ? DisplayTable.Say(language, why.Chinese, why.Message) : "",
            }),
        ];
        return new DisplayTable(
            language,
            DisplayTable.CaptionOf(language, title, rounding is { } named ? DisplayTable.Rounded(language, named.Decimals, named.Rule) : null),
            [(DisplayTable.Say(language, "时期", "Period"), false), (DisplayTable.Say(language, "增长率", "Growth"), true), (DisplayTable.Say(language, "说明", "Note"), false)],
            rows).WithoutEmpty(2);
    }
}
