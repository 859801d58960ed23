namespace Indicators;

// A table of a series: a row for each period, those without a value among them, with the marks in words.
public sealed partial class Series<TPeriod, TMeasure, TKind>
{
    /// <summary>Shows the series as a table in Markdown; values are exact.</summary>
    /// <remarks>A frequency of your own that does not know the formats <c>zh</c> and <c>en</c> is printed as <c>G</c>.</remarks>
    /// <param name="language">The language of periods, unit and marks.</param>
    /// <param name="title">What the series is; the unit stands behind it.</param>
    /// <returns>A caption and a table in GitHub's Markdown; a value with no end is a fraction.</returns>
    public string ToMarkdown(Language language = Language.Chinese, string? title = null) => Table(language, title, null).ToMarkdown();

    /// <summary>Shows the series as a table in Markdown; values are rounded, and the caption says how.</summary>
    /// <inheritdoc cref="ToMarkdown(Language, string?)"/>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided.</param>
    /// <param name="language">The language of periods, unit and marks.</param>
    /// <param name="title">What the series is; the unit stands behind it.</param>
    /// <returns>A caption and a table in GitHub's Markdown.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public string ToMarkdown(int decimals, Rounding rounding, Language language = Language.Chinese, string? title = null) =>
        Table(language, title, (decimals, rounding)).ToMarkdown();

    /// <summary>Shows the series as a table in HTML; values are exact.</summary>
    /// <remarks>A frequency of your own that does not know the formats <c>zh</c> and <c>en</c> is printed as <c>G</c>.</remarks>
    /// <param name="language">The language of periods, unit and marks.</param>
    /// <param name="title">What the series is; the unit stands behind it.</param>
    /// <returns>A <c>table</c> with a caption, headings that say what they head, and numbers at the right; escaped.</returns>
    public string ToHtml(Language language = Language.Chinese, string? title = null) => Table(language, title, null).ToHtml();

    /// <summary>Shows the series as a table in HTML; values are rounded, and the caption says how.</summary>
    /// <inheritdoc cref="ToHtml(Language, string?)"/>
    /// <param name="decimals">Digits after the point, zero or more; trailing zeros are kept.</param>
    /// <param name="rounding">How a value between two printable ones is decided.</param>
    /// <param name="language">The language of periods, unit and marks.</param>
    /// <param name="title">What the series is; the unit stands behind it.</param>
    /// <returns>A <c>table</c> with a caption, headings that say what they head, and numbers at the right; escaped.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public string ToHtml(int decimals, Rounding rounding, Language language = Language.Chinese, string? title = null) =>
        Table(language, title, (decimals, rounding)).ToHtml();

    private DisplayTable Table(Language language, string? title, (int Decimals, Rounding Rule)? rounding) =>
        ObservationRows.Of(this.Select(row => ((IFormattable)row.Period, row.Observation)), UnitOfMeasure, language, title, rounding);
}
