namespace Indicators;

/// <summary>A figure with its bounds, for notebooks and reports.</summary>
internal static class FigureDisplay
{
    internal static string Markdown(StatedValue figure, Language language) =>
        $"**{MarkupText.Markdown(figure.Print(language))}** {MarkupText.Markdown(BoundsText(figure, language))}";

    internal static string Html(StatedValue figure, Language language) =>
        $"<span lang=\"{language.Tag}\"><strong>{MarkupText.Html(figure.Print(language))}</strong> "
            + $"{MarkupText.Html(BoundsText(figure, language))}</span>";

    // [800000000, 900000000)元: the ends as they are, in the unit without magnitude.
    private static string BoundsText(StatedValue figure, Language language) => figure.Unit is not { } unit ? figure.Bounds.ToString()
        : language == Language.Chinese ? figure.Bounds + unit.Symbol
        : figure.Bounds + (unit.IsPoint ? "" : " ") + unit.EnglishFor(2);
}

public sealed partial class StatedValue
{
    /// <summary>Shows the figure with its bounds, in Markdown.</summary>
    /// <param name="language">The language; the figure is printed anew in it.</param>
    /// <returns>One line, such as <c>**近9亿元** \[800000000, 900000000)元</c>.</returns>
    public string ToMarkdown(Language? language = null) => FigureDisplay.Markdown(this, ValueText.Words(language));

    /// <summary>Shows the figure with its bounds, in HTML.</summary>
    /// <param name="language">The language; the figure is printed anew in it.</param>
    /// <returns>A <c>span</c>, escaped, with the language in <c>lang</c>.</returns>
    public string ToHtml(Language? language = null) => FigureDisplay.Html(this, ValueText.Words(language));
}
