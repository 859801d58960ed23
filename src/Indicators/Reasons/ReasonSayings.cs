namespace Indicators;

/// <summary>The words of <c>Reasons/sayings.tsv</c>: what a field of a reason says in English, in Chinese.</summary>
internal static class ReasonSayings
{
    private const int Deepest = 4; // a reason within a reason, and the sayings in its fields

    // The one with most words first: "The value of row {0}" before "The value of {0}" before "{0} in {1}".
    private static readonly Lazy<(string[] English, string Chinese)[]> Sayings = new(() =>
    [
        .. WordTable.Rows("sayings.tsv", 2).Select(row => (row[0], row[1])).Concat(Sentences())
            .Select(pair => (English: Parts(pair.Item1), Chinese: pair.Item2))
            .OrderByDescending(saying => saying.English.Where((_, i) => i % 2 == 0).Sum(part => part.Length)),
    ]);

    /// <summary>A text in Chinese; a figure, a name and what no saying fits stay as they are.</summary>
    internal static string InChinese(string text) => InChinese(text, Deepest);

    /// <summary>Whether a text is a saying of the table.</summary>
    internal static bool Has(string text) => Sayings.Value.Any(saying => Fit(saying.English, text) is not null);

    private static string InChinese(string text, int depth)
    {
        if (depth == 0 || !HasWords(text))
        {
            return depth > 0 && AnyPeriod.TryParse(text, out AnyPeriod period) ? period.In(Language.Chinese) : text;
        }

        foreach ((string[] english, string chinese) in Sayings.Value)
        {
            if (Fit(english, text) is { } values)
            {
                return Fill(chinese, values, depth - 1);
            }
        }

        return text;
    }

    private static string Fill(string chinese, Dictionary<string, string> values, int depth)
    {
        foreach ((string place, string value) in values)
        {
            chinese = chinese.Replace(place, InChinese(value, depth), StringComparison.Ordinal);
        }

        return chinese;
    }

    // What stands at the places of a saying, or null where the text is another one. A place is not empty; of several ends the first is
    // taken.
    private static Dictionary<string, string>? Fit(string[] parts, string text)
    {
        if (!text.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        int at = parts[0].Length;
        for (int i = 1; i < parts.Length; i += 2)
        {
            string behind = parts[i + 1];
            int end = behind.Length == 0 && i + 2 >= parts.Length ? text.Length
                : i + 2 >= parts.Length ? (text.EndsWith(behind, StringComparison.Ordinal) ? text.Length - behind.Length : -1)
                : at < text.Length ? text.IndexOf(behind, at + 1, StringComparison.Ordinal) : -1;
            if (end <= at || !Takes(parts[i], text[at..end]))
            {
                return null;
            }

            values[parts[i]] = text[at..end];
            at = end + behind.Length;
        }

        return at == text.Length ? values : null;
    }

    // {p0} is a period and {n0} a whole number: "People in Need" is a name.
    private static bool Takes(string place, string value) => place[1] switch
    {
        'p' when place[2] == '0' || place[2] == '1' => AnyPeriod.TryParse(value, out _),
        'n' when place[2] == '0' || place[2] == '1' =>
            long.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _),
        _ => true,
    };

    // The value of {0} → "The value of ", "{0}", "".
    private static string[] Parts(string saying)
    {
        var parts = new List<string>();
        int at = 0;
        for (int open = saying.IndexOf('{', StringComparison.Ordinal); open >= 0; open = saying.IndexOf('{', at))
        {
            int close = saying.IndexOf('}', open) + 1;
            parts.Add(saying[at..open]);
            parts.Add(saying[open..close]);
            at = close;
        }

        parts.Add(saying[at..]);
        return [.. parts];
    }

    // A reason may be why another has none: its sentence is a saying too, with each of its [alternatives].
    private static IEnumerable<(string English, string Chinese)> Sentences() => ReasonTable.All
        .SelectMany(
            row =>
                Enumerable.Range(0, 2)
                    .Select(turn => (Choose(row.Sentence(Language.English), turn == 0), Choose(row.Sentence(Language.Chinese), turn == 0))))
                    .Distinct();

    private static string Choose(string sentence, bool first)
    {
        while (sentence.IndexOf('[', StringComparison.Ordinal) is >= 0 and var open)
        {
            int close = sentence.IndexOf(']', open), bar = sentence.IndexOf('|', open);
            bool hasBar = bar > open && bar < close;
            string chosen = first ? sentence[(open + 1)..(hasBar ? bar : close)] : hasBar ? sentence[(bar + 1)..close] : "";
            sentence = sentence[..open] + chosen + sentence[(close + 1)..];
        }

        return sentence;
    }

    private static bool HasWords(string text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            letters = char.IsAsciiLetterLower(c) ? letters + 1 : 0;
            if (letters >= 2)
            {
                return true;
            }
        }

        return false;
    }
}
