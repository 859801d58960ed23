namespace Indicators.Tests;

/// <summary>A user's own types are held to the laws, and a mistake in one is named.</summary>
public class OwnTypesTests
{
    private const string Seed = "(20251,457)";

    public static TheoryData<string> LawsOfWeeks => [.. PeriodLaws.All<RetailWeek<Nothing>>().Select(law => law.Name)];

    [Fact]
    public void Weeks_of_a_retailer_keep_every_law() => PeriodLaws.Check<RetailWeek<Nothing>>(LawSeed.Text);

    [Theory]
    [MemberData(nameof(LawsOfWeeks))]
    public void Each_law_can_be_a_row_of_a_theory(string name) =>
        PeriodLaws.All<RetailWeek<Nothing>>().Single(law => law.Name == name).Check(LawSeed.Text);

    [Fact]
    public void Months_of_four_four_and_five_weeks_keep_every_law()
    {
        PeriodLaws.Check<RetailMonth>(LawSeed.Text);
        PartitionLaws.Check<RetailMonth, RetailWeek<Nothing>>(LawSeed.Text);
    }

    // NRF: the fiscal year 2024 began on 4 February 2024 and 2023 had 53 weeks.
    [Fact]
    public void The_calendar_of_the_examples_is_that_of_the_retailers()
    {
        Assert.Equal(new(2024, 2, 4), RetailYears.StartOf(2024));
        Assert.Equal(53, NodaTime.Period.DaysBetween(RetailYears.StartOf(2023), RetailYears.StartOf(2024)) / 7);
    }

    [Fact]
    public void A_week_of_eight_days_is_caught()
    {
        LawBrokenException broken = Assert.Throws<LawBrokenException>(() => PeriodLaws.Check<RetailWeek<EndsADayLate>>(Seed));

        Assert.Contains("RetailWeek<EndsADayLate> breaks the law: The next one starts on the next day.", broken.Message,
            StringComparison.Ordinal);
        Assert.Contains("formula: p.End + 1 day = (p + 1).Start", broken.Message, StringComparison.Ordinal);
        Assert.Contains("seed: " + Seed, broken.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Distances add", broken.Message, StringComparison.Ordinal); // the laws that hold are not named
    }

    // The case is made smaller until it is the first week that reaches into 2021.
    [Fact]
    public void The_case_is_the_smallest_one() => Assert.Equal(
        "week of 2020-12-27",
        Assert.Throws<LawBrokenException>(() => PeriodLaws.Check<RetailWeek<EndsADayLate>>(Seed)).Broken
            .Single(broken => broken.Law.Name == "The next one starts on the next day").Case);

    [Fact]
    public void A_seed_finds_the_same_case_again()
    {
        BrokenLaw[] first = Broken(null), again = Broken(first[0].Seed);

        Assert.All(again, broken => Assert.Contains(first, other => other.ToString() == broken.ToString()));

        static BrokenLaw[] Broken(string? seed) =>
            [.. Assert.Throws<LawBrokenException>(
                () => PeriodLaws.All<RetailWeek<EndsADayLate>>().Single(law => law.Name == "The next one starts on the next day")
                    .Check(seed)).Broken];
    }

    [Theory]
    [InlineData("Its first and its last day lie in it")]
    [InlineData("Every date lies in exactly one period")]
    public void A_saturday_in_the_next_week_is_caught(string law) => Assert.Contains(
        law, Assert.Throws<LawBrokenException>(() => PeriodLaws.Check<RetailWeek<ContainingIsOffByOne>>(Seed)).Broken.Select(
            broken => broken.Law.Name));

    [Fact]
    public void A_number_that_is_no_period_is_caught() => Assert.Equal(
        ["No other number is a period"],
        Assert.Throws<LawBrokenException>(() => PeriodLaws.Check<RetailWeek<ChecksNothing>>(Seed)).Broken.Select(
            broken => broken.Law.Name));

    [Fact]
    public void A_law_that_something_is_thrown_names_what_is_expected_and_what_was_found()
    {
        Assert.Equal("FromOrdinal(n) throws nothing; ArgumentOutOfRangeException is expected",
            Assert.Throws<LawBrokenException>(() => PeriodLaws.Check<RetailWeek<ChecksNothing>>(Seed)).Broken.Single().Thrown);
        Assert.Equal("Max + 1 throws FormatException; OverflowException is expected",
            Assert.Throws<LawMessage>(() => Thrown.Is<OverflowException>("Max + 1", () => throw new FormatException())).Message);
    }

    [Fact]
    public void A_date_is_a_case_in_digits_with_its_calendar() => Assert.Matches(
        @"^\d{4}-\d\d-\d\d \(ISO\)$",
        Assert.Throws<LawBrokenException>(() => PeriodLaws.Check<RetailWeek<ContainingIsOffByOne>>(Seed)).Broken.Single(
            broken => broken.Law.Name == "Every date lies in exactly one period").Case);

    // Its ToString knows G and refuses zh and en.
    [Fact]
    public void A_period_without_words_in_a_language_stands_in_tables_as_it_prints_itself()
    {
        var sales = Series.Flow(Units.Yuan, RetailMonth.FromOrdinal(0), 10, 12);
        var growths = new Dictionary<RetailMonth, Outcome<GrowthRate>> { [RetailMonth.FromOrdinal(1)] = GrowthRate.FromPercent(20) };

        Assert.Contains($"| {RetailMonth.FromOrdinal(1)} | 12 |", sales.ToTable().ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains($"<th scope=\"row\">{RetailMonth.FromOrdinal(1)}</th>", sales.ToTable().ToHtml(Language.English),
            StringComparison.Ordinal);
        Assert.Contains($"| {RetailMonth.FromOrdinal(1)} | 20% |", growths.ToTable().ToMarkdown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("(1,2)")] // the second number is even
    public void What_is_no_seed_is_refused(string seed) => Mistake.Throws<FormatException>(() => PeriodLaws.Check<Year>(seed));

    [Fact]
    public void Kinds_of_a_users_own_keep_every_law()
    {
        KindLaws.Check<GrainMass>(LawSeed.Text);
        KindLaws.Check<Count<Noodle>>(LawSeed.Text);
        KindLaws.Check<Confidence>(LawSeed.Text);
        KindLaws.Check<IndexNumber<Of2020>>(LawSeed.Text);
    }

    [Fact]
    public void A_kind_that_is_neither_extensive_nor_intensive_is_caught() => Assert.Contains(
        "Neither breaks the law: A kind is extensive or intensive and never both.",
        Assert.Throws<LawBrokenException>(() => KindLaws.Check<Neither>(Seed)).Message, StringComparison.Ordinal);

    [Fact]
    public void Units_of_a_users_own_keep_every_law()
    {
        UnitLaws.Check(Unit<Mass>.Create("公担", "quintal|quintals", 100), seed: LawSeed.Text);
        UnitLaws.Check(Units.Yuan, seed: LawSeed.Text);
        UnitLaws.Check(Units.Percent, seed: LawSeed.Text);
    }

    [Fact]
    public void A_unit_that_no_catalogue_knows_is_caught() => Assert.Contains(
        "公担 breaks the law: A unit is read by what it prints.",
        Assert.Throws<LawBrokenException>(
            () => UnitLaws.Check(Unit<Mass>.Create("公担", "quintal|quintals", 100), UnitCatalog.Default, Seed)).Message,
        StringComparison.Ordinal);

    // 斤 is half a kilogram to the library; a catalogue where another 斤 came first reads that one.
    [Fact]
    public void A_unit_whose_spelling_is_taken_by_another_is_caught()
    {
        Unit<Mass> own = Unit<Mass>.Create("港斤", "catty|catties", new Rational(60478982, 100000000)),
            other = Unit<Mass>.Create("港斤", "catty|catties", 1);

        LawBrokenException broken =
            Assert.Throws<LawBrokenException>(() => UnitLaws.Check(own, UnitCatalog.Default.With(own).With(other), Seed));

        Assert.Contains("A unit is read by what it prints", broken.Broken.Select(law => law.Law.Name));
    }

    private sealed class Neither : IQuantityKind
    {
        public static string Code => "{neither}";
    }
}
