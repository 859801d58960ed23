namespace Indicators;

/// <summary>What a sign means by a convention.</summary>
/// <param name="Convention">The convention; <c>*</c> for what holds where none is named.</param>
/// <param name="Status">The marks of SDMX; none for a sign such as <c>r</c>, revised.</param>
/// <param name="IsZero">Whether the sign stands for a figure: zero, or less than half of the last place.</param>
/// <param name="Meaning">What it means, in English.</param>
internal readonly record struct Mark(string Convention, ObservationStatus Status, bool IsZero, string Meaning)
{
    /// <summary>Gets whether the sign stands in place of a figure.</summary>
    public bool IsMissing => (Status & ObservationStatuses.WithoutValue) != 0;
}

/// <summary>The signs of statistical offices: one convention, or what all agree on where none is named.</summary>
internal sealed class Marks
{
    private const string Common = "*";
    private static readonly Dictionary<(string Convention, string Sign), Mark> Table = Read();

    private readonly string? _convention;
    private readonly Dictionary<string, Mark[]> _meanings = new(StringComparer.Ordinal);

    /// <summary>Takes a convention by its word; null where none is named.</summary>
    public Marks(string? convention) => _convention = convention;

    /// <summary>Gets the words of the conventions.</summary>
    public static IReadOnlyList<string> Conventions { get; } =
        ["sdmx", .. Table.Keys.Select(key => key.Convention).Where(word => word != Common).Distinct()];

    /// <summary>Gets whether a convention is named.</summary>
    public bool IsNamed => _convention is not null;

    /// <summary>The meanings of a sign: one where it is clear, several where offices differ, none where it is not a mark.</summary>
    public Mark[] Of(ReadOnlySpan<char> sign)
    {
        if (_meanings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(sign, out Mark[]? known))
        {
            return known;
        }

        string text = sign.ToString();
        return _meanings[text] = Find(Folded(text));
    }

    /// <summary>The meanings of marks behind a figure, where none of them can stand for it or say that it is missing.</summary>
    public Mark[][]? Behind(ReadOnlySpan<char> signs) => Each(signs) is { } each
        && each.Select(sign => sign.Where(mark => !mark.IsMissing && !mark.IsZero).ToArray()).ToArray() is var possible
        && possible.All(sign => sign.Length > 0)
        ? possible
        : null;

    /// <summary>The meanings of a run of marks such as <c>bep</c>, each a letter and none twice: null where one of them is not a
    /// mark.</summary>
    public Mark[][]? Each(ReadOnlySpan<char> signs)
    {
        if (Of(signs) is { Length: > 0 } whole)
        {
            return [whole];
        }

        var each = new List<Mark[]>();
        for (int i = 0; i < signs.Length; i++)
        {
            if (signs[i] is ' ' or ',' or ';')
            {
                continue;
            }

            // A, normal, stands alone.
            bool isRepeated = signs[..i].Contains(signs[i]);
            if (Of(signs.Slice(i, 1)) is not { Length: > 0 } one || (!char.IsLetter(signs[i]) && signs.Length > 1) || isRepeated
                || (signs[i] == 'A' && signs.Length > 1))
            {
                return null;
            }

            each.Add(one);
        }

        return each.Count == 0 ? null : [.. each];
    }

    /// <summary>Says what a sign may mean: definition differs (eurostat) or estimated (destatis).</summary>
    public static string Readings(Mark[] meanings) => string.Join(" or ", meanings
        .GroupBy(mark => (mark.Status, mark.IsZero))
        .Select(
            same =>
                $"{(same.First().IsZero ? "0: " : "")}{same.First().Meaning} ({string.Join(", ", same.Select(mark => mark.Convention))})"));

    private Mark[] Find(string sign)
    {
        if (_convention is not null)
        {
            return Table.TryGetValue((_convention, sign), out Mark own)
                || Table.TryGetValue((_convention, sign.ToLowerInvariant()), out own) ? [own]
                : Sdmx(sign) is { } letter ? [letter]
                : Bare(sign) is { } bare && Table.TryGetValue((_convention, bare), out own) ? [own]
                : Table.TryGetValue((Common, sign.ToLowerInvariant()), out Mark common) ? [common]
                : [];
        }

        if (Table.TryGetValue((Common, sign.ToLowerInvariant()), out Mark usual))
        {
            return [usual];
        }

        // A small letter that an office has may be that of SDMX as well: s is an estimate of Eurostat's, and a special event.
        Mark[] all =
            [.. Conventions.Select(word => Table.TryGetValue((word, sign), out Mark mark) ? mark : default)
                .Where(mark => mark.Convention is not null)];
        Mark? letterOfSdmx = all.Length > 0 || char.IsAsciiLetterUpper(sign[0]) || Bare(sign) is not null
            ? Sdmx((Bare(sign) ?? sign).ToUpperInvariant())
            : null;
        Mark[] meant = letterOfSdmx is { } code && sign is not ("a" or "k") ? [.. all, code] : all;
        return meant.Length > 1 && meant.All(mark => (mark.Status, mark.IsZero) == (meant[0].Status, meant[0].IsZero)) ? [meant[0]] : meant;
    }

    // The letters of SDMX are capitals; what they say of a figure is clear wherever no convention has the capital for itself.
    private static Mark? Sdmx(string sign) =>
        sign is [>= 'A' and <= 'Z'] && ObservationStatuses.TryParse(sign, out ObservationStatus status)
            ? new("sdmx", status, false, status.InWords(Language.English))
            : null;

    private static string? Bare(string sign) => sign is ['[' or '(', .. var inside, ']' or ')'] && inside.Length > 0 ? inside : null;

    private static string Folded(string sign) => sign switch
    {
        "..." or "……" or "⋯" or "…" => "…",
        "−" or "‐" or "‑" or "－" or "–" => "-",
        "：" => ":",
        "——" or "———" or "─" => "—",
        _ => sign,
    };

    private static Dictionary<(string, string), Mark> Read() => WordTable.Rows("marks.tsv", 6).ToDictionary(
        row => (row[0], row[1]),
        row =>
            new Mark(row[0],
                ObservationStatuses.TryParse(row[2], out ObservationStatus status)
                    ? status
                    : throw new InvalidOperationException($"marks.tsv: '{row[2]}'."), row[3] == "0", row[4]));
}
