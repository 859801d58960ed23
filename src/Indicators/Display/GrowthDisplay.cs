namespace Indicators;

/// <summary>Growths by period as tables, for notebooks and reports.</summary>
/// <example><code>
/// var firms = new Dictionary&lt;Year, Quantity&lt;Count&lt;Enterprise&gt;&gt;&gt; { [new(2021)] = 31 * Enterprises, [new(2022)] = 36 * Enterprises };
/// string table = Growth.PeriodOnPeriod(firms).ToMarkdown(1, Rounding.HalfAwayFromZero, Language.English);
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
        public string ToMarkdown(Language language = Language.Chinese, string? title = null) => Table(growths, language, title, null).ToMarkdown();

        /// <summary>Shows the growths as a table in Markdown, the first period first; they are rounded, and the caption says how.</summary>
        /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
        /// <param name="rounding">How a value between two printable ones is decided.</param>
        /// <param name="language">The language of periods and reasons.</param>
        /// <param name="title">What grew.</param>
        /// <returns>A caption and a table in GitHub's Markdown; where there is no growth, the reason stands beside.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
        public string ToMarkdown(int decimals, Rounding rounding, Language language = Language.Chinese, string? title = null) =>
            Table(growths, language, title, (decimals, rounding)).ToMarkdown();

        /// <summary>Shows the growths as a table in HTML, the first period first; they are exact percentages.</summary>
        /// <param name="language">The language of periods and reasons.</param>
        /// <param name="title">What grew.</param>
        /// <returns>A <c>table</c> with a caption, headings that say what they head, and numbers at the right; escaped.</returns>
        public string ToHtml(Language language = Language.Chinese, string? title = null) => Table(growths, language, title, null).ToHtml();

        /// <summary>Shows the growths as a table in HTML, the first period first; they are rounded, and the caption says how.</summary>
        /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
        /// <param name="rounding">How a value between two printable ones is decided.</param>
        /// <param name="language">The language of periods and reasons.</param>
        /// <param name="title">What grew.</param>
        /// <returns>A <c>table</c> with a caption, headings that say what they head, and numbers at the right; escaped.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
        public string ToHtml(int decimals, Rounding rounding, Language language = Language.Chinese, string? title = null) =>
            Table(growths, language, title, (decimals, rounding)).ToHtml();
    }

    private static DisplayTable Table<TPeriod>(
        IEnumerable<KeyValuePair<TPeriod, Outcome<GrowthRate>>> growths, Language language, string? title, (int Decimals, Rounding Rule)? rounding)
        where TPeriod : struct, IPeriod<TPeriod>
    {
        ArgumentNullException.ThrowIfNull(growths);
        string[][] rows =
        [
            .. growths.OrderBy(growth => growth.Key).Select(growth => new[]
            {
                DisplayTable.Of(growth.Key, language),
                !growth.Value.TryGetValue(out GrowthRate rate) ? DisplayTable.NoValue
                    : rounding is { } rule ? rate.ToPercent(rule.Decimals, rule.Rule)
                    : $"{rate.Ratio * 100}%",
                growth.Value.Reason is { } why ? DisplayTable.Say(language, why.Chinese, why.Message) : "",
            }),
        ];
        return new DisplayTable(
            language,
            DisplayTable.CaptionOf(language, title, rounding is { } named ? DisplayTable.Rounded(language, named.Decimals, named.Rule) : null),
            [(DisplayTable.Say(language, "时期", "Period"), false), (DisplayTable.Say(language, "增长率", "Growth"), true), (DisplayTable.Say(language, "说明", "Note"), false)],
            rows).WithoutEmpty(2);
    }
}
