using System.Runtime.CompilerServices;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>A series whose values are kept as mantissas of one scale: around zero, at the ends of 64 bits, and what is published; with gaps
/// and marks.</summary>
public sealed record MantissaSeries(Series<Month, FlowMeasure, Money<Cny>> Of);

/// <summary>Makes series of mantissas; shrinks as other series do.</summary>
public static class MantissaArbitraries
{
    private static readonly long[] Edges =
    [
        long.MinValue, long.MinValue + 1, -(1L << 62), -1_000_000_007, -1, 0, 1, 2, 5, 1_000_000_007, 1L << 62, 5_000_000_000_000_000_000,
        7_450_580_596_923_828_125, long.MaxValue - 1, long.MaxValue,
    ];

    private static readonly Gen<long> Mantissas = Gen.Frequency(
        (3, Gen.Elements(Edges)), (3, Gen.Choose(-3, 3).Select(small => (long)small)),
        (4, Gen.Choose(1, 99_999_999).Select(published => (long)published)));

    public static Arbitrary<MantissaSeries> All() => Arb.From(
        from decimals in Gen.Choose(0, PowersOfTen.MaxInt64Exponent)
        from series in SeriesArbitraries.From<Month, FlowMeasure, Money<Cny>>(30, Observed(decimals), Yuan, HundredMillionYuan).Generator
        select new MantissaSeries(series),
        series => SeriesArbitraries.Smaller(series.Of).Select(smaller => new MantissaSeries(smaller)));

    private static Gen<Observation> Observed(int decimals) => Gen.Frequency(
        (8, Mantissas.Select(mantissa => new Observation(Rational.FromScaled(mantissa, decimals)))),
        (1, Mantissas.Select(mantissa => new Observation(Rational.FromScaled(mantissa, decimals), ObservationStatus.Provisional))),
        (1, Gen.Elements(Observation.Gap, Observation.Missing(ObservationStatus.Suppressed))));
}

/// <summary>The quick way to a growth is the general way: of mantissas one common divisor, of everything else quotients and
/// reasons.</summary>
[Properties(Arbitrary = [typeof(MantissaArbitraries), typeof(AmountPaths)], MaxTest = 300)]
public class SeriesGrowthSpeedLaws
{
    // (m₁ − m₀) ÷ m₀ = (x₁ − x₀) ÷ x₀, in the same lowest terms; and where there is no growth, the same reason.
    // A third behind the last period keeps the others out of the form that is quick.
    [Property]
    public bool Growth_of_mantissas_is_growth_of_their_values_or_has_the_same_reason(MantissaSeries s, PeriodCount lag, NonNegativeInt at)
    {
        Series<Month, FlowMeasure, Money<Cny>> quick = s.Of, general = WithAThird(quick);
        Month fixedBase = quick.Domain.First + (at.Get % (quick.Count + 1)) - 1; // sometimes before the first
        ResultSeries<Month, GrowthRate> over = general.GrowthOver(lag.N), onBase = general.FixedBase(fixedBase);
        return quick.GrowthOver(lag.N).All(growth => growth.Outcome == over[growth.Period])
            && quick.FixedBase(fixedBase).All(growth => growth.Outcome == onBase[growth.Period]);
    }

    // The quick way is taken exactly where there is a growth, and never of values that are not mantissas: so the law above compares two
    // ways.
    [Property]
    public bool The_quick_way_is_taken_where_mantissas_have_a_growth_and_nowhere_else(MantissaSeries s)
    {
        Series<Month, FlowMeasure, Money<Cny>> general = WithAThird(s.Of);
        return Places(s.Of).All(to => Places(s.Of).All(from =>
            s.Of.Cells.QuickGrowth(from, to).HasValue == (s.Of.Cells[from].Value > Rational.Zero && s.Of.Cells[to].Value >= Rational.Zero)
            && s.Of.Cells.QuickGrowth(-1 - from, to) is null && general.Cells.QuickGrowth(from, to) is null));
    }

    private static Series<Month, FlowMeasure, Money<Cny>> WithAThird(Series<Month, FlowMeasure, Money<Cny>> s) =>
        Series.Flow(s.Unit, s.Append((s.Domain.Last + 1, new Observation(new Rational(1, 3)))));

    private static IEnumerable<int> Places<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> s)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure> => Enumerable.Range(0, s.Count);
}

/// <summary>What an outcome needs beside its value.</summary>
public class OutcomeSizeTests
{
    [Fact]
    public void An_outcome_is_one_reference_larger_than_its_value()
    {
        Assert.Equal(Unsafe.SizeOf<GrowthRate>() + nint.Size, Unsafe.SizeOf<Outcome<GrowthRate>>());
        Assert.Equal(Unsafe.SizeOf<Rational>() + nint.Size, Unsafe.SizeOf<Outcome<Rational>>());
    }
}
