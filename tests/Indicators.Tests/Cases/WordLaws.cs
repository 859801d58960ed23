namespace Indicators.Tests;

/// <summary>What is true of every word of the tables, in every statement that it may stand in.</summary>
public class WordLaws
{
    private static readonly string[] Firsts = ["增长5%", "下降3%", "up 5%", "down 3%", "同比增长5%", "持平"];
    private static readonly string[] Seconds = ["增长5%", "下降3%", "up 5%", "down 3%", "3% lower", "持平", "halved"];
    private static readonly string[] Between = ["", "，", ", ", " ", "；", "、", " and "];

    private static readonly string[] NoEffect =
    [
        .. HedgeWords.All.Where(word => word.Hedge == Hedge.None).Select(word => word.Word),
        .. WordTable.Rows("comparisons.tsv", 3).SelectMany(row => row[2].Split(' ')).Select(word => word.Replace('_', ' ')),
        "了", "连续", "再", "又", "占比", // 占比 names what the row says it is
    ];

    // read(t) ≠ read(t without w), or w stands in a table of words without an effect, or t or t without w is refused.
    [Fact]
    public void Leaving_out_a_word_that_was_read_changes_the_result()
    {
        (int tried, int held) = (0, 0);
        var silent = new List<string>();
        foreach (string[] words in Statements())
        {
            string kind = words[0];
            string whole = Join(words[1..]);
            string read = CaseTable.Read(kind, whole);
            if (read.StartsWith("IND", StringComparison.Ordinal))
                continue;
            for (int i = 1; i < words.Length; i++)
            {
                if (words[i].Length == 0 || words[i].Any(char.IsAsciiDigit) || NoEffect.Contains(words[i]))
                    continue;
                tried++;
                string less = CaseTable.Read(kind, Join([.. words[1..i], .. words[(i + 1)..]]));
                bool isUp =
                    PhraseTable.Directions.All.Concat(PhraseTable.DirectionsAfter.All)
                        .Any(entry =>
                            entry.Phrase == words[i] && entry.Label.StartsWith("up", StringComparison.Ordinal)
                                || entry.Phrase == words[i] && entry.Label is "growth" or "growthAfter" or "faster");
                if (less == read && !isUp) // a number without a sign rises, so a word that says up may be left out
                    silent.Add($"{kind}: {whole} without {words[i]} is {read} as well");
                else
                    held++;
            }
        }

        Assert.True(silent.Count == 0, string.Join('\n', silent.Take(40)));
        Assert.True(held > 1000, $"{held} of {tried}");
    }

    // No word that says down stands beside a number below zero.
    [Fact]
    public void A_word_that_says_down_and_a_number_below_zero_are_refused() => Assert.All(
        PhraseTable.Directions.All.Where(entry => entry.Label is "down" or "fall"),
        entry =>
        {
            Assert.Equal("IND0522", CaseTable.Read("growth", Join([entry.Phrase, "-5.0%"])));
            Assert.Equal("IND0522", CaseTable.Read("points", Join([entry.Phrase, "-0.5个百分点"])));
        });

    // Two directions, two comparisons or two numbers are two statements, and none of them is taken.
    [Fact]
    public void Two_statements_in_one_text_are_refused() => Assert.All(
        from one in Firsts
        from other in Seconds
        from between in Between
        select one + between + other,
        text => Assert.StartsWith("IND", CaseTable.Read("growth", text), StringComparison.Ordinal));

    private static IEnumerable<string[]> Statements()
    {
        string[] directions =
            [.. PhraseTable.Directions.All.Where(entry => entry.Label is "up" or "down" or "growth" or "fall")
                .Select(entry => entry.Phrase), ""];
        string[] after = [.. PhraseTable.DirectionsAfter.All.Select(entry => entry.Phrase), ""];
        string[] before = [.. HedgeWords.All.Where(word => word.Position == HedgePosition.Before).Select(word => word.Word), ""];
        string[] behind = [.. HedgeWords.All.Where(word => word.Position == HedgePosition.After).Select(word => word.Word), ""];
        foreach (string direction in directions)
        {
            foreach (string hedge in before)
            {
                yield return ["growth", direction, hedge, "5.3%"];
                yield return ["points", direction, hedge, "5.3个百分点"];
                yield return ["averageGrowth", direction, hedge, "5.3%"];
            }

            foreach (string hedge in behind)
                yield return ["growth", direction, "5.3%", hedge];
        }

        foreach (string hedge in before)
        {
            foreach (string direction in after)
                yield return ["growth", hedge, "5.3%", direction];
            foreach (string other in before.Concat(behind))
            {
                if (!Implies(hedge, other))
                    yield return behind.Contains(other) ? ["value", hedge, "53家", other] : ["value", hedge, other, "53家"];
            }

            yield return ["share", "占比", hedge, "53%"];
            yield return ["times", "增长", hedge, "3倍"];
            if (BoundsOf(hedge) != Bounds.AtLeast(53)) // what a threshold is without a word
                yield return ["threshold", hedge, "53万元"];
            yield return ["duration", "连续", hedge, "53年"];
            yield return ["doublings", hedge, "翻", "两番"];
            yield return ["doublings", "翻", hedge, "两番"];
        }
    }

    // Of two words of which one says what the other says too (超20余万), the narrower one holds; that is said on the page of hedges.
    private static bool Implies(string one, string other)
    {
        Bounds? first = BoundsOf(one), second = BoundsOf(other);
        return first is { } a && second is { } b && (a.Contains(b) || b.Contains(a));
    }

    private static Bounds? BoundsOf(string word) => HedgeWords.All.FirstOrDefault(entry => entry.Word == word) is { } hedge
        ? HedgeBounds.Of(hedge.Hedge, Numeral.Of(53, 0), isCounted: true)
        : null;

    private static string Join(string[] words) =>
        words.Where(word => word.Length > 0).Aggregate("",
            (text, word) => text.Length > 0 && (char.IsAscii(text[^1]) && char.IsAscii(word[0]) || char.IsAsciiLetter(text[^1]))
                ? $"{text} {word}"
                : text + word);
}
