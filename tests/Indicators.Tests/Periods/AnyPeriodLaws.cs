using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>What is true of every period type as any period; run by <see cref="PeriodLawSuite"/>.</summary>
public static class AnyPeriodLaws<T>
    where T : struct, IPeriod<T>
{
    private static readonly string[] Formats = ["G", "S", "E", "P", "zh", "en"];

    private static Arbitrary<T> Any => PeriodGen<T>.Any;

    // From(p).As<T>() = p, with the same dates and frequency.
    public static Property Any_period_gives_the_period_back() => Prop.ForAll(Any, p =>
        AnyPeriod.From(p) is var any && any.As<T>().Equals(p) && any.TryAs(out T same) && same.Equals(p)
        && (any.Start, any.End) == (p.Start, p.End) && !any.IsRange
        && any.Frequency.ToString() == T.Frequency.ToString());

    // As<other> throws, and TryAs says no.
    public static Property Any_period_is_of_no_other_type() => Prop.ForAll(Any, p =>
        Refuses<Year>(p) && Refuses<Quarter>(p) && Refuses<Month>(p) && Refuses<Week>(p) && Refuses<FiscalYear<AprilStart>>(p)
        && Refuses<FiscalQuarter<OctoberUsFederal>>(p));

    // Parse(From(p).ToString(f)) = From(p).
    public static Property Any_period_reads_back_what_it_prints() => Prop.ForAll(Any, p => Formats.All(format =>
        AnyPeriod.Parse(AnyPeriod.From(p).As(format)) == AnyPeriod.From(p)
        && AnyPeriod.Parse(FullWidth.Of(AnyPeriod.From(p).As(format))) == AnyPeriod.From(p)));

    // The same for ranges, and a range of one is the period.
    public static Property Any_range_reads_back_what_it_prints() => Prop.ForAll(PeriodGen<T>.Range, range =>
        AnyPeriod.From(range) is var any && any.IsRange == range.Count > 1 && any.TryAsRange(out PeriodRange<T> same) && same == range
        && (range.Count > 1 || any == AnyPeriod.From(range.First))
        && Formats.All(format => AnyPeriod.Parse(any.As(format)) == any));

    private static bool Refuses<TOther>(T period)
        where TOther : struct, IPeriod<TOther> =>
        TOther.Frequency == T.Frequency || typeof(T) == typeof(TOther)
        || (!AnyPeriod.From(period).TryAs(out TOther other) && other.Equals(default(TOther))
            && Record.Exception(() => AnyPeriod.From(period).As<TOther>()) is InvalidOperationException);
}
