using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>A stated place in a ranking: 第24名, 居全省第24位（上升53位）, 并列第3名, 前3位, 首位, 24th of 100, top five.</summary>
/// <remarks>
/// The best place is 1. <see cref="StatedResult.Bounds"/> are the places that the words allow: [24, 24] for 第24名, [1, 3]
/// for 前3位. A place from the end (末位, 倒数第2, last) is one among as many as are ranked: [1, ∞) until <see cref="Of"/> is known, then [n − 1,
/// n − 1]. A place has meaning only within a <see cref="Scope"/>, which is given and never read: who writes 全省 knows of which province.
/// </remarks>
public sealed partial class StatedRank : StatedResult, IReadText<StatedRank>
{
    private static readonly string[] Classifiers = ["名", "位", "名次", "位次", "个位次", "个名次", "个", ""];

    private StatedRank(string text, int? place, Hedge hedge, Bounds bounds) : base(text, hedge, bounds) => Place = place;

    /// <summary>Gets the place; <see langword="null"/> where only a best or worst one is stated (前3位).</summary>
    public int? Place { get; }

    /// <summary>Which place from the end is stated, 1 for the last one; null where the place is from the top.</summary>
    internal int? FromEnd { get; private init; }

    /// <summary>Gets a value indicating whether the text says that the place is shared (并列).</summary>
    public bool IsTied { get; private init; }

    /// <summary>Gets the move that stands behind the place (上升53位), or <see langword="null"/> where none does.</summary>
    public StatedRankMove? Move { get; private init; }

    /// <summary>Gets among whom the rank is taken, or <see langword="null"/> where it is not stated.</summary>
    public Scope? Scope { get; private init; }

    /// <summary>Gets how many are ranked, or <see langword="null"/> where it is not stated.</summary>
    public int? Of { get; private init; }

    // How many are ranked by the text itself: 24th of 100.
    private int? SaidOf { get; init; }

    private protected override object Setting => (Scope, Of);

    /// <summary>Reads a stated rank.</summary>
    /// <param name="text">The rank as printed: 第24名, 第一, 居全省第24位（上升53位）, 前3位, 24th, top five, no. 1.</param>
    /// <returns>The rank.</returns>
    /// <exception cref="FormatException">The text is none; the message says what was found and has a code.</exception>
    public static StatedRank Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out StatedRank? result, out string? problem) ? result : throw Coded.Format(problem);

    /// <summary>Reads a stated rank; never throws.</summary>
    /// <param name="text">The rank as printed.</param>
    /// <param name="result">The rank.</param>
    /// <param name="problem">What is wrong with the text, with a code.</param>
    /// <returns>False when the text is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StatedRank? result,
        [NotNullWhen(false)] out string? problem)
    {
        result = Plain(text) is { } plain ? Read(text.Trim().ToString(), plain) : null;
        problem = result is null
            ? $"Got '{FigureText.Shown(text)}'; expected a rank, such as 第24名, 前3位 or 24th; the best place is 1. (IND0520)"
            : null;
        return result is not null;
    }

    /// <summary>The same rank within a scope and a number of ranked units.</summary>
    /// <param name="scope">Among whom.</param>
    /// <param name="of">How many are ranked, or <see langword="null"/> for what the text says (24th of 100), if anything.</param>
    /// <returns>The rank.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="of"/> is below the place.</exception>
    public StatedRank Within(Scope? scope, int? of)
    {
        if (of is null || FromEnd is not { } back)
        {
            return of < (Place ?? 1)
                ? throw TooFew(nameof(of), of, Place)
                : new(Text, Place, Hedge, Bounds) { IsTied = IsTied, Move = Move, FromEnd = FromEnd, Scope = scope, Of = of ?? SaidOf,
                    SaidOf = SaidOf };
        }

        int place = of.Value - back + 1;
        return place < 1
            ? throw TooFew(nameof(of), of, back)
            : new(Text, place, Hedge.None, Bounds.Exactly(place)) { IsTied = IsTied, Move = Move, FromEnd = back, Scope = scope, Of = of,
                SaidOf = SaidOf };
    }

    /// <summary>How many places were won since an earlier rank.</summary>
    /// <param name="earlier">The earlier rank.</param>
    /// <returns>
    /// The change; <see cref="Reason.NotComparable"/> when scopes, populations or known sizes differ, or when a place is not stated.
    /// </returns>
    public Outcome<RankChange> ChangeFrom(StatedRank earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        string? difference = Place is null || earlier.Place is null ? "not both state one place" : DifferenceFrom(earlier);
        return difference is null
            ? new RankChange(earlier.Place!.Value - Place!.Value, Of is null)
            : Undefined.Of(Reason.NotComparable, earlier.Text, Text, difference);
    }

    /// <summary>In what two rankings differ so that places in them do not compare, or null.</summary>
    internal string? DifferenceFrom(StatedRank earlier) =>
        Scope != earlier.Scope ? $"the scopes are '{earlier.Scope?.ToString() ?? "(none)"}' and '{Scope?.ToString() ?? "(none)"}'"
        : Of != earlier.Of ? $"the numbers of ranked units are {Known(earlier.Of)} and {Known(Of)}"
        : null;

    /// <summary>A number of places, 53位 or 三名; null if the text is none.</summary>
    internal static int? Places(ReadOnlySpan<char> text) => Chinese(text) ?? (Counted(text, " places") ?? Counted(text, " place"));

    private static string Known(int? of) => of?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unknown";

    private ArgumentOutOfRangeException TooFew(string name, int? of, int? place) =>
        new(name, of, $"{Text} needs at least {place} ranked units.");

    private static StatedRank? Read(string text, ReadOnlySpan<char> plain)
    {
        bool isTied = false;
        StatedRankMove? move = null;
        int? of = null;
        int bracket = plain is [.., ')'] ? plain.IndexOf('(') : -1;
        if (bracket > 0)
        {
            if (!ReadRemarks(plain[(bracket + 1)..^1], ref isTied, ref move, ref of))
            {
                return null;
            }

            plain = plain[..bracket].TrimEnd();
        }

        // 24th of 100, ranked 24th out of 100 counties
        if (RankWords.Population(plain) is (int population, int end))
        {
            if (of is not null)
            {
                return null;
            }

            of = population;
            plain = plain[..end];
        }

        plain = RankWords.Numbered(plain);
        bool isPlaced = PhraseForms.TryRead("rank", plain, out ReadOnlySpan<char> place, out ReadOnlySpan<char> scope);
        if (isPlaced && !IsName(scope))
        {
            return null; // 居全省第24位，全国第3位 is two statements
        }

        isTied |= scope.EndsWith("并列"); // 居全省并列第24位
        bool isFromEnd = scope.EndsWith("倒数");
        place = isPlaced ? place : plain;
        if (PhraseForms.TryRead("tied", place, out ReadOnlySpan<char> shared) && !shared.IsEmpty)
        {
            isTied = true;
            place = shared;
        }

        place = !isPlaced ? place
            : plain.Contains('第') ? string.Concat("第", place)
            : scope.IsEmpty && !RankWords.IsFromEnd(place, out _) ? string.Concat("ranked ", place)
            : place; // ranked 24th in Jiangxi, but not ranked one in five
        bool isEnd = RankWords.IsFromEnd(place, out ReadOnlySpan<char> fromEnd);
        isFromEnd |= isEnd;
        if (ReadPlace(isEnd ? fromEnd : place) is not (int number, bool isTop) || (isTop && isFromEnd) || of < number)
        {
            return null;
        }

        StatedRank rank = isTop ? new(text, null, Hedge.AtMost, Bounds.Closed(1, number)) { IsTied = isTied, Move = move, SaidOf = of }
            : isFromEnd ? new(text, null, Hedge.None, Bounds.AtLeast(1)) { FromEnd = number, IsTied = isTied, Move = move, SaidOf = of }
            : new(text, number, Hedge.None, Bounds.Exactly(number)) { IsTied = isTied, Move = move, SaidOf = of };
        return rank.Within(null, of);
    }

    /// <summary>Whether a text that begins with 第 is a place of its own, and not part of a name (第三产业).</summary>
    internal static bool IsPlace(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text[1..];
        int used = DigitNumeral.Read(rest, out _);
        used = used > 0 ? used : ChineseNumeral.Run(rest);
        return used > 0 && (used == rest.Length || rest[used] is '名' or '位');
    }

    // 并列，上升53位: what stands in brackets behind a place, each at most once.
    private static bool ReadRemarks(ReadOnlySpan<char> remarks, ref bool isTied, ref StatedRankMove? move, ref int? of)
    {
        foreach (Range range in remarks.SplitAny(',', '、', ';'))
        {
            ReadOnlySpan<char> remark = remarks[range].Trim();
            if (PhraseForms.Is("tied", remark) && !isTied)
            {
                isTied = true;
            }
            else if (of is null && RankWords.Remark(remark) is { } count)
            {
                of = count;
            }
            else if (move is not null || !StatedRankMove.TryParse(remark, out move, out _))
            {
                return false;
            }
        }

        return true;
    }

    private static (int Place, bool IsTop)? ReadPlace(ReadOnlySpan<char> text) => text switch
    {
        ['第', .. var rest] => Chinese(rest) is { } place ? (place, false) : null,
        ['前', .. var rest] => Chinese(rest) is { } place ? (place, true) : null,
        _ => English(text),
    };

    private static int? Chinese(ReadOnlySpan<char> text)
    {
        int used = DigitNumeral.Read(text, out Numeral number);
        used = used > 0 ? used : ChineseNumeral.Read(text, out number);
        return used > 0 && Array.IndexOf(Classifiers, text[used..].Trim().ToString()) >= 0 ? PlaceOf(number) : null;
    }

    private static (int Place, bool IsTop)? English(ReadOnlySpan<char> text)
    {
        foreach (string prefix in (ReadOnlySpan<string>)["top ", "no. ", "no.", "number ", "rank ", "ranked "])
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                ReadOnlySpan<char> number = text[prefix.Length..];
                return (InWords(number) ?? Numbered(number) ?? (prefix == "ranked " ? RankWords.Ordinal(number) : null)) is { } place
                    ? (place, prefix == "top ")
                    : null;
            }
        }

        return (RankWords.Ordinal(text) ?? (text.IsEmpty || char.IsAsciiDigit(text[^1]) ? null : Numbered(text))) is { } ordinal
            ? (ordinal, false)
            : null; // a bare number is not a rank
    }

    private static int? InWords(ReadOnlySpan<char> text) =>
        NumberWords.Read(text, out Numeral number) == text.Length ? PlaceOf(number) : null;

    private static int? Counted(ReadOnlySpan<char> text, string behind) =>
        text.EndsWith(behind, StringComparison.OrdinalIgnoreCase)
            ? InWords(text[..^behind.Length]) ?? Chinese(text[..^behind.Length])
            : null;

    private static int? Numbered(ReadOnlySpan<char> text)
    {
        int used = DigitNumeral.Read(text, out Numeral number);
        return used > 0
            && text[used..].Trim() is "" or "st" or "nd" or "rd" or "th" or "place" or "st place" or "nd place" or "rd place" or "th place"
            ? PlaceOf(number)
            : null;
    }

    private static int? PlaceOf(Numeral number) =>
        number is { IsWhole: true, Words: null, Value: { } value } && value >= Rational.One && value <= int.MaxValue
            ? (int)value.Numerator
            : null;
}
