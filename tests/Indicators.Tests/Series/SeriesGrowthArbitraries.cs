using FsCheck;
using FsCheck.Fluent;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Makes series of every measure that grows; as those of <see cref="SeriesArbitraries"/>, with gaps, marks and several units.</summary>
public static class SeriesGrowthArbitraries
{
    public static Arbitrary<Series<Year, Flow<Money<Cny>>>> AnnualFlows() => SeriesArbitraries.Flows<Year>(10);

    public static Arbitrary<Series<Week, Flow<Money<Cny>>>> WeeklyFlows() => SeriesArbitraries.Flows<Week>(120);

    public static Arbitrary<Series<Month, Rate<Per<Money<Cny>, Count<Person>>>>> MonthlyQuotients() =>
        SeriesArbitraries.Of<Month, Rate<Per<Money<Cny>, Count<Person>>>>(30, Yuan / Persons, TenThousandYuan / Persons);

    public static Arbitrary<Series<Month, Index<Of2020>>> MonthlyIndexes() => SeriesArbitraries.Of<Month, Index<Of2020>>(30, IndexNumber<Of2020>.Level);

    public static Arbitrary<Series<Year, Index<PreviousYear>>> AnnualLinks() => SeriesArbitraries.Of<Year, Index<PreviousYear>>(10, IndexNumber<PreviousYear>.Level);

    public static Arbitrary<Week53> Policies() => Arb.From(Gen.Elements(Enum.GetValues<Week53>()));
}
