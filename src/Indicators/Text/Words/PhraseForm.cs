namespace Indicators;

/// <summary>One wording of a phrase: words around the places of a figure and of a base, <c>是{of}的{}</c>.</summary>
internal sealed class PhraseForm
{
    private const string FigurePlace = "{}", BasePlace = "{of}";

    private readonly string _printed;
    private readonly string[] _words; // in the plain form, before, between and behind the places
    private readonly bool _isBaseFirst;
    private readonly bool _hasFigure;

    internal PhraseForm(Language language, string form)
    {
        (Language, _printed) = (language, form);
        int figure = form.IndexOf(FigurePlace, StringComparison.Ordinal), of = form.IndexOf(BasePlace, StringComparison.Ordinal);
        (_hasFigure, HasBase, _isBaseFirst) = (figure >= 0, of >= 0, of >= 0 && of < figure);
        _words = FigureText.Plain(form).Split([FigurePlace, BasePlace], StringSplitOptions.None);
    }

    internal Language Language { get; }

    internal bool HasBase { get; }

    /// <summary>How many characters the words take.</summary>
    internal int Length => _words.Sum(word => word.Length);

    internal string Print(string figure, string of) =>
        _printed.Replace(FigurePlace, figure, StringComparison.Ordinal).Replace(BasePlace, of, StringComparison.Ordinal);

    /// <summary>Takes a text apart; neither place is left empty. Of several places where a base may end, the one beside the figure is
    /// taken.</summary>
    internal bool TryRead(ReadOnlySpan<char> text, out ReadOnlySpan<char> figure, out ReadOnlySpan<char> of)
    {
        figure = of = default;
        if (!_hasFigure)
        {
            return text.Equals(_words[0], StringComparison.OrdinalIgnoreCase);
        }

        ReadOnlySpan<char> first = _words[0], last = _words[^1];
        if (text.Length <= first.Length + last.Length || !text.StartsWith(first, StringComparison.OrdinalIgnoreCase)
            || !text.EndsWith(last, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[first.Length..^last.Length];
        if (!HasBase)
        {
            figure = rest.Trim();
            return !figure.IsEmpty;
        }

        ReadOnlySpan<char> between = _words[1];
        int place = _isBaseFirst
            ? rest.LastIndexOf(between, StringComparison.OrdinalIgnoreCase)
            : rest.IndexOf(between, StringComparison.OrdinalIgnoreCase);
        if (place < 0)
        {
            return false;
        }

        ReadOnlySpan<char> left = rest[..place].Trim(), right = rest[(place + between.Length)..].Trim();
        figure = _isBaseFirst ? right : left;
        of = _isBaseFirst ? left : right;
        return !figure.IsEmpty && !of.IsEmpty;
    }
}
