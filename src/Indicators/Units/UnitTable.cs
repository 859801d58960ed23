using System.Text;

namespace Indicators;

/// <summary>The table <c>Words/units.tsv</c> as atoms: each spelling with the units it may mean.</summary>
internal static class UnitTable
{
    internal static Dictionary<string, List<Unit>> Load()
    {
        var atoms = new Dictionary<string, List<Unit>>(StringComparer.Ordinal);
        var differences = new Dictionary<Rational, Unit<Proportion>>();
        foreach (string[] row in WordTable.Rows("units.tsv", 7).OrderBy(row => row[1] == "point")) // a level's unit needs that of its differences
        {
            UnitText text = UnitText.Of(row[2], row[3], row[5].Length == 0 ? null : row[5]);
            Rational factor = Rational.Parse(row[4]);
            Unit unit = row[1] == "point" ? new PointUnit<Proportion>(text, factor, differences[factor]) : KindTable.Create(row[0], text, factor);
            if (unit is Unit<Proportion> difference)
            {
                differences[factor] = difference;
            }

            Add(atoms, unit, first: false);
            foreach (string word in row[6].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(atoms, word.Replace('_', ' '), unit, first: false);
            }
        }

        return atoms;
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
        var result = new StringBuilder(text.Length);
        bool words = true;
        foreach (char raw in text)
        {
            char c = Plain(raw);
            if (c != ' ' || (result.Length > 0 && result[^1] != ' '))
            {
                result.Append(c);
                words &= char.IsAsciiLetter(c) || c == ' ';
            }
        }

        string normal = result.ToString().TrimEnd();
        return words && normal.Length >= 4 ? normal.ToLowerInvariant() : normal;
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
        '∕' or '⁄' => '/',
        _ => c,
    };
}
