using System.Globalization;

namespace Indicators;

/// <summary>The words of <c>Words/magnitudes.tsv</c>.</summary>
internal static class Magnitudes
{
    /// <summary>Every word with its magnitude, longer words before their beginnings.</summary>
    internal static IReadOnlyList<(string Word, Magnitude Magnitude)> LongestFirst { get; } = Load();

    /// <summary>The same with the words that stand before a unit in English, such as <c>100 million</c>, which are no words of a number.</summary>
    internal static IReadOnlyList<(string Word, Magnitude Magnitude)> BeforeUnits { get; } =
    [
        .. LongestFirst.Concat(LongestFirst.Select(entry => (entry.Magnitude.English, entry.Magnitude))).Append(("M", Magnitude.Million)) // in a number m and M are one word
            .Distinct().OrderByDescending(entry => entry.Item1.Length),
    ];

    /// <summary>The magnitude word that the text begins with, the longest one; null when there is none.</summary>
    internal static (string Word, Magnitude Magnitude)? At(ReadOnlySpan<char> text)
    {
        foreach ((string Word, Magnitude Magnitude) entry in LongestFirst)
        {
            if (text.StartsWith(entry.Word, StringComparison.OrdinalIgnoreCase))
            {
                return entry;
            }
        }

        return null;
    }

    private static List<(string Word, Magnitude Magnitude)> Load()
    {
        var rows = WordTable.Rows("magnitudes.tsv", 3)
            .Select(row => (Language: row[0], Word: row[1], Exponent: int.Parse(row[2], CultureInfo.InvariantCulture)))
            .ToList();
        return
        [
            .. rows.Select(row => (row.Word, Magnitude.Of(
                    rows.FirstOrDefault(other => other.Language == "zh" && other.Exponent == row.Exponent).Word ?? row.Word, row.Exponent)))
                .OrderByDescending(entry => entry.Word.Length),
        ];
    }
}
