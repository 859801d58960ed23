
namespace Indicators;

// The revision triangle: a row for each period, a column for each release.
public sealed partial class Vintages<TPeriod, TMeasure, TKind>
{
    /// <summary>Shows what each release said of each period as a table in Markdown (修订三角); values are exact.</summary>
    /// <remarks>
    /// <para>Along a row stands how the value of a period was revised, down a column what was released that day. A cell is empty where the release
    /// does not speak of the period: what was known then is the last cell to the left (<see cref="AsOf"/>), and nothing where there is none.</para>
    /// <para>Values are in <see cref="UnitOfMeasure"/>; marks are the letters of SDMX, and the caption says what those that occur mean.</para>
    /// <para>A frequency of your own must know the formats <c>zh</c> and <c>en</c>.</para>
    /// </remarks>
    /// <param name="language">The language of periods, unit and marks.</param>
    /// <param name="title">What was released; the unit stands behind it.</param>
    /// <returns>A caption and a table in GitHub's Markdown; a value with no end is a fraction.</returns>
    public string ToMarkdown(Language language = Language.Chinese, string? title = null) => Table(language, title, null).ToMarkdown();

    /// <summary>Shows what each release said of each period as a table in Markdown (修订三角); values are rounded, and the caption says how.</summary>
    /// <inheritdoc cref="ToMarkdown(Language, string?)"/>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided.</param>
    /// <param name="language">The language of periods, unit and marks.</param>
    /// <param name="title">What was released; the unit stands behind it.</param>
    /// <returns>A caption and a table in GitHub's Markdown.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public string ToMarkdown(int decimals, Rounding rounding, Language language = Language.Chinese, string? title = null) =>
        Table(language, title, (decimals, rounding)).ToMarkdown();

    /// <summary>Shows what each release said of each period as a table in HTML (修订三角); values are exact.</summary>
    /// <inheritdoc cref="ToMarkdown(Language, string?)"/>
    /// <param name="language">The language of periods, unit and marks.</param>
    /// <param name="title">What was released; the unit stands behind it.</param>
    /// <returns>A <c>table</c> with a caption, headings that say what they head, and numbers at the right; escaped.</returns>
    public string ToHtml(Language language = Language.Chinese, string? title = null) => Table(language, title, null).ToHtml();

    /// <summary>Shows what each release said of each period as a table in HTML (修订三角); values are rounded, and the caption says how.</summary>
    /// <inheritdoc cref="ToMarkdown(Language, string?)"/>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided.</param>
    /// <param name="language">The language of periods, unit and marks.</param>
    /// <param name="title">What was released; the unit stands behind it.</param>
    /// <returns>A <c>table</c> with a caption, headings that say what they head, and numbers at the right; escaped.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public string ToHtml(int decimals, Rounding rounding, Language language = Language.Chinese, string? title = null) =>
        Table(language, title, (decimals, rounding)).ToHtml();

    private DisplayTable Table(Language language, string? title, (int Decimals, Rounding Rule)? rounding)
    {
        string? rounded = rounding is { } rule ? DisplayTable.Rounded(language, rule.Decimals, rule.Rule) : null;
        Series<TPeriod, TMeasure, TKind>[] releases = [.. _releases.Select(release => release.Series.In(UnitOfMeasure))];
        return new DisplayTable(
            language,
            DisplayTable.CaptionOf(
                language, title, ObservationCell.In(ObservationCell.UnitOf(UnitOfMeasure, language), language), rounded, ObservationCell.Legend(releases.SelectMany(series => series.Select(row => row.Observation)), language)),
            [(DisplayTable.Say(language, "时期", "Period"), false), .. _releases.Select(release => (Vintages.Text(release.On), true))],
            [.. Domain.Select(period => (string[])[DisplayTable.Of(period, language), .. releases.Select(series => Cell(series[period]))])]);

        string Cell(Observation observation) => IsAbsent(observation) ? "" : ObservationCell.Of(observation, rounding);
    }
}
