using FsCheck;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of every observation and its marks.</summary>
[Properties(Arbitrary = [typeof(SeriesArbitraries)], MaxTest = 300)]
public class ObservationLaws
{
    private static ObservationStatus Join(Observation a, Observation b) => ObservationStatuses.Join(a.Status, b.Status);

    // Law 80: a mark that says there is no value stands beside none, and one that says something of a value stands beside one.
    [Property]
    public bool Marks_and_value_never_contradict_each_other(AnyObservation any) => any.Of.HasValue
        ? any.Of.Value is not null && (any.Of.Status & ObservationStatuses.WithoutValue) == 0
        : any.Of.Value is null && (any.Of.Status & ObservationStatuses.WithValue) == 0;

    // Law 72: a ∨ b = b ∨ a, (a ∨ b) ∨ c = a ∨ (b ∨ c), a ∨ a = a.
    [Property]
    public bool Joining_marks_is_a_semilattice(AnyObservation a, AnyObservation b, AnyObservation c) =>
        Join(a.Of, b.Of) == Join(b.Of, a.Of)
        && ObservationStatuses.Join(Join(a.Of, b.Of), c.Of.Status) == ObservationStatuses.Join(a.Of.Status, Join(b.Of, c.Of))
        && Join(a.Of, a.Of) == a.Of.Status;

    // Parse(Codes) = marks, in whatever order the letters come.
    [Property]
    public bool The_letters_of_marks_are_read_in_any_order(AnyObservation any)
    {
        ObservationStatus marks = any.Of.Status & ~ObservationStatus.Gap;
        char[] turned = [.. marks.Codes.Reverse()];
        return ObservationStatuses.TryParse(marks.Codes, out ObservationStatus read) && read == marks
            && ObservationStatuses.TryParse(turned, out ObservationStatus back) && back == marks
            && marks.Codes[0] == marks.Letter;
    }

    // Parse(ToString(x)) = x, and so is what JSON keeps.
    [Property]
    public bool An_observation_is_read_as_it_is_written(AnyObservation any) =>
        TextOf.IsKept(any.Of) && JsonForm.RoundTrip(any.Of) == any.Of;

    [Property]
    public bool A_text_is_read_or_refused(string text) => TextOf.IsReadOrRefused<Observation>(text ?? "");
}

/// <summary>Examples of observations and of the code list.</summary>
public class ObservationTests
{
    // SDMX guidelines 2.0 (2019), the order in which one code is chosen.
    [Fact]
    public void One_letter_is_chosen_in_the_order_of_the_guideline()
    {
        const string precedence = "BOMLHQJSDKWIFEPNUVG";

        for (int i = 0; i < precedence.Length; i++)
        {
            Assert.True(ObservationStatuses.TryParse(precedence.AsSpan(i, 1), out ObservationStatus one));
            Assert.True(ObservationStatuses.TryParse(precedence.AsSpan(i), out ObservationStatus rest));
            Assert.Equal(precedence[i], one.Letter);
            Assert.Equal(precedence[i], rest.Letter);
        }

        Assert.Equal('A', ObservationStatus.Normal.Letter);
        Mistake.Throws<InvalidOperationException>(() => ObservationStatus.Gap.Letter);
    }

    [Fact]
    public void The_default_is_a_gap_and_no_zero()
    {
        Assert.True(default(Observation).IsGap);
        Assert.Null(default(Observation).Value);
        Assert.NotEqual(new Observation(0), default);
        Assert.Equal(":", default(Observation).ToString());
    }

    [Theory]
    [InlineData(ObservationStatus.Break, "BO")]
    [InlineData(ObservationStatus.Normal, "O")]
    [InlineData(ObservationStatus.Suppressed, "Q")]
    [InlineData(ObservationStatus.Derogation | ObservationStatus.CannotExist, "MJ")]
    public void A_reason_is_added_where_no_mark_gives_one(ObservationStatus why, string codes) =>
        Assert.Equal(codes, Observation.Missing(why).Status.Codes);

    [Fact]
    public void What_contradicts_itself_is_refused()
    {
        Assert.Contains("IND0603", Mistake.Throws<ArgumentException>(() => new Observation(3, ObservationStatus.Suppressed)).Message,
            StringComparison.Ordinal);
        Assert.Contains("IND0603", Mistake.Throws<ArgumentException>(() => new Observation(3, ObservationStatus.Gap)).Message,
            StringComparison.Ordinal);
        Assert.Contains("IND0603", Mistake.Throws<ArgumentException>(() => Observation.Missing(ObservationStatus.Provisional)).Message,
            StringComparison.Ordinal);
        Mistake.Throws<ArgumentException>(() => new Observation(3, (ObservationStatus)(1 << 25)));
    }

    [Theory]
    [InlineData("58", "58")]
    [InlineData(" 58  P ", "58 P")]
    [InlineData("58 A", "58")]
    [InlineData("58 PB", "58 BP")]
    [InlineData("100/3 E", "100/3 E")]
    [InlineData(": Q", ": Q")]
    [InlineData(": B", ": BO")]
    [InlineData(":", ":")]
    [InlineData(": A", null)]
    [InlineData(": P", null)]
    [InlineData("58 Q", null)]
    [InlineData("58 PP", null)]
    [InlineData("58 AP", null)]
    [InlineData("58 p", null)]
    [InlineData("NaN", null)]
    [InlineData("", null)]
    public void Observations_are_read_strictly(string text, string? written)
    {
        Assert.Equal(written is not null, Observation.TryParse(text, out Observation observation));
        Assert.Equal(written ?? ":", observation.ToString());
    }
}
