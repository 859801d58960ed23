using FsCheck;
using FsCheck.Fluent;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Makes series of every measure that grows; as those of <see cref="SeriesArbitraries"/>, with gaps, marks and several
/// units.</summary>
public static class SeriesGrowthArbitraries
{
    public static Arbitrary<Series<Year, FlowMeasure, Money<Cny>>> AnnualFlows() => SeriesArbitraries.Flows<Year>(10);

    public static Arbitrary<Series<Week, FlowMeasure, Money<Cny>>> WeeklyFlows() => SeriesArbitraries.Flows<Week>(120);

    public static Arbitrary<Series<Month, RateMeasure, Per<Money<Cny>, Count<Person>>>> MonthlyQuotients() =>
        SeriesArbitraries.Of<Month, RateMeasure, Per<Money<Cny>, Count<Person>>>(30, Yuan / Persons, TenThousandYuan / Persons);

    public static Arbitrary<Series<Month, IndexMeasure, IndexNumber<Of2020>>> MonthlyIndexes() =>
        SeriesArbitraries.Of<Month, IndexMeasure, IndexNumber<Of2020>>(30, IndexNumber<Of2020>.Level);

    public static Arbitrary<Series<Year, IndexMeasure, IndexNumber<PreviousYear>>> AnnualLinks() =>
        SeriesArbitraries.Of<Year, IndexMeasure, IndexNumber<PreviousYear>>(10, IndexNumber<PreviousYear>.Level);

    public static Arbitrary<Week53> Policies() => Arb.From(Gen.Elements(Enum.GetValues<Week53>()));
}
