using System.Globalization;

namespace Indicators;

// Places in a ranking as reports say them.
public readonly partial record struct Rank
{
    /// <summary>Says the place as a report does: 居全省第24位, 居全国第1位（并列）; ranked 24th in Jiangxi.</summary>
    /// <remarks>
    /// Nothing is rounded. Among whom comes from <see cref="Scope"/>: of areas that the library knows, 全国, 全省, 全市, 全县 in Chinese and the
    /// name in English; else as the scope calls it, with its population. 并列 is said where units share the place, so not of an ordinal rank.
    /// <see cref="StatedRank"/> reads the phrase, but for its scope and for means of places (第2.5位).
    /// </remarks>
    /// <param name="language">The language.</param>
    /// <returns>Culture-free text.</returns>
    public string ToPhrase(Language language) => Phrase(language, null);

    /// <summary>Says the place and how it moved: 居全省第24位（上升53位）; ranked 24th in Jiangxi (up 53 places).</summary>
    /// <param name="language">The language.</param>
    /// <param name="change">The places won since an earlier rank (<see cref="ChangeFrom"/>).</param>
    /// <returns>Culture-free text.</returns>
    /// <inheritdoc cref="ToPhrase(Language)" path="/remarks"/>
    public string ToPhrase(Language language, RankChange change) => Phrase(language, change.ToPhrase(language));

    private string Phrase(Language language, string? move)
    {
        string place = language == Language.Chinese
            ? PhraseForms.Print("place", language, Position.ToString())
            : PlaceText.Of(Position, language);
        string phrase = ScopeText.Of(Scope, language) is { } scope
            ? PhraseForms.Print(language == Language.English && Scope!.Population is not null ? "rankAmong" : "rank", language, place,
                scope)
            : PhraseForms.PrintWithoutBase("rank", language, place);
        string? tied = Tied > 1 && !Ties.IsOrdinal ? PhraseForms.Print("tied", language) : null;
        string remarks = string.Join(language == Language.Chinese ? "，" : ", ", new[] { tied, move }.OfType<string>());
        return remarks.Length == 0 ? phrase
            : language == Language.Chinese ? $"{phrase}（{remarks}）"
            : $"{phrase} ({remarks})";
    }
}

public readonly partial record struct RankChange
{
    /// <summary>Says the move as a report does: 上升53位, 下降3位, 持平; up 53 places, down 3 places, unchanged.</summary>
    /// <remarks>
    /// Whether the two rankings compare (<see cref="PopulationUnknown"/>) is not in the words. <see cref="StatedRankMove"/> reads every
    /// phrase.
    /// </remarks>
    /// <param name="language">The language.</param>
    /// <returns>Culture-free text.</returns>
    public string ToPhrase(Language language)
    {
        if (Places == 0)
        {
            return PhraseForms.Print("unmoved", language);
        }

        string number = Math.Abs((long)Places).ToString(CultureInfo.InvariantCulture);
        string places = PhraseForms.Print(number == "1" ? "onePlace" : "places", language, number);
        return PhraseForms.Print(Places > 0 ? "moveUp" : "moveDown", language, places);
    }
}
