using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of every figure that can be printed.</summary>
[Properties(Arbitrary = [typeof(FigureArbitraries)], MaxTest = 500)]
public class FigureLaws
{
    private static readonly IReadOnlyList<Language> Languages = Language.All;

    // parse(create(n, d, u, h)) = create(n, d, u, h).
    // It is what lets a report be written and checked with one table of words.
    [Property]
    public bool A_figure_that_is_made_reads_back_as_itself(Stating stating) => Languages.All(language =>
    {
        StatedValue made = stating.In(language);
        StatedValue read = StatedValue.Parse(made.Text, UnitCatalog.Default, made.Unit);
        return read.Equals(made) && read.Value == made.Value && read.UnitText == made.UnitText;
    });

    // value, hedge, bounds and unit of parse(print(f)) are those of f, in either language; so both languages say the same.
    [Property]
    public bool Printing_and_reading_in_either_language_keeps_what_a_figure_says(Stating stating, bool english) => Languages.All(language =>
    {
        StatedValue figure = stating.In(english ? Language.English : Language.Chinese);
        StatedValue read = StatedValue.Parse(figure.Print(language), UnitCatalog.Default, figure.Unit);
        return (read.Value, read.Hedge, read.Bounds, read.Unit).Equals((figure.Value, figure.Hedge, figure.Bounds, figure.Unit));
    });

    // v ∈ bounds, but for hedges that exclude the number: those have v at their open end.
    [Property]
    public bool The_bounds_hold_the_printed_number_or_end_before_it(Stating stating)
    {
        StatedValue figure = stating.In(Language.Chinese);
        Rational value = figure.Value!.Value;
        Bounds bounds = figure.Bounds;
        return stating.Hedge is Hedge.Over or Hedge.SlightlyOver or Hedge.Nearly or Hedge.Under
            ? !bounds.Contains(value) && ((bounds.Lower == value && !bounds.LowerClosed) || (bounds.Upper == value && !bounds.UpperClosed))
            : bounds.Contains(value);
    }

    // bounds(none) ⊆ bounds(about) when u ≥ u₀: hedging a number never claims more than printing it.
    // Below that the cap of v/5 is the narrower one: 约1倍 is [0.8, 1.2], 1倍 [0.5, 1.5].
    [Property]
    public Property About_a_number_is_wider_than_the_number(Stating stating)
    {
        StatedValue about = (stating with { Hedge = Hedge.About }).In(Language.Chinese),
            none = (stating with { Hedge = Hedge.None }).In(Language.Chinese);
        bool isWide = about.Bounds.Width / 2 >= none.LastPlace;
        return (!isWide || about.Bounds.Contains(none.Bounds)).Classify(isWide, "u ≥ u₀");
    }

    // bounds of n 亿元 to d + 4 decimals = bounds of 10⁴n 万元 to d decimals.
    // It is why a report may print 亿元 in one place and 万元 in another.
    [Property]
    public bool Bounds_do_not_depend_on_the_magnitude_that_is_printed(Stating stating)
    {
        Hedge hedge = stating.Hedge is Hedge.About or Hedge.Nearly or Hedge.SlightlyOver
            ? Hedge.None
            : stating.Hedge; // these ask for zeros at the end
        StatedValue large = StatedValue.Create(stating.Number / 10_000, stating.Decimals + 4, Units.HundredMillionYuan, hedge);
        StatedValue small = StatedValue.Create(stating.Number, stating.Decimals, Units.TenThousandYuan, hedge);
        return large.Bounds == small.Bounds && large.LastPlace == small.LastPlace;
    }

    // A typesetter's full-width characters, and blanks around the number, change nothing.
    [Property]
    public bool Full_width_characters_and_blanks_change_nothing(Stating stating, bool english, byte seed)
    {
        StatedValue figure = stating.In(english ? Language.English : Language.Chinese);
        string blank = new[] { " ", "\u00A0", "\u202F", "\u2009", "\u3000", "  " }[seed % 6];
        int start = figure.Text.IndexOfAny([.. "0123456789"]), end = start;
        while (end < figure.Text.Length && (char.IsAsciiDigit(figure.Text[end]) || figure.Text[end] == '.'))
        {
            end++;
        }

        string spaced = blank + figure.Text[..start] + blank + figure.Text[start..end] + blank + figure.Text[end..] + blank;
        string wide = string.Concat(figure.Text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c == ' ' ? '\u3000' : c));
        return Same(spaced) && Same(wide);

        bool Same(string text) => StatedValue.TryParse(text, UnitCatalog.Default, figure.Unit, out StatedValue? read, out _)
            && (read.Value, read.Hedge, read.Bounds, read.Unit, read.UnitText).Equals(
                (figure.Value, figure.Hedge, figure.Bounds, figure.Unit, figure.UnitText));
    }

    // 12345678 = 12,345,678 = 12 345 678.
    [Property]
    public bool Separators_of_thousands_change_nothing(NonNegativeInt number, bool comma)
    {
        string digits = number.Get.ToString("D", null);
        string separated = string.Concat(digits.Select((c, i) => i > 0 && (digits.Length - i) % 3 == 0 ? (comma ? "," : " ") + c : $"{c}"));
        StatedValue plain = StatedValue.Parse(digits + "人"), read = StatedValue.Parse(separated + "人");
        return (plain.Value, plain.Bounds, plain.LastPlace) == (read.Value, read.Bounds, read.LastPlace);
    }

    // bounds(−f) = −bounds(f) for the hedges that speak of the digits, and for none.
    [Property]
    public bool A_minus_sign_turns_the_bounds_around(Stating stating)
    {
        Stating negative = stating with { Digits = -stating.Digits };
        return stating.Digits == 0 || stating.Hedge is not (Hedge.None or Hedge.About or Hedge.Nearly or Hedge.SlightlyOver)
            ? Guard.Unmet()
            : negative.In(Language.Chinese).Bounds == -stating.In(Language.Chinese).Bounds;
    }

    // bounds(下降x) = −bounds(增长x), whatever the hedge.
    [Property]
    public bool A_fall_is_a_rise_turned_around(Stating stating)
    {
        string text = (stating with { Unit = Units.Percent, Digits = Math.Abs(stating.Digits) }).In(Language.Chinese).Text;
        return StatedGrowth.Parse("下降" + text).Bounds == -StatedGrowth.Parse("增长" + text).Bounds;
    }

    [Fact]
    public void Five_thousand_wan_are_half_a_hundred_million_when_printed_to_the_same_place()
    {
        Assert.Equal(StatedValue.Parse("5000万元").Bounds, StatedValue.Parse("0.5000亿元").Bounds);
        Assert.NotEqual(StatedValue.Parse("5000万元").Bounds, StatedValue.Parse("0.5亿元").Bounds);
    }
}
