using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Indicators.Tests;

/// <summary>What is true of every reason of the table.</summary>
public partial class ReasonLaws
{
    private static readonly Language[] Languages = [Language.Chinese, Language.English];

    public static TheoryData<Reason> All => [.. Enum.GetValues<Reason>()];

    // The number of a reason is its byte in a column that was written: a number that is given is never another's.
    [Fact]
    public void The_numbers_of_reasons_never_change() => Assert.Equal(
        "FromZero 1, ProfitToLoss 2, LossToProfit 3, LossNarrowed 4, LossWidened 5, LossUnchanged 6, LossToZero 7, ZeroBase 8, ZeroToLoss "
            + "9, MissingBase 10, MissingCurrent 11, "
        + "NotComparable 12, TooFewPeriods 13, NonPositive 14, ZeroChange 15, NeverReached 16, ShorterThanAYear 17, DeclineOver100Percent "
        + "18, BelowZero 19, PartsDoNotAddUp 20, "
        + "NewerIndexEndsFirst 28, NothingToApportion 29, NotRanked 30, RankingRefused 31, TooFewRanked 32, TieNotBroken 33, "
        + "NotAmongRanked 34, PartExceedsWhole 40, "
        + "ChangeExceedsLevel 41, NoCounterpart 85, MissingObservation 90, TooFewObservations 91, NoVariation 92, NotComputed 100",
        string.Join(", ", Enum.GetValues<Reason>().Select(reason => $"{reason} {reason:D}")));

    [Fact]
    public void The_enumeration_is_made_of_the_table() => Assert.Equal(Enumeration(), Repository.Read("src/Indicators/Reasons/Reason.cs"));

    [Fact]
    public void Each_reason_has_a_code_of_its_own_that_ends_with_its_number()
    {
        Assert.Equal(Enum.GetValues<Reason>(), ReasonTable.All.Select(row => row.Reason));
        Assert.All(ReasonTable.All, row => Assert.Equal((row.Reason.ToString(), $"IND03{(int)row.Reason % 100:00}"), (row.Name, row.Code)));
        Assert.Equal(ReasonTable.All.Length, ReasonTable.All.Select(row => row.Code).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_reason_is_said_in_both_languages_with_all_that_it_names(Reason reason)
    {
        foreach (Undefined why in new[] { Filled(reason, withOptional: true), Filled(reason, withOptional: false) })
        {
            foreach (Language language in Languages)
            {
                Assert.NotEmpty(why.InWords(language));
                Assert.DoesNotMatch(@"[\[\]{}|]", why.InWords(language) + why.ToMessage(language));
                Assert.Matches(language == Language.Chinese ? "。$" : @"[.。]$", why.ToMessage(language));
                Assert.All(why.Row.Fields.Where(field => why[field.Name] is string),
                    field => Assert.Contains((string)why[field.Name]!, why.ToMessage(language), StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_reason_comes_back_from_JSON_with_all_that_it_names(Reason reason) => Assert.All(
        new[] { Filled(reason, withOptional: true), Filled(reason, withOptional: false) }, why =>
        {
            string json = JsonSerializer.Serialize(why);
            Assert.Equal(why, JsonSerializer.Deserialize<Undefined>(json));
            Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Undefined>(json)));
            Assert.Equal(why,
                JsonSerializer.Deserialize<Outcome<GrowthRate>>(JsonSerializer.Serialize((Outcome<GrowthRate>)why)).Undefined);
        });

    [Theory]
    [MemberData(nameof(All))]
    public void A_reason_differs_from_another_and_by_each_thing_it_names(Reason reason)
    {
        Undefined why = Filled(reason, withOptional: true);
        Assert.Equal(why, Filled(reason, withOptional: true));
        Assert.Equal(why.GetHashCode(), Filled(reason, withOptional: true).GetHashCode());
        Assert.All(Enum.GetValues<Reason>().Where(other => other != reason),
            other => Assert.NotEqual(why, Filled(other, withOptional: true)));
        Assert.All(why.Row.Fields, field => Assert.NotEqual(why, Filled(reason, withOptional: true, other: field.Name)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_reason_refuses_fields_that_are_not_its_own(Reason reason)
    {
        ReasonRow row = ReasonTable.Of(reason);
        Mistake.Throws<ArgumentException>(() => Undefined.Of(reason, [.. row.Fields.Select(field => Value(field, "")), "one more"]));
        Assert.All(row.Fields,
            field =>
                Mistake.Throws<ArgumentException>(
                    () => Undefined.Of(reason, [.. row.Fields.Select(each => each == field ? new object() : Value(each, ""))])));
        if (row.Fields.Any(field => !field.IsOptional))
        {
            Mistake.Throws<ArgumentException>(() => Undefined.Of(reason));
        }
    }

    [Fact]
    public void A_number_that_is_not_in_the_table_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Undefined.Of(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => Undefined.Of((Reason)255));
    }

    // A sentence that advises a member names one that there is.
    [Fact]
    public void Every_member_that_a_sentence_advises_exists() => Assert.All(
        ReasonTable.All.SelectMany(row => Languages.SelectMany(language => Member().Matches(row.Sentence(language))))
            .Select(match => (match.Groups[1].Value, match.Groups[2].Value)).Distinct(),
        name => Assert.Contains(Library.Types, type => type.Name.Split('`')[0] == name.Item1 && type.GetMember(name.Item2).Length > 0));

    [Fact]
    public void Fields_are_written_in_the_language_of_the_sentence()
    {
        Undefined why = Undefined.Of(Reason.MissingBase, new Quarter(2020, 4), ObservationStatus.Suppressed | ObservationStatus.Gap);

        Assert.Equal("无可比数据（不予公布）", why.InWords(Language.Chinese));
        Assert.Contains("2020年第四季度", why.ToMessage(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("2020-Q4", why.Message, StringComparison.Ordinal);
        Assert.Equal(new Quarter(2020, 4), why["what"]);
        Assert.Null(why["nothing of the kind"]);
    }

    internal static Undefined Filled(Reason reason, bool withOptional, string? other = null) => Undefined.Of(
        reason,
        [.. ReasonTable.Of(reason).Fields.Select(
            field => field.IsOptional && !withOptional ? null : Value(field, field.Name == other ? "another " : ""))]);

    private static object Value(ReasonFieldRow field, string another) => (field.Holds, another) switch
    {
        ("ratio", "") => new Rational(-8, 5),
        ("ratio", _) => new Rational(1, 3),
        ("count", "") => 1,
        ("count", _) => 2,
        ("status", "") => ObservationStatus.Suppressed,
        ("status", _) => ObservationStatus.Break,
        _ => $"{another}{field.Name}。",
    };

    private static string Enumeration()
    {
        var text = new StringBuilder("""
            namespace Indicators;

            // Made from reasons.tsv; a test holds it to that table.

            /// <summary>Why a calculation has no result: the number of a reason, fixed for ever, which is also its byte in a column.</summary>
            /// <remarks>
            /// Zero is not a reason: there is a result. 1 to 9 are the changes that no growth rate can say (<see cref="Undefined.IsTransition"/>). The
            /// page of codes, <c>docs/reference/errors.md</c>, has the words, the code and the fields of each; a calculation gives an
            /// <see cref="Undefined"/>.
            /// </remarks>
            public enum Reason : byte
            {

            """);
        text.AppendJoin("\n", ReasonTable.All.Select(row =>
            Wrapped($"    /// <summary>{FirstSentence(row.Meaning)} ({row.Word(Language.Chinese).Split('[')[0]}).</summary>")
                + $"    {row.Name} = {row.Reason:D},\n"));
        return text.Append("}\n").ToString();
    }

    // A line of at most 140 letters, or two.
    private static string Wrapped(string line) => line.Length <= 140
        ? line + "\n"
        : line[..line.LastIndexOf(' ', 140)] + "\n    /// " + line[(line.LastIndexOf(' ', 140) + 1)..] + "\n";

    private static string FirstSentence(string markdown) =>
        Sentence().Match(Quoted().Replace(Link().Replace(markdown, "$1"), "<c>$1</c>")).Groups[1].Value;

    [GeneratedRegex(@"^(.*?)(?:; |\. |\.$)")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b([A-Z][A-Za-z0-9]+)\.([A-Z][A-Za-z0-9]+)\b")]
    private static partial Regex Member();
}
