using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>The units that text is read with.</summary>
/// <remarks>
/// <para>Unit text is an atom (<c>亩</c>), an atom behind a magnitude word (<c>万亩</c>, <c>100 million yuan</c>), or atoms
/// joined by <c>/</c> (<c>千米/平方公里</c>, <c>yuan/person</c>) and by <c>·</c> or <c>*</c>, which binds more closely (<c>元/吨·公里</c> is
/// per tonne-kilometre). A unit of money may say at which prices, <c>亿元(现价)</c>, <c>yuan (2020 prices)</c>. What is joined itself may stand
/// in brackets: <c>元/(公里/平方公里)</c>. So everything that <see cref="Unit.ToString"/> prints is read as that unit. A known atom wins over a
/// magnitude: 千米 is the kilometre. Full-width characters are read as their ASCII twins.</para>
/// <para>One word may belong to several kinds (个 of projects, of sites, of anything): <see cref="Parse(ReadOnlySpan{char})"/>
/// takes the first in the table, <see cref="Parse{TKind}"/> the one of the kind asked for.</para>
/// <para><b>Thread safety.</b> Immutable; <see cref="With"/> returns a new catalogue.</para>
/// </remarks>
public sealed partial class UnitCatalog
{
    /// <summary>The longest unit text that is read; a bound on what hostile text can cost.</summary>
    public const int MaxLength = 200;

    private static readonly Lazy<UnitCatalog> LazyDefault = new(() => new(UnitTable.Load()));

    // A column prints the same few units in every row. What hostile text can fill is bounded.
    private const int MostReadings = 4096;

    private readonly Dictionary<string, List<Unit>> _atoms;
    private readonly ConcurrentDictionary<string, Unit[]> _readings = new(StringComparer.Ordinal);

    private UnitCatalog(Dictionary<string, List<Unit>> atoms) => _atoms = atoms;

    /// <summary>Gets the catalogue of the library: the tables <c>Text/Words/units.tsv</c> and <c>Text/Words/currencies.tsv</c>.</summary>
    public static UnitCatalog Default => LazyDefault.Value;

    /// <summary>Gets every unit of the catalogue, without magnitudes, in no particular order.</summary>
    public IReadOnlyCollection<Unit> Units => [.. _atoms.Values.SelectMany(units => units).Distinct()];

    /// <summary>Reads a unit of whatever kind.</summary>
    /// <param name="text">Such as <c>亿元</c>, <c>千米/平方公里</c> or <c>%</c>.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="FormatException">The text is not a known unit; the message names it. (IND0501)</exception>
    public Unit Parse(ReadOnlySpan<char> text) => TryParse(text, out Unit? unit) ? unit : throw Unknown(text);

    /// <summary>Reads a unit of whatever kind; never throws.</summary>
    /// <param name="text">Such as <c>亿元</c>, <c>千米/平方公里</c> or <c>%</c>.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>False when the text is not a known unit, is longer than <see cref="MaxLength"/> or too deep a quotient.</returns>
    public bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Unit? unit)
    {
        unit = Candidates(text) is [var first, ..] ? first : null;
        return unit is not null;
    }

    /// <summary>Reads a unit of the kind that a code names; never throws.</summary>
    /// <param name="text">Such as <c>个</c>.</param>
    /// <param name="kindCode">Such as <c>{project}</c>.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>False when the text is not a unit of this kind.</returns>
    public bool TryParse(ReadOnlySpan<char> text, string kindCode, [NotNullWhen(true)] out Unit? unit)
    {
        unit = Array.Find(Candidates(text), candidate => candidate.KindCode == kindCode);
        return unit is not null;
    }

    /// <summary>Reads a unit of one kind.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="text">Such as <c>亿元</c>.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="FormatException">The text is not a known unit (IND0501), or one of another kind (IND0502).</exception>
    public Unit<TKind> Parse<TKind>(ReadOnlySpan<char> text) where TKind : IQuantityKind =>
        Read<TKind>(text) is (var unit, var problem) && unit is not null ? unit : throw new IndicatorFormatException(problem!);

    /// <summary>Reads a unit of levels, such as %.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="text">Such as <c>%</c>.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="FormatException">The text is not a known unit (IND0501), or one of another kind (IND0502).</exception>
    public PointUnit<TKind> ParsePoint<TKind>(ReadOnlySpan<char> text) where TKind : IPointKind =>
        ReadPoint<TKind>(text) is (var unit, var problem) && unit is not null ? unit : throw new IndicatorFormatException(problem!);

    /// <summary>Returns a catalogue that knows further units; where a spelling is taken, the added unit comes first.</summary>
    /// <param name="units">The units, each read by its symbol and its English names.</param>
    /// <returns>A new catalogue; this one is unchanged.</returns>
    public UnitCatalog With(params ReadOnlySpan<Unit> units)
    {
        var atoms = _atoms.ToDictionary(pair => pair.Key, pair => new List<Unit>(pair.Value), StringComparer.Ordinal);
        foreach (Unit unit in Elements.NotNull(units.ToArray(), nameof(units)))
        {
            UnitTable.Add(atoms, unit, first: true);
        }

        return new(atoms);
    }

    /// <summary>The unit of one kind, or a sentence that says what is wrong with the text.</summary>
    internal (Unit<TKind>? Unit, string? Problem) Read<TKind>(ReadOnlySpan<char> text) where TKind : IQuantityKind =>
        Candidates(text).Select(Unit<TKind>.From).FirstOrDefault(unit => unit is not null) is { } unit
            ? (unit, null)
            : (null, WhyWrong(text, TKind.Code, Candidates(text).FirstOrDefault()));

    /// <summary>The unit of levels of one kind, or a sentence that says what is wrong with the text.</summary>
    internal (PointUnit<TKind>? Unit, string? Problem) ReadPoint<TKind>(ReadOnlySpan<char> text) where TKind : IPointKind =>
        Candidates(text).Select(LevelUnit<TKind>.From).OfType<PointUnit<TKind>>().FirstOrDefault() is { } unit
            ? (unit, null)
            : (null, WhyWrong(text, TKind.Code + " (levels)", Candidates(text).FirstOrDefault()));

    /// <summary>Every reading of the text, the most likely first.</summary>
    internal Unit[] Candidates(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty || text.Length > MaxLength)
        {
            return [];
        }

        if (_readings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out Unit[]? known))
        {
            return known;
        }

        string plain = UnitTable.Plain(text);
        Unit[] units = [.. Quotients(plain)];
        units = units.Length > 0 || WithSigns(plain) is not { } signed ? units : [.. Quotients(signed)];
        if (_readings.Count < MostReadings)
        {
            _readings.TryAdd(text.ToString(), units);
        }

        return units;
    }

    // persons per km2 and 元每吨 are quotients in words; per cent and per 100,000 are units of their own.
    private static string? WithSigns(string text) =>
        text.IndexOf(" per ", StringComparison.OrdinalIgnoreCase) is > 0 and var at ? text[..at] + "/" + text[(at + 5)..]
        : text.IndexOf('每', StringComparison.Ordinal) is > 0 and var each ? text[..each] + "/" + text[(each + 1)..]
        : null;

    // A whole text, or what stands in brackets.
    private IEnumerable<Unit> Quotients(string text) => _atoms.TryGetValue(UnitTable.Normalize(text), out List<Unit>? whole)
        ? whole
        : Joined(text, '/', Products).ToList() is { Count: > 0 } joined ? joined
        : IndexBaseText.TrySplit(text, out bool isPoint, out string basis, out Rational level)
        ? Indices(basis, level).Select(unit => isPoint ? unit.OfDifferences : unit)
        : [];

    // A base that moves has a class and stands in the table; one that stays is made of its period.
    private List<Unit> Indices(string basis, Rational level)
    {
        foreach (string reading in IndexBaseText.WithoutWords(basis))
        {
            if (level == 100 && IndexBaseText.Moving(reading) is { } words && _atoms.TryGetValue(words, out List<Unit>? moving))
            {
                return moving;
            }

            if (IndexBaseText.Canonical(reading) is { } period)
            {
                return [DataUnit.IndexOf(period, level)];
            }
        }

        return [];
    }

    private IEnumerable<Unit> Products(string text, bool isPart) =>
        Joined(text, '·', (part, isFactor) => Operand(part, isPart || isFactor));

    // Brackets stand only around what is joined, and only where that is joined again.
    private IEnumerable<Unit> Operand(string text, bool isPart)
    {
        text = isPart ? Counted(text.Trim()) : text.Trim();
        return !isPart || text is not ['(', .. var inner, ')'] ? Scaled(text)
            : inner.AsSpan().ContainsAny('/', '·') ? Quotients(inner)
            : [];
    }

    // Every way to read the parts; points have neither quotients nor products, and amounts that do not add up no products.
    private IEnumerable<Unit> Joined(string text, char sign, Func<string, bool, IEnumerable<Unit>> read)
    {
        List<int> ends = Ends(text, sign);
        if (ends.Count is 0 or > 2 * Unit.MaxDepth)
        {
            return [];
        }

        IEnumerable<Unit> result = read(text[..ends[0]], ends.Count > 1);
        for (int i = 1; i < ends.Count; i++)
        {
            Unit[] right = [.. read(text[(ends[i - 1] + 1)..ends[i]], true).Where(unit => CanJoin(unit, sign))];
            IEnumerable<Unit> joined = result.Where(unit => CanJoin(unit, sign)).SelectMany(_ => right, (unit, other) => (unit, other))
                .Where(pair => pair.unit.Depth + pair.other.Depth <= Unit.MaxDepth)
                .Select(pair => sign == '/' ? pair.unit.DividedBy(pair.other) : pair.unit.MultipliedBy(pair.other));
            result = Scaled(text[..ends[i]]).Concat(joined); // kW·h is an atom, and so may km/h be
        }

        return result;
    }

    // Where the parts between the signs outside of brackets end; none when the brackets do not match.
    private static List<int> Ends(string text, char sign)
    {
        var ends = new List<int>();
        int open = 0;
        for (int i = 0; i < text.Length && open >= 0; i++)
        {
            open += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (open == 0 && text[i] == sign)
            {
                ends.Add(i);
            }
        }

        ends.Add(text.Length);
        return open == 0 ? ends : [];
    }

    private static bool CanJoin(Unit unit, char sign) => sign == '/' ? !unit.IsPoint : unit.IsAdditive;

    private IEnumerable<Unit> Scaled(string text)
    {
        text = text.Trim();
        if (_atoms.TryGetValue(UnitTable.Normalize(text),
            out List<Unit>? atoms)) // of the part by itself: Person in Yuan/Person is a word, the whole is none
        {
            return atoms;
        }

        if (PriceMark.TrySplit(text, out string money, out string? priceBase)
            && Scaled(money).Where(unit => unit.IsMonetary).Select(unit => DataUnit.AtPrices(unit, priceBase))
                .ToArray() is { Length: > 0 } marked)
        {
            return marked;
        }

        foreach ((string word, Magnitude magnitude) in Magnitudes.BeforeUnits)
        {
            // As in Normalize: words of four letters and more have no case, shorter ones keep theirs.
            StringComparison comparison = word.Length >= 4 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            if (text.StartsWith(word, comparison) && Behind(text, word) is { } name
                && _atoms.TryGetValue(UnitTable.Normalize(name), out atoms))
            {
                bool isGlued = name.Length + word.Length == text.Length && char.IsAsciiLetter(word[^1]);
                return atoms.Where(unit => !unit.IsPoint && ReferenceEquals(unit.Stem, unit) && !(isGlued && IsTime(unit)))
                    .Select(unit => unit.WithMagnitude(magnitude));
            }
        }

        return Trailing(text) is { } trailing ? [trailing] : [];
    }

    // The name of the unit behind a magnitude word. A word stands apart (thousand people, thousands of people), a prefix before a symbol
    // (kt).
    private static string? Behind(string text, string word)
    {
        string rest = text[word.Length..];
        bool isGlued = char.IsAsciiLetter(word[^1]) && rest is [var next, ..] && char.IsAsciiLetter(next);
        if (isGlued && (word.Length > 1 || (rest.Length >= 4 && rest.All(char.IsAsciiLetterLower))))
        {
            return null;
        }

        rest = rest.TrimStart();
        rest = word.Length > 1 && rest.StartsWith("of ", StringComparison.OrdinalIgnoreCase) ? rest[3..].TrimStart() : rest;
        return rest.Length > 0 ? rest : null;
    }

    // Of the units of time only the second has prefixes, and its symbols stand in the table: kh and kd are letters behind a number.
    private static bool IsTime(Unit unit) => unit.KindCode is "s" or "mo";

    /// <summary>What is wrong with a text that is not a unit.</summary>
    internal static string WhyUnknown(ReadOnlySpan<char> text) => Magnitudes.IsWord(text)
        ? $"Got the magnitude word '{Shown(text)}' alone; expected the unit that it multiplies; write what is counted, such as thousand "
            + "people or 千人. (IND0501)"
        : BracketProblem(text) is { } problem
        ? $"Got '{Shown(text)}', in which {problem}; expected a unit. (IND0501)"
        : $"Got '{Shown(text)}'; expected a known unit; see the table of units, or add yours with UnitCatalog.With. (IND0501)";

    // 元/(公里 and 元/公里): the brackets are looked at before the words in them.
    internal static string? BracketProblem(ReadOnlySpan<char> text)
    {
        int open = 0;
        foreach (char sign in UnitTable.Plain(text))
        {
            open += sign switch { '(' => 1, ')' => -1, _ => 0 };
            if (open < 0)
                return "a bracket is closed that was not opened";
        }

        return open > 0 ? "a bracket is not closed" : null;
    }

    private static IndicatorFormatException Unknown(ReadOnlySpan<char> text) => new(WhyUnknown(text));

    private static string WhyWrong(ReadOnlySpan<char> text, string wanted, Unit? found) => found is null
        ? WhyUnknown(text)
        : $"Unit '{Shown(text)}' is of kind {found.KindCode}{(found.IsPoint ? " (levels)" : "")}, not {wanted}. (IND0502)";

    private static string Shown(ReadOnlySpan<char> text) => text.Length <= 40 ? text.ToString() : string.Concat(text[..40], "…");
}
