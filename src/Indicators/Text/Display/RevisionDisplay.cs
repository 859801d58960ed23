using System.Globalization;

namespace Indicators;

/// <summary>Revisions as tables, for notebooks and reports.</summary>
/// <example><code>
/// var output = Vintages.Of(new LocalDate(2024, 4, 16), Series.Flow(HundredMillionYuan, new Quarter(2024, 1), 25m))
///     .Release(new LocalDate(2024, 7, 15), Series.Flow(HundredMillionYuan, new Quarter(2024, 1), 26m));
/// string table = output.Revisions().ToMarkdown(Language.English);
/// table.Split('\n')[^2];   // → | Q1 2024 | 2024-04-16 | 25 | 2024-07-15 | 26 | 1 |
/// </code></example>
public static class RevisionDisplay
{
    extension<TPeriod>(IEnumerable<Revision<TPeriod>> revisions)
        where TPeriod : struct, ITilingPeriod<TPeriod>
    {
        /// <summary>Shows the revisions as a table in Markdown, in their order; values and changes are exact.</summary>
        /// <remarks>Where the units of the revisions differ there is a column of units.</remarks>
        /// <param name="language">The language of periods, units and marks.</param>
        /// <param name="title">What was revised; the unit stands behind it.</param>
        /// <returns>A caption and a table in GitHub's Markdown; there is no change where one of the values is missing.</returns>
        public string ToMarkdown(Language language = Language.Chinese, string? title = null) => Table(revisions, language, title, null).ToMarkdown();

        /// <summary>Shows the revisions as a table in Markdown, in their order; values and changes are each rounded once, and the caption says how.</summary>
        /// <remarks>Where the units of the revisions differ there is a column of units.</remarks>
        /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
        /// <param name="rounding">How a value between two printable ones is decided.</param>
        /// <param name="language">The language of periods, units and marks.</param>
        /// <param name="title">What was revised; the unit stands behind it.</param>
        /// <returns>A caption and a table in GitHub's Markdown; there is no change where one of the values is missing.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
        public string ToMarkdown(int decimals, Rounding rounding, Language language = Language.Chinese, string? title = null) =>
            Table(revisions, language, title, (decimals, rounding)).ToMarkdown();

        /// <summary>Shows the revisions as a table in HTML, in their order; values and changes are exact.</summary>
        /// <remarks>Where the units of the revisions differ there is a column of units.</remarks>
        /// <param name="language">The language of periods, units and marks.</param>
        /// <param name="title">What was revised; the unit stands behind it.</param>
        /// <returns>A <c>table</c> with a caption, headings that say what they head, and numbers at the right; escaped.</returns>
        public string ToHtml(Language language = Language.Chinese, string? title = null) => Table(revisions, language, title, null).ToHtml();

        /// <summary>Shows the revisions as a table in HTML, in their order; values and changes are each rounded once, and the caption says how.</summary>
        /// <remarks>Where the units of the revisions differ there is a column of units.</remarks>
        /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
        /// <param name="rounding">How a value between two printable ones is decided.</param>
        /// <param name="language">The language of periods, units and marks.</param>
        /// <param name="title">What was revised; the unit stands behind it.</param>
        /// <returns>A <c>table</c> with a caption, headings that say what they head, and numbers at the right; escaped.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
        public string ToHtml(int decimals, Rounding rounding, Language language = Language.Chinese, string? title = null) =>
            Table(revisions, language, title, (decimals, rounding)).ToHtml();
    }

    private static DisplayTable Table<TPeriod>(
        IEnumerable<Revision<TPeriod>> revisions, Language language, string? title, (int Decimals, Rounding Rule)? rounding)
        where TPeriod : struct, ITilingPeriod<TPeriod>
    {
        ArgumentNullException.ThrowIfNull(revisions);
        Revision<TPeriod>[] all = [.. revisions];
        string format = DisplayTable.Say(language, "zh", "en");
        string? rounded = rounding is { } rule ? DisplayTable.Rounded(language, rule.Decimals, rule.Rule) : null;
        Unit? unit = all.Select(revision => revision.UnitOfMeasure).Distinct().Count() == 1 ? all[0].UnitOfMeasure : null;
        string[][] rows =
        [
            .. all.Select(revision => new[]
            {
                revision.Period.ToString(format, CultureInfo.InvariantCulture),
                Vintages.Text(revision.ReleasedOn),
                ObservationCell.Of(revision.Before, rounding),
                Vintages.Text(revision.RevisedOn),
                ObservationCell.Of(revision.After, rounding),
                revision.Change is { } change ? ObservationCell.Number(change, rounding) : DisplayTable.NoValue,
                unit is null ? UnitsOf(revision.UnitOfMeasure, language) : "",
            }),
        ];
        return new DisplayTable(
            language,
            DisplayTable.CaptionOf(
                language, title, unit is null ? null : ObservationCell.In(UnitsOf(unit, language), language), rounded, ObservationCell.Legend(all.SelectMany(revision => new[] { revision.Before, revision.After }), language)),
            [
                (DisplayTable.Say(language, "时期", "Period"), false), (DisplayTable.Say(language, "发布日期", "Released"), false), (DisplayTable.Say(language, "原值", "Before"), true),
                (DisplayTable.Say(language, "修订日期", "Revised"), false), (DisplayTable.Say(language, "修订后", "After"), true), (DisplayTable.Say(language, "变动", "Change"), true),
                (DisplayTable.Say(language, "单位", "Unit"), false),
            ],
            rows).WithoutEmpty(6);
    }

    // Levels in per cent change in percentage points.
    private static string UnitsOf(Unit unit, Language language)
    {
        string levels = ObservationCell.UnitOf(unit, language);
        return unit.OfDifferences is var points && points.Equals(unit) ? levels
            : DisplayTable.Say(language, $"{levels}，变动为{points.Symbol}", $"{levels}, change in {points.EnglishFor(2)}");
    }
}
