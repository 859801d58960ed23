using System.Text;

namespace Indicators;

/// <summary>The tables <c>Text/Words/units.tsv</c> and <c>Text/Words/currencies.tsv</c> as atoms: each spelling with the units it may
/// mean.</summary>
internal static class UnitTable
{
    internal static Dictionary<string, List<Unit>> Load()
    {
        var atoms = new Dictionary<string, List<Unit>>(StringComparer.Ordinal);
        foreach (string[] row in WordTable.Rows("currencies.tsv", 4))
        {
            Add(atoms, KindTable.Amount(row[0], UnitText.Of(row[1], row[2]), Rational.One), row[0] + " " + row[3]);
        }

        string[][] rows = [.. WordTable.Rows("units.tsv", 8)];
        var amounts = new List<Unit>();
        foreach (bool isPoint in (ReadOnlySpan<bool>)[false, true]) // a level's unit needs that of its differences
        {
            foreach (string[] row in rows)
            {
                if (row[1] == "point" == isPoint)
                {
                    Unit unit = Read(row, amounts);
                    Add(atoms, unit, row[6]);
                    if (!isPoint)
                    {
                        amounts.Add(unit);
                    }
                }
            }
        }

        return atoms;
    }

    private static Unit Read(string[] row, List<Unit> amounts)
    {
        UnitText text = UnitText.Of(row[2], row[3], row[5].Length == 0 ? null : row[5]);
        (Rational factor, Rational offset) = Size(row[4]);
        if (row[1] != "point")
        {
            return KindTable.Amount(row[0], text, factor);
        }

        Unit difference = amounts.Find(unit => unit.KindCode == row[0] && unit.Factor == factor)
            ?? throw new InvalidOperationException(
                $"The unit table has no unit for differences of '{row[2]}', of the kind '{row[0]}' and the factor {factor}.");
        return KindTable.Level(row[0], text, offset, difference);
    }

    /// <summary>The factor in a row, and the offset that a scale with another zero has behind a plus sign: <c>1 + 273.15</c>.</summary>
    internal static (Rational Factor, Rational Offset) Size(string cell)
    {
        string[] parts = cell.Split(" + ");
        return (Rational.Parse(parts[0]), parts.Length > 1 ? Rational.Parse(parts[1]) : Rational.Zero);
    }

    /// <summary>Adds a unit under its symbol and its English names.</summary>
    internal static void Add(Dictionary<string, List<Unit>> atoms, Unit unit, bool first)
    {
        Add(atoms, unit.Symbol, unit, first);
        Add(atoms, unit.Text.Singular, unit, first);
        Add(atoms, unit.Text.Plural, unit, first);
    }

    /// <summary>The form in which spellings are compared.</summary>
    /// <remarks>
    /// Full-width characters are their ASCII twins, superscripts digits, runs of blanks one blank; English words of four
    /// letters and more are lower case. Shorter ones keep their case, because there it tells units apart.
    /// </remarks>
    internal static string Normalize(ReadOnlySpan<char> text)
    {
        string plain = Plain(text);
        return plain.Length >= 4 && plain.All(c => char.IsAsciiLetter(c) || c == ' ') ? plain.ToLowerInvariant() : plain;
    }

    /// <summary>The same with letters as they are: what stands behind a magnitude word is compared by itself, and MW is not mw.</summary>
    internal static string Plain(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (char raw in text)
        {
            char c = Plain(raw);
            if (c != ' ' || (result.Length > 0 && result[^1] != ' '))
            {
                result.Append(c);
            }
        }

        return result.ToString().TrimEnd();
    }

    private static void Add(Dictionary<string, List<Unit>> atoms, Unit unit, string synonyms)
    {
        Add(atoms, unit, first: false);
        foreach (string word in synonyms.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Add(atoms, word.Replace('_', ' '), unit, first: false);
        }
    }

    private static void Add(Dictionary<string, List<Unit>> atoms, string spelling, Unit unit, bool first)
    {
        string key = Normalize(spelling);
        if (!atoms.TryGetValue(key, out List<Unit>? units))
        {
            atoms[key] = units = [];
        }

        if (first)
        {
            units.Remove(unit);
            units.Insert(0, unit);
        }
        else if (!units.Contains(unit))
        {
            units.Add(unit);
        }
    }

    private static char Plain(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '　' or '\u00A0' or '\u202F' or '\t' => ' ',
        '²' => '2',
        '³' => '3',
        '₂' => '2',
        'μ' => 'µ', // the Greek letter and the sign of the prefix
        '’' => '\'',
        '∕' or '⁄' => '/',
        '⋅' or '•' or '×' or '*' => '·',
        _ => c,
    };
}
