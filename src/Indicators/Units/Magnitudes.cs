using System.Globalization;

namespace Indicators;

/// <summary>The words of <c>Words/magnitudes.tsv</c>.</summary>
internal static class Magnitudes
{
    /// <summary>Every word with its magnitude, longer words before their beginnings.</summary>
    internal static IReadOnlyList<(string Word, Magnitude Magnitude)> LongestFirst { get; } = Load();

    private static readonly ByLetter<(string Word, Magnitude Magnitude)> ByStart = new(LongestFirst, entry => entry.Word[0]);

    /// <summary>The same with the words that stand before a unit in English, such as <c>100 million</c>, which are not words of a
    /// number.</summary>
    internal static IReadOnlyList<(string Word, Magnitude Magnitude)> BeforeUnits { get; } = WithThoseBeforeUnits();

    /// <summary>The same with the letters that stand behind the sign of a currency: £m, €M.</summary>
    internal static IReadOnlyList<(string Word, Magnitude Magnitude)> BehindMoney { get; } = WithThoseBehindMoney();

    /// <summary>The magnitude of a power of ten; null where no word has it.</summary>
    internal static Magnitude? OfExponent(int exponent)
    {
        foreach ((_, Magnitude magnitude) in LongestFirst)
        {
            if (magnitude.Exponent == exponent)
            {
                return magnitude;
            }
        }

        return null;
    }

    /// <summary>The magnitude word that the text begins with, the longest one; null when there is none.</summary>
    internal static (string Word, Magnitude Magnitude)? At(ReadOnlySpan<char> text)
    {
        foreach ((string Word, Magnitude Magnitude) entry in text.IsEmpty ? [] : ByStart[text[0]])
        {
            if (text.StartsWith(entry.Word, StringComparison.OrdinalIgnoreCase))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Whether a text is a magnitude word and nothing else: thousands, 万.</summary>
    internal static bool IsWord(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        foreach ((string word, _) in BeforeUnits)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static List<(string Word, Magnitude Magnitude)> Load()
    {
        var chinese = new Dictionary<string, string>(StringComparer.Ordinal); // the first word of an exponent is the one that is printed
        var words = new List<(string Word, Magnitude Magnitude)>();
        string[][] rows = [.. WordTable.Rows("magnitudes.tsv", 3)];
        foreach (string[] row in rows)
        {
            if (row[0] == "zh")
            {
                chinese.TryAdd(row[2], row[1]);
            }
        }

        foreach (string[] row in rows)
        {
            Insert(words, row[1], Magnitude.Of(chinese.GetValueOrDefault(row[2], row[1]), int.Parse(row[2], CultureInfo.InvariantCulture)));
        }

        return words;
    }

    private static List<(string Word, Magnitude Magnitude)> WithThoseBeforeUnits()
    {
        List<(string Word, Magnitude Magnitude)> words = [.. LongestFirst];
        foreach ((_, Magnitude magnitude) in LongestFirst)
        {
            Insert(words, magnitude.English, magnitude);
        }

        Insert(words, "M", Magnitude.Million); // not in the table, whose words know no case: m is the metre, and g the gram
        Insert(words, "G", Magnitude.Billion);
        return words;
    }

    private static List<(string Word, Magnitude Magnitude)> WithThoseBehindMoney()
    {
        List<(string Word, Magnitude Magnitude)> words = [.. LongestFirst];
        Insert(words, "M", Magnitude.Million);
        Insert(words, "m", Magnitude.Million); // behind the sign of a currency it is not the metre
        return words;
    }

    // By hand and not by LINQ, whose code for pairs takes a program longer to compile than everything else that reads a unit.
    private static void Insert(List<(string Word, Magnitude Magnitude)> words, string word, Magnitude magnitude)
    {
        int place = 0;
        while (place < words.Count && words[place].Word.Length >= word.Length)
        {
            if (words[place].Word == word)
            {
                return;
            }

            place++;
        }

        words.Insert(place, (word, magnitude));
    }
}
