namespace Indicators;

/// <summary>The phrases of <c>Words/phrases.tsv</c>, the only copy of them: printed by their first form, read by every one.</summary>
internal static class PhraseForms
{
    private static readonly Dictionary<string, PhraseForm[]> ByName = WordTable.Rows("phrases.tsv", 3)
        .SelectMany(
            row => row[2].Split(' '),
            (row, form) =>
                (Name: row[1], Form: new PhraseForm(row[0] == "zh" ? Language.Chinese : Language.English, form.Replace('_', ' '))))
        .GroupBy(row => row.Name)
        .ToDictionary(group => group.Key, group => group.Select(row => row.Form).ToArray());

    // Of two forms that fit, the one that says more: 占比{} before 占{}.
    private static readonly Dictionary<string, PhraseForm[]> LongestFirst =
        ByName.ToDictionary(pair => pair.Key, pair => pair.Value.OrderByDescending(form => form.Length).ToArray());

    /// <summary>The phrase with a figure in it.</summary>
    internal static string Print(string phrase, Language language, string figure = "", string of = "") =>
        Array.Find(ByName[phrase], form => form.Language == language)!.Print(figure, of);

    /// <summary>The same without the base, the whole or the scope, where it is not named.</summary>
    internal static string PrintWithoutBase(string phrase, Language language, string figure) =>
        Array.Find(ByName[phrase], form => form.Language == language && !form.HasBase)!.Print(figure, "");

    /// <summary>Asks whether a text in the plain form of <see cref="FigureText"/> is the phrase, and for what stands at the place of the
    /// figure.</summary>
    internal static bool TryRead(string phrase, ReadOnlySpan<char> text, out ReadOnlySpan<char> figure) =>
        TryRead(phrase, text, out figure, out _);

    /// <summary>The same, and what stands at the place of the base.</summary>
    internal static bool TryRead(string phrase, ReadOnlySpan<char> text, out ReadOnlySpan<char> figure, out ReadOnlySpan<char> of)
    {
        foreach (PhraseForm form in LongestFirst[phrase])
        {
            if (form.TryRead(text, out figure, out of))
            {
                return true;
            }
        }

        figure = of = default;
        return false;
    }

    /// <summary>Whether a text in the plain form of <see cref="FigureText"/> is the phrase, which has no figure in it.</summary>
    internal static bool Is(string phrase, ReadOnlySpan<char> text) =>
        TryRead(phrase, text, out ReadOnlySpan<char> figure) && figure.IsEmpty;
}
