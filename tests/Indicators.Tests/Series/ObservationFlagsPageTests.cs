namespace Indicators.Tests;

/// <summary>The page of observation flags lists what the code has: every mark, in the order of precedence, with what it may stand
/// beside.</summary>
public class ObservationFlagsPageTests
{
    private static readonly ObservationStatus[] Marks =
        [.. Enum.GetValues<ObservationStatus>().Where(mark => mark != ObservationStatus.Gap)
            .OrderBy(mark => mark == ObservationStatus.Normal).ThenBy(mark => (uint)mark)];

    [Fact]
    public void The_marks_on_the_page_are_those_of_the_code() => Assert.Equal(
        Marks.Select(
            mark => $"{mark.Letter} `{mark}` {Stands(mark)} {mark.InWords(Language.Chinese)} {mark.InWords(Language.English)}".TrimEnd()),
        PageTables.Rows("docs/reference/observation-flags.md", "letter").Select(row => string.Join(' ', row).TrimEnd(' ', '|')));

    [Fact]
    public void The_order_on_the_page_is_that_in_which_one_letter_is_chosen()
    {
        char[] letters = [.. PageTables.Rows("docs/reference/observation-flags.md", "letter").Select(row => row[0][0])];

        Assert.Equal(letters, Marks.Select(mark => mark.Letter));
        Assert.Contains($"**{string.Join(' ', letters)}**", Repository.Read("docs/reference/observation-flags.md").ReplaceLineEndings(" "),
            StringComparison.Ordinal);
    }

    // What may stand where is asked of the constructor, not of its tables.
    private static string Stands(ObservationStatus mark)
    {
        bool withValue = IsTaken(() => new Observation(1, mark));
        bool without = mark != ObservationStatus.Normal && IsTaken(() => Observation.Missing(mark));
        return mark == ObservationStatus.Normal ? "with a value, alone"
            : withValue && without ? "with a value or without"
            : withValue ? "with a value"
            : "without a value";
    }

    private static bool IsTaken(Func<Observation> make)
    {
        try
        {
            _ = make();
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
