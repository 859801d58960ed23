namespace Indicators;

// A table of a cumulative series: a row for each year to date, 2021年1-2月.
public sealed partial class CumulativeSeries<TPeriod, TKind>
{
    /// <summary>Shows the cumulative series as a table in Markdown; values are exact.</summary>
    /// <remarks>A year to date without a value has a row too, such as January where it is published with February.</remarks>
    /// <param name="language">The language of years to date, unit and marks.</param>
    /// <param name="title">What the series is; the unit stands behind it.</param>
    /// <returns>A caption and a table in GitHub's Markdown; a value with no end is a fraction.</returns>
    public string ToMarkdown(Language language = Language.Chinese, string? title = null) => Table(language, title, null).ToMarkdown();

    /// <summary>Shows the cumulative series as a table in Markdown; values are rounded, and the caption says how.</summary>
    /// <inheritdoc cref="ToMarkdown(Language, string?)"/>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided.</param>
    /// <param name="language">The language of years to date, unit and marks.</param>
    /// <param name="title">What the series is; the unit stands behind it.</param>
    /// <returns>A caption and a table in GitHub's Markdown.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public string ToMarkdown(int decimals, Rounding rounding, Language language = Language.Chinese, string? title = null) =>
        Table(language, title, (decimals, rounding)).ToMarkdown();

    /// <summary>Shows the cumulative series as a table in HTML; values are exact.</summary>
    /// <remarks>A year to date without a value has a row too, such as January where it is published with February.</remarks>
    /// <param name="language">The language of years to date, unit and marks.</param>
    /// <param name="title">What the series is; the unit stands behind it.</param>
    /// <returns>A <c>table</c> with a caption, headings that say what they head, and numbers at the right; escaped.</returns>
    public string ToHtml(Language language = Language.Chinese, string? title = null) => Table(language, title, null).ToHtml();

    /// <summary>Shows the cumulative series as a table in HTML; values are rounded, and the caption says how.</summary>
    /// <inheritdoc cref="ToHtml(Language, string?)"/>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided.</param>
    /// <param name="language">The language of years to date, unit and marks.</param>
    /// <param name="title">What the series is; the unit stands behind it.</param>
    /// <returns>A <c>table</c> with a caption, headings that say what they head, and numbers at the right; escaped.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public string ToHtml(int decimals, Rounding rounding, Language language = Language.Chinese, string? title = null) =>
        Table(language, title, (decimals, rounding)).ToHtml();

    private DisplayTable Table(Language language, string? title, (int Decimals, Rounding Rule)? rounding) =>
        ObservationRows.Of(this.Select(cell => ((IFormattable)cell.Span, cell.Observation)), Unit, language, title, rounding);
}
