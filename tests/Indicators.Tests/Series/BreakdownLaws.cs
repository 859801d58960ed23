using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of parts and wholes over time.</summary>
[Properties(Arbitrary = [typeof(SeriesArbitraries), typeof(Amounts), typeof(AmountPaths)], MaxTest = 100)]
public class BreakdownLaws
{
    private static Breakdown<Month, FlowMeasure, Money<Cny>> Whole(ThreeFlows s) =>
        Contributions.Parts(s.A + s.B + s.C, ("a", s.A), ("b", s.B), ("c", s.C));

    // Keyed by period: what a contribution of four amounts is, or which of them is missing.
    [Property]
    public bool A_contribution_is_that_of_a_period_and_its_base(ThreeFlows s, PeriodCount lag) =>
        Contributions.Of(s.A, s.B, lag.N).All(row =>
    {
        (Month now, Month before) = (row.Period, row.Period - lag.N);
        return s.A.Levels[now] is not { } part
            ? row.Outcome.Undefined == Undefined.Of(Reason.MissingCurrent, $"The part in {now}", s.A[now].Status)
            : s.B.Levels[now] is not { } whole
            ? row.Outcome.Undefined == Undefined.Of(Reason.MissingCurrent, $"The whole in {now}", s.B[now].Status)
            : s.A.Levels[before] is not { } basePart
            ? row.Outcome.Undefined == Undefined.Of(Reason.MissingBase, $"The part in {before}", s.A[before].Status)
            : s.B.Levels[before] is not { } baseWhole
            ? row.Outcome.Undefined == Undefined.Of(Reason.MissingBase, $"The whole in {before}", s.B[before].Status)
            : row.Outcome == Contributions.Of(basePart, part, baseWhole, whole);
    });

    // A share keeps both of its ends; as a series of percentages it is the same.
    [Property]
    public bool A_share_keeps_part_and_whole_of_its_period(ThreeFlows s) => Contributions.Share(s.A, s.B).All(row =>
        s.A.Levels[row.Period] is { } part && s.B.Levels[row.Period] is { } whole
            ? row.Outcome == Contributions.Share(part, whole) && row.Outcome.HasValue == s.A.ShareOf(s.B).Levels[row.Period].HasValue
                && (!row.Outcome.HasValue || row.Outcome.Value.Level == s.A.ShareOf(s.B).Levels[row.Period])
            : row.Outcome.Reason is Reason.MissingCurrent && s.A.ShareOf(s.B).Levels[row.Period] is null);

    // L36: s₁ − s₀ = s₀ (gᵢ − g) ÷ (1 + g), where all of them are there.
    [Property]
    public bool A_share_changes_by_what_its_part_grew_more_than_the_whole(ThreeFlows s, PeriodCount lag) =>
        Contributions.ShareChange(s.A, s.B, lag.N).All(row =>
        Contributions.Share(s.A, s.B)[row.Period - lag.N].TryGetValue(out Share before)
            && Contributions.Share(s.A, s.B)[row.Period].TryGetValue(out Share now)
            ? row.Outcome.Value == Contributions.ShareChange(before, now)
                && (!s.A.GrowthOver(lag.N)[row.Period].TryGetValue(out GrowthRate part)
                    || !s.B.GrowthOver(lag.N)[row.Period].TryGetValue(out GrowthRate whole)
                    || row.Outcome.Value == before.Ratio * (part.Ratio - whole.Ratio) / whole.Factor * 100 * PercentagePoint)
            : !row.Outcome.HasValue);

    // L35: Σ points = growth of the whole, Σ shares = 1, points = growth × share in the change; L37 follows.
    [Property]
    public bool Contributions_of_all_parts_add_to_the_growth_of_the_whole(ThreeFlows s, PeriodCount lag)
    {
        Breakdown<Month, FlowMeasure, Money<Cny>> parts = Whole(s);
        IReadOnlyDictionary<string, ResultSeries<Month, Contribution>> contributions = parts.Contributions(lag.N);
        IReadOnlyDictionary<string, ResultSeries<Month, Share>> shares = parts.Shares();
        return parts.Whole.GrowthOver(lag.N).Values().All(growth =>
            contributions.Values.Aggregate(Rational.Zero,
                (sum, part) => sum + part[growth.Period].Value.Points.NumericalValue) == growth.Value.Ratio * 100
            && shares.Values.Aggregate(Rational.Zero, (sum, part) => sum + part[growth.Period - lag.N].Value.Ratio) == 1
            && (growth.Value.Ratio.IsZero
                || contributions.Values.All(
                    part =>
                        part[growth.Period].Value.Points == Contributions.Points(growth.Value, part[growth.Period].Value.Share.Value))));
    }

    // What parts leave: with it they add to the growth again. Parts that are the whole leave nothing where all have values.
    [Property]
    public bool What_the_parts_leave_is_shown_and_completes_them(ThreeFlows s, PeriodCount lag)
    {
        Breakdown<Month, FlowMeasure, Money<Cny>> all = Whole(s), two = Contributions.Parts(s.A + s.B + s.C, ("a", s.A), ("b", s.B));
        var remainder = Contributions.Of(two.Remainder, two.Whole, lag.N);
        return all.Remainder.All(row => row.Observation.Value is null or { IsZero: true })
            && all.AddsUp == all.Whole.IsComplete && !all.DifferingPeriods().Any()
            && two.Remainder.ValueEquals(s.A + s.B + s.C - s.A - s.B)
            && two.DifferingPeriods()
                .SequenceEqual(
                    two.Whole.Domain.Where(p => two.Remainder.Levels[p] is { } left && left.In(two.Whole.Unit).Abs() > ByRounding(two)))
            && two.Whole.GrowthOver(lag.N).Values().All(growth =>
                two.Contributions(lag.N).Values.Append(remainder).Aggregate(Rational.Zero,
                    (sum, part) => sum + part[growth.Period].Value.Points.NumericalValue) == growth.Value.Ratio * 100);
    }

    // L38: the points of a part are those of its own parts together.
    [Property]
    public bool Splitting_a_part_splits_its_points(ThreeFlows s, PeriodCount lag) => Contributions.Of(s.A + s.B, s.C, lag.N).All(row =>
        !row.Outcome.TryGetValue(out Contribution both)
        || both.Points
            == Contributions.Of(s.A, s.C, lag.N)[row.Period].Value.Points + Contributions.Of(s.B, s.C, lag.N)[row.Period].Value.Points);

    // L39: no change, no contribution. L41: neither scale nor unit changes points and shares.
    [Property]
    public bool Neither_scale_nor_unit_changes_a_contribution(ThreeFlows s, PeriodCount lag, MoneyUnit unit, Some k)
    {
        var other = Contributions.Of(s.A.In(unit.Of) * k.Of.NumericalValue, s.B * k.Of.NumericalValue, lag.N);
        return Contributions.Of(s.A, s.B, lag.N).All(row => row.Outcome.TryGetValue(out Contribution own)
            ? own.Points == other[row.Period].Value.Points && own.Share.HasValue == other[row.Period].Value.Share.HasValue
                && (!own.Share.HasValue || own.Share == other[row.Period].Value.Share)
                && own.Points.Sign == 0 == (s.A.Levels[row.Period] == s.A.Levels[row.Period - lag.N])
            : other[row.Period].Undefined?.Name == row.Outcome.Undefined!.Name);
    }

    // L40: the order in which parts are named changes none of them. L17: nor does the order of the rows.
    [Property]
    public bool The_order_of_parts_and_rows_does_not_matter(ThreeFlows s, PeriodCount lag)
    {
        var turned =
            Contributions.Parts(s.A + s.B + s.C, ("c", s.C), ("b", Series.Flow(s.B.Unit, s.B.Reverse())), ("a", s.A)).Contributions(lag.N);
        return Whole(s).Contributions(lag.N).All(part => turned[part.Key].ValueEquals(part.Value))
            && turned.Keys.SequenceEqual(["c", "b", "a"]);
    }

    // L96: Σ = 100 in each period; by largest remainder as of a list; where the parts leave something there are none.
    [Property]
    public bool Percentages_of_all_parts_add_to_100_in_every_period_or_there_are_none(ThreeFlows s, Presentation printed)
    {
        Breakdown<Month, FlowMeasure, Money<Cny>> all = Whole(s), two = Contributions.Parts(s.A + s.B + s.C, ("a", s.A), ("b", s.B));
        return all.Percentages(printed.Decimals).All(row => all.Remainder[row.Period].HasValue
                ? row.Outcome.HasValue
                    ? row.Outcome.Value.Aggregate(Rational.Zero, (sum, percent) => sum + percent) == 100
                        && row.Outcome.Value.SequenceEqual(
                            Apportionment.LargestRemainder([.. all.Parts.Values.Select(part => part.Levels[row.Period]!.Value.In(Yuan))],
                                printed.Decimals).Value)
                    : row.Outcome.Reason is Reason.NothingToApportion or Reason.BelowZero
                        && (all.Parts.Values.Any(part => part.Levels[row.Period]!.Value.Sign < 0)
                            || all.Whole.Levels[row.Period]!.Value.Sign == 0)
                : row.Outcome.Reason is Reason.MissingCurrent)
            && two.DifferingPeriods().All(p => two.Percentages(printed.Decimals)[p].Reason is Reason.PartsDoNotAddUp);
    }

    // Nothing is filled in: parts and whole of other periods do not meet.
    [Property]
    public bool Parts_of_other_periods_do_not_meet(TwoFlows s)
    {
        try
        {
            return Contributions.Parts(s.A, ("b", s.B)).Remainder.Domain == s.A.Domain && Contributions.Of(s.A, s.B, 1).Domain == s.A.Domain
                && s.A.Domain == s.B.Domain;
        }
        catch (ArgumentException mismatch) when (mismatch is ICodedException { Code: "IND0601" })
        {
            return s.A.Domain != s.B.Domain;
        }
    }

    // (n + 1) ÷ 2 units of the last decimal, of the whole and its n parts.
    private static Rational ByRounding(Breakdown<Month, FlowMeasure, Money<Cny>> parts)
    {
        int?[] decimals =
            [.. parts.Parts.Values.Prepend(parts.Whole).SelectMany(one => one.To(parts.Whole.Unit))
                .Select(cell => (cell.Observation.Value ?? 0).DecimalPlaces)];
        return decimals.Contains(null) ? 0 : ((Rational)10).Pow(-decimals.Max()!.Value) * (parts.Parts.Count + 1) / 2;
    }
}

/// <summary>Examples of parts over time.</summary>
public class PartsOfTests
{
    private static readonly Year Now = new(2025);

    private static Series<Year, FlowMeasure, Money<Cny>> Of(Rational before, Rational now) =>
        Series.Flow(HundredMillionYuan, Now - 1, before, now);

    [Fact]
    public void A_residual_says_by_how_much_parts_miss_their_whole()
    {
        Breakdown<Year, FlowMeasure, Money<Cny>> sectors =
            Contributions.Parts(Of(100, 109), ("agriculture", Of(10, 10.4m)), ("industry", Of(40, 46)), ("services", Of(50, 51.5m)));

        Assert.False(sectors.AddsUp);
        Assert.Equal([Now], sectors.DifferingPeriods());
        Assert.Equal(1.1m * HundredMillionYuan, sectors.Remainder.Levels[Now]);
        Assert.Equal([10, 40, 50], sectors.Percentages(0)[Now - 1].Value);
        Undefined reason = sectors.Percentages(0)[Now].Undefined!;
        Assert.Equal(("PartsDoNotAddUp", "IND0320", "分项合计与总量不符"), (reason.Name, reason.Code, reason.InWords(Language.Chinese)));
        Assert.Equal(
            "The parts leave 1.1亿元 of 109亿元 in 2025, and percentages that add to 100 would spread it over them. Name the remainder as a "
                + "part of its own, or correct the parts.", reason.Message);
        Assert.Equal("2024/2025: agriculture, industry, services", sectors.ToString());
    }

    // Numbers of d decimals are within half a unit of the last: whole and three parts of one decimal may differ by 4 × 0.05.
    [Theory]
    [InlineData("100.0", "10.1 39.9 50.0", true)]
    [InlineData("100.0", "10.2 40.0 50.0", true)]  // 0.2 too much: each may be rounded up
    [InlineData("100.0", "10.3 40.0 50.0", false)] // 0.3 is more than four halves
    [InlineData("100.0", "10.0 39.9 49.9", true)]
    [InlineData("100.0", "9.9 39.9 49.9", false)]
    [InlineData("100", "33 33 33", true)]          // three thirds
    [InlineData("100", "33 33 31", false)]
    [InlineData("100.05", "33.35 33.35 33.35", true)]
    [InlineData("1204724", "83085.5 405442.1 716196.4", true)]
    [InlineData("1204725", "83085.5 405442.1 716196.4", false)] // the decimals of all are those of the finest
    [InlineData("1/3", "1/9 1/9 1/8", false)]      // no rounded numbers
    [InlineData("1/3", "1/9 1/9 1/9", true)]
    public void Rounded_parts_add_up_within_their_rounding(string whole, string parts, bool addsUp)
    {
        var all = Contributions.Parts(At(whole), parts.Split(' ').Select((part, place) => ($"part {place}", At(part))));

        Assert.Equal(addsUp, all.AddsUp);
        Assert.Equal(addsUp ? [] : [Now], all.DifferingPeriods());

        static Series<Year, FlowMeasure, Money<Cny>> At(string number) => Series.Flow(HundredMillionYuan, Now, Rational.Parse(number));
    }

    // A thing is counted or not; in ten thousands with decimals it is rounded, until the decimals come to one thing.
    [Fact]
    public void Counts_add_up_exactly()
    {
        Assert.False(
            Contributions.Parts(Series.Flow(Enterprises, Now, 10), ("a", Series.Flow(Enterprises, Now, 4)),
                ("b", Series.Flow(Enterprises, Now, 5))).AddsUp);
        Assert.True(
            Contributions.Parts(Series.Flow(Enterprises, Now, 10), ("a", Series.Flow(Enterprises, Now, 4)),
                ("b", Series.Flow(Enterprises, Now, 6))).AddsUp);
        var inTenThousands = Enterprises.WithMagnitude(Magnitude.TenThousand);
        Assert.True(
            Contributions.Parts(Series.Flow(inTenThousands, Now, 10.1m), ("a", Series.Flow(inTenThousands, Now, 4.1m)),
                ("b", Series.Flow(inTenThousands, Now, 5.9m))).AddsUp);
        Assert.False(
            Contributions.Parts(Series.Flow(inTenThousands, Now, 10.1111m), ("a", Series.Flow(inTenThousands, Now, 4.1m)),
                ("b", Series.Flow(inTenThousands, Now, 6.011m))).AddsUp);
    }

    [Fact]
    public void Each_part_has_a_name_of_its_own()
    {
        Assert.Contains("Got 'industry' as the name of two parts",
            Mistake.Throws<ArgumentException>(() => Contributions.Parts(Of(1, 2), ("industry", Of(1, 1)), ("industry", Of(0, 1)))).Message,
            StringComparison.Ordinal);
        Assert.Contains("IND0620", Mistake.Throws<ArgumentException>(() => Contributions.Parts(Of(1, 2), (" ", Of(1, 1)))).Message,
            StringComparison.Ordinal);
        Assert.Contains("IND0620", Mistake.Throws<ArgumentException>(() => Contributions.Parts(Of(1, 2))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Contributions.Of(Of(1, 2), Of(2, 3), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Contributions.ShareChange(Of(1, 2), Of(2, 3), -1));
    }

    [Fact]
    public void A_missing_part_is_named()
    {
        var parts =
            Contributions.Parts(Of(100, 108),
                ("industry", Series.Flow(HundredMillionYuan, [(Now - 1, 100), (Now, Observation.Missing())])));

        Assert.Equal(Undefined.Of(Reason.MissingCurrent, "The part 'industry' in 2025", ObservationStatus.Missing),
            parts.Percentages(1)[Now].Undefined);
        Assert.Equal(Undefined.Of(Reason.MissingCurrent, "The part in 2025", ObservationStatus.Missing),
            parts.Contributions(1)["industry"][Now].Undefined);
        Assert.False(parts.AddsUp);
        Assert.Empty(parts.DifferingPeriods());
        Assert.Equal([Now], parts.Remainder.MissingPeriods());
    }
}
