using FsCheck.Xunit;
using NodaTime;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>What is true of every set of vintages.</summary>
[Properties(Arbitrary = [typeof(VintageArbitraries), typeof(SeriesArbitraries)])]
public class VintageLaws
{
    // The definition, by a dictionary: releases up to the day are written over each other, each observation but the gaps; in 元.
    [Property]
    public bool A_series_as_of_a_day_is_what_was_last_said_of_each_period(SomeVintages v, ReleaseDay day)
    {
        var known = new Dictionary<Quarter, (Rational? Level, ObservationStatus Status)>();
        foreach ((LocalDate on, Series<Quarter, FlowMeasure, Money<Cny>> series) in v.Of.Where(release => release.On <= day.Of))
        {
            foreach ((Quarter period, Observation observation) in series.Where(row => row.Observation != Observation.Gap))
            {
                known[period] = (observation.Value * series.UnitOfMeasure.Factor, observation.Status);
            }
        }

        return v.Of.AsOf(day.Of) is { } asOf
            ? asOf.All(row => known.TryGetValue(row.Period, out var said)
                ? (row.Observation.Value * asOf.UnitOfMeasure.Factor, row.Observation.Status) == said
                : row.Observation == Observation.Gap) && known.Keys.All(asOf.Domain.Contains)
            : v.Of.All(release => release.On > day.Of);
    }

    // Law 85: AsOf(d) = AsOf(the last release up to d). Law 87: there is none before the first.
    [Property]
    public bool Nothing_changes_between_two_releases(SomeVintages v, ReleaseDay day) =>
        v.Of.Where(release => release.On <= day.Of).Select(release => release.On).ToArray() is [.., var last]
            ? AreSame(v.Of.AsOf(day.Of), v.Of.AsOf(last))
            : v.Of.AsOf(day.Of) is null && v.Of.AsOf(v.Of.First().Domain.Start.PlusYears(-900)) is null;

    // Law 86: AsOf(last day) = Latest, and so on every later day.
    [Property]
    public bool The_latest_is_the_series_as_of_the_last_release(SomeVintages v) =>
        AreSame(v.Of.Latest(), v.Of.AsOf(v.Of.Last().On)) && AreSame(v.Of.Latest(), v.Of.AsOf(v.Of.Last().On.PlusYears(50)));

    // Law 88: (a ◁ b) ◁ c = a ◁ (b ◁ c).
    [Property]
    public bool Overlaying_is_associative(ThreeFlows s, sbyte moved)
    {
        LocalDate one = new(2025, 1, 1), two = new(2025, 2, 1), three = new(2025, 3, 1);
        Series<Month, FlowMeasure, Money<Cny>> a = s.A, b = s.B.Lag(moved % 12), c = s.C;
        var all = Vintages.Of([(one, a), (two, b), (three, c)]).Latest();
        return AreSame(all, Vintages.Of(two, Vintages.Of(one, a).Release(two, b).Latest()).Release(three, c).Latest())
            && AreSame(all, Vintages.Of(one, a).Release(three, Vintages.Of(two, b).Release(three, c).Latest()).Latest());
    }

    // Law 88: an absent period keeps what it had, an observation without a value replaces it.
    [Property]
    public bool What_is_not_said_keeps_and_what_is_said_replaces(ThreeFlows s) =>
        Vintages.Of(new(2025, 1, 1), s.A).Release(new(2025, 2, 1), s.B).Latest() is var latest
        && latest.All(row => s.B[row.Period] == Observation.Gap
            ? row.Observation.Status == s.A[row.Period].Status && latest.Levels[row.Period] == s.A.Levels[row.Period]
            : row.Observation == s.B[row.Period]);

    // Law 89: First + Σ revisions = Latest; each revision starts where the one before it ended.
    [Property]
    public bool The_first_values_and_their_revisions_make_the_latest(SomeVintages v) => v.Of.Domain.All(period =>
    {
        Observation at = v.Of.First()[period];
        Rational? sum = at.Value;
        foreach (Revision<Quarter> revision in v.Of.Revisions(period))
        {
            if (revision.Before != at || revision.After == at || revision.ReleasedOn >= revision.RevisedOn)
            {
                return false;
            }

            at = revision.After;
            sum += revision.Change;
        }

        Revision<Quarter>? whole = v.Of.Revision(period);
        return at == v.Of.Latest()[period]
            && (sum is null || sum == at.Value)
            && (whole is null ? at == Observation.Gap : (whole.Before, whole.After) == (v.Of.First()[period], at));
    });

    // Revisions() are those of every period, in the order of the periods; a history holds each release that speaks of the period.
    [Property]
    public bool A_history_holds_every_release_that_speaks_of_a_period(SomeVintages v) =>
        v.Of.Revisions().Select(revision => revision.Period)
            .SequenceEqual(v.Of.Domain.SelectMany(period => v.Of.Revisions(period).Select(_ => period)))
        && v.Of.Domain.All(period => v.Of.History(period).Select(said => said.On)
            .SequenceEqual(v.Of.Where(release => release.Series[period] != Observation.Gap).Select(release => release.On)));

    // Law 90: the order of insertion does not matter, and a day that comes twice is refused.
    [Property]
    public bool Releases_may_come_in_any_order_and_a_day_once(SomeVintages v, int seed)
    {
        var releases = v.Of.ToArray();
        new Random(seed).Shuffle(releases);
        var oneByOne =
            releases[1..].Aggregate(Vintages.Of(releases[0].On, releases[0].Series),
                (all, release) => all.Release(release.On, release.Series));
        return oneByOne.SequenceEqual(v.Of) && Vintages.Of(releases).SequenceEqual(v.Of)
            && IsRefused(() => v.Of.Release(releases[0].On, releases[^1].Series));
    }

    // Law 91, no look-ahead: without the later releases AsOf is the same: values, marks, periods and unit.
    [Property]
    public bool Later_releases_change_nothing_of_what_was_known(SomeVintages v, ReleaseDay day)
    {
        var early = v.Of.Where(release => release.On <= day.Of).ToArray();
        return early.Length == 0 ? Guard.Unmet() : AreSame(Vintages.Of(early).Latest(), v.Of.AsOf(day.Of));
    }

    private static bool AreSame<TPeriod>(Series<TPeriod, FlowMeasure, Money<Cny>>? a, Series<TPeriod, FlowMeasure, Money<Cny>>? b)
        where TPeriod : struct, ITilingPeriod<TPeriod> =>
            a is not null && b is not null && a.UnitOfMeasure.Equals(b.UnitOfMeasure) && a.ValueEquals(b);

    private static bool IsRefused(Func<object> release)
    {
        try
        {
            _ = release();
            return false;
        }
        catch (ArgumentException refused)
        {
            return refused.Message.Contains("IND0640", StringComparison.Ordinal);
        }
    }
}

/// <summary>Examples of vintages.</summary>
public class VintageTests
{
    private static readonly Quarter First = new(2024, 1), Second = new(2024, 2);

    private static readonly Vintages<Quarter, FlowMeasure, Money<Cny>> Output = Vintages.Of(
        [
            (new LocalDate(2024, 4, 16), Series.Flow(HundredMillionYuan, [(First, new Observation(25, ObservationStatus.Provisional))])),
            (new LocalDate(2024, 7, 15), Series.Flow(TenThousandYuan, First, 260_000, 281_000)),
            (new LocalDate(2025, 1, 17), Series.Flow(HundredMillionYuan, [(Second, Observation.Missing(ObservationStatus.Suppressed))])),
        ]);

    [Fact]
    public void Each_day_has_the_series_of_its_time_in_the_unit_of_its_time()
    {
        Assert.Null(Output.AsOf(new(2024, 4, 15)));
        Assert.Equal("25 P", Output.AsOf(new(2024, 4, 16))![First].ToString());
        Assert.Equal("260000, 281000", string.Join(", ", Output.AsOf(new(2024, 12, 31))!.Select(row => row.Observation)));
        Assert.Equal("26, : Q", string.Join(", ", Output.Latest().Select(row => row.Observation)));
        Assert.Equal("25 P, 28.1", string.Join(", ", Output.First().Select(row => row.Observation)));
    }

    [Fact]
    public void A_revision_says_what_became_of_what_and_when()
    {
        Assert.Equal(
            ["2024-Q1: 25 P (2024-04-16) → 26 (2024-07-15), 亿元", "2024-Q2: 28.1 (2024-07-15) → : Q (2025-01-17), 亿元"],
            Output.Revisions().Select(revision => revision.ToString()));
        Assert.Equal(1, Output.Revision(First)!.Change);
        Assert.Null(Output.Revision(Second)!.Change);
        Assert.Null(Output.Revision(new(2030, 1)));
        Assert.Empty(Output.History(new(2030, 1)));
        Assert.Equal("3 releases from 2024-04-16 to 2025-01-17, 2024-Q1/2024-Q2, 亿元", Output.ToString());
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        LocalDate day = new LocalDate(2024, 7, 15).WithCalendar(CalendarSystem.Julian);

        Assert.Equal(2, Output.AsOf(day)!.Count);
        Assert.Contains("IND0640", Mistake.Throws<ArgumentException>(() => Output.Release(day, Output.Latest())).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_at_least_one_release()
    {
        Mistake.Throws<ArgumentException>(() => Vintages.Of<Quarter, FlowMeasure, Money<Cny>>([]));
        Assert.Throws<ArgumentNullException>(() => Output.Release(new(2026, 1, 1), null!));
    }

    // A flow and a stock, or two frequencies, are not versions of each other.
    [Theory]
    [InlineData(
        "Vintages.Of(default(NodaTime.LocalDate), Series.Flow(Yuan, year, 1)).Release(default(NodaTime.LocalDate), Series.Stock(Yuan, "
            + "year, 1))",
            "Vintages.Of(default(NodaTime.LocalDate), Series.Stock(Yuan, year, 1)).Release(default(NodaTime.LocalDate), "
                + "Series.Stock(Yuan, year, 1))")]
    [InlineData(
        "Vintages.Of(default(NodaTime.LocalDate), Series.Flow(Yuan, year, 1)).Release(default(NodaTime.LocalDate), Series.Flow(Yuan, day, "
            + "1))",
            "Vintages.Of(default(NodaTime.LocalDate), Series.Flow(Yuan, day, 1)).Release(default(NodaTime.LocalDate), Series.Flow(Yuan, "
                + "day, 1))")]
    public void A_release_of_another_measure_or_frequency_does_not_compile(string mistake, string twin)
    {
        Assert.Equal(["CS1503"], UserCode.ErrorsIn(mistake).Select(diagnostic => diagnostic.Id).Distinct());
        Assert.Empty(UserCode.ErrorsIn(twin));
    }
}
