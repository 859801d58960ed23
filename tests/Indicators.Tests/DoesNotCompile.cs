using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Indicators.Tests;

/// <summary>Mistakes that the compiler refuses: user code, the error it must get, and the code one token away that is meant.</summary>
/// <remarks>The twin is the control: a probe that is broken in another way reports errors there too.</remarks>
public class DoesNotCompile
{
    [Theory]
    // Kinds do not mix.
    [InlineData("firms + money", "CS0019", "firms + firms")]
    [InlineData("firms + households", "CS0019", "firms - firms")] // two counts are two kinds
    [InlineData("firms + 1", "CS0019", "firms + 1 * Enterprises")] // a bare number has no unit
    [InlineData("firms == 58", "CS0019", "firms == 58 * Enterprises")]
    [InlineData("money < dollars", "CS0019", "money < 5000 * TenThousandYuan")]
    [InlineData("times + points", "CS0019", "times + times")] // 2.5倍 and 2.5个百分点 are different things
    [InlineData("firms * money", "CS9340", "firms * share")]
    [InlineData("density * people", "CS9340", "density * area")]
    [InlineData("money.In(Enterprises)", "CS1503", "money.In(HundredMillionYuan)")]
    [InlineData("Quantity<Money<Cny>> total = perCapita;", "CS0029", "Quantity<Money<Cny>> total = money;")] // per head is not a total
    [InlineData("Quantity<Money<Cny>> total = perCapita * area;", "CS0019", "Quantity<Money<Cny>> total = perCapita * people;")]
    [InlineData("1.5 * Yuan", "CS0019", "1.5m * Yuan")] // a double is rarely what was printed
    [InlineData("double yuan = money.NumericalValue;", "CS0029",
        "double yuan = money.NumericalValue.RoundToDouble();")] // rounding is named
    [InlineData("default(Quantity<Enterprise>)", "CS0311", "default(Quantity<Count<Enterprise>>)")]
    [InlineData("new Money<Cny>()", "CS1729", "typeof(Money<Cny>)")] // a kind is not an object
    [InlineData("money.NumericalValue = 1;", "CS0200", "Rational number = money.NumericalValue;")]
    [InlineData("1 * Tonne + 1 * Kilometre", "CS0019", "1 * Tonne + 1 * Jin")]
    [InlineData("1 * Barrel + 1 * SquareKilometre", "CS0019", "1 * Barrel + 1 * CubicMetre")]
    [InlineData("1 * KilowattHour - 1 * Kilowatt", "CS0019", "1 * KilowattHour - 1 * TonneOfCoalEquivalent")] // energy is power over time
    [InlineData("1 * Euros < 1 * PoundsSterling", "CS0019", "1 * Euros < 2 * Euros")]
    [InlineData("1 * Trees + 1 * Books", "CS0019", "1 * Trees + 1 * Trees")]
    [InlineData("1 * TonneKilometre + 1 * PassengerKilometre", "CS0019", "1 * TonneKilometre + 1 * TonneNauticalMile")]
    // A product is asked for by name, and only of what adds up.
    [InlineData("1 * Tonne * (1 * Kilometre)", "CS0019", "(1 * Tonne).Times(1 * Kilometre)")]
    [InlineData("Tonne * Percent", "CS0019", "Tonne * Kilometre")]
    [InlineData("Tonne * PercentagePoint", "CS0019", "Tonne / PercentagePoint")]
    [InlineData("3 * Tonne * Kilometre", "CS9340", "3 * (Tonne * Kilometre)")]
    [InlineData("perCapita.Times(area)", "CS0311", "perCapita.Times(people)")]
    [InlineData("money.Times(points)", "CS0311", "money.Times(road)")]
    [InlineData("share.Times(people)", "CS0411", "people.Times(road)")]
    [InlineData("Quantity<Product<Length, Mass>> freight = (1 * Tonne).Times(road);", "CS0029",
        "Quantity<Product<Mass, Length>> freight = (1 * Tonne).Times(road);")]
    // What the library simplifies has one kind only.
    [InlineData("Quantity<Per<Area, Length>> side = area / road;", "CS0029", "Quantity<Length> side = area / road;")]
    [InlineData("Quantity<Length> side = road / area;", "CS0029", "Quantity<Per<Length, Area>> roads = road / area;")]
    [InlineData("area * area", "CS0019", "area * road")]
    [InlineData("area.MultipliedBy(area)", "CS1929", "area.MultipliedBy(road)")]
    // Money changes its currency by a rate with a day and a source, the right way round.
    [InlineData("Quantity<Money<Cny>> yuan = dollars;", "CS0029",
        "Quantity<Money<Cny>> yuan = default(ExchangeRate<Usd, Cny>).Convert(dollars);")]
    [InlineData("default(ExchangeRate<Usd, Cny>).Convert(money)", "CS1503", "default(ExchangeRate<Usd, Cny>).Inverse().Convert(money)")]
    [InlineData("default(ExchangeRate<Usd, Cny>).Convert(1 * Euros)", "CS1503", "default(ExchangeRate<Eur, Cny>).Convert(1 * Euros)")]
    [InlineData("new ExchangeRate<Usd, Cny>(7.1m, default, \"x\")", "CS1503",
        "new ExchangeRate<Usd, Cny>(7.1m * (Yuan / UsDollars), default, \"x\")")]
    [InlineData("new ExchangeRate<Usd, Cny>(7.1m * (UsDollars / Yuan), default, \"x\")", "CS1503",
        "new ExchangeRate<Cny, Usd>(7.1m * (UsDollars / Yuan), default, \"x\")")]
    // Levels do not add, and are not differences.
    [InlineData("20 * DegreeCelsius + 1 * DegreeCelsius", "CS0019", "20 * DegreeCelsius + 1 * Kelvin")]
    [InlineData("20 * DegreeCelsius > 10 * Kelvin", "CS0019", "20 * DegreeCelsius > 50 * DegreeFahrenheit")]
    [InlineData("Growth.Between(10 * DegreeCelsius, 20 * DegreeCelsius)", "CS1503", "20 * DegreeCelsius - 10 * DegreeCelsius")]
    [InlineData("108 * IndexNumber<PreviousYear>.Level - 102 * IndexNumber<SamePeriodLastYear>.Level", "CS0019",
        "108 * IndexNumber<PreviousYear>.Level - 102 * IndexNumber<PreviousYear>.Level")]
    [InlineData("default(Quantity<IndexNumber<PreviousYear>>) + points", "CS0019",
        "default(QuantityPoint<IndexNumber<PreviousYear>>) + 1 * IndexNumber<PreviousYear>.Point")]
    [InlineData("default(QuantityPoint<IndexNumber<Cny>>)", "CS0311", "default(QuantityPoint<IndexNumber<PreviousYear>>)")]
    [InlineData("share + share", "CS0019", "share - share")]
    [InlineData("points + share", "CS0019", "share + points")]
    [InlineData("share == points", "CS0019", "share == share")]
    [InlineData("share * share", "CS0019", "money * share")] // no %²
    [InlineData("Percent / Persons", "CS0019", "PercentagePoint / Persons")]
    [InlineData("share.To(PercentagePoint)", "CS1503", "share.To(PerMille)")]
    [InlineData("new QuantityPoint<Money<Cny>>(1, null)", "CS0311", "new QuantityPoint<Proportion>(1, null)")]
    // What does not add up has no sum.
    [InlineData("new[] { density, density }.Sum()", "CS0311", "new[] { road, road }.Sum()")]
    [InlineData("new[] { points, points }.Sum()", "CS0311", "new[] { money, money }.Sum()")]
    // What flows or stands adds up; a rate does not. A measure is not an object.
    [InlineData("typeof(Series<Year, FlowMeasure, Proportion>)", "CS0311", "typeof(Series<Year, RateMeasure, Proportion>)")]
    [InlineData("typeof(Indicator<StockMeasure, Per<Length, Area>>)", "CS0311", "typeof(Indicator<RateMeasure, Per<Length, Area>>)")]
    [InlineData("typeof(Series<Year, StockMeasure, Multiple>)", "CS0311", "typeof(Series<Year, RateMeasure, Multiple>)")]
    [InlineData("typeof(Series<Year, RateMeasure, Money<Cny>>)", "CS0311", "typeof(Series<Year, FlowMeasure, Money<Cny>>)")]
    [InlineData("typeof(Series<Year, IndexMeasure, Proportion>)", "CS0311",
        "typeof(Series<Year, IndexMeasure, IndexNumber<PreviousYear>>)")]
    [InlineData("typeof(Series<Year, Money<Cny>, FlowMeasure>)", "CS0311", "typeof(Series<Year, FlowMeasure, Money<Cny>>)")]
    [InlineData("typeof(IndexNumber<Cny>)", "CS0311", "typeof(IndexNumber<PreviousYear>)")]
    [InlineData("new FlowMeasure()", "CS1729", "default(FlowMeasure)")]
    // Nominal and real do not meet, nor do two sets of prices; an index is not an amount, and what has no price base deflates nothing.
    [InlineData("nominal + real", "CS0019", "real + real")]
    [InlineData("real + byConsumerPrices", "CS0019", "byConsumerPrices - byConsumerPrices")]
    [InlineData("unsaid + nominal", "CS0019", "unsaid.ValuedAt(Yuan.AtPrices().Current) + nominal")]
    [InlineData("1 * Yuan.AtPrices().Current + money", "CS0019", "1 * Yuan.AtPrices().Current + 1 * Yuan.AtPrices().Current")]
    [InlineData("index + index", "CS0019", "real + real")]
    [InlineData("default(QuantityPoint<IndexNumber<Gdp2020>>) - default(QuantityPoint<IndexNumber<Cpi2020>>)", "CS0019",
        "default(QuantityPoint<IndexNumber<Gdp2020>>) - default(QuantityPoint<IndexNumber<Gdp2020>>)")]
    [InlineData("Growth.Between(1 * Yuan.AtPrices().Current, 2 * Yuan.AtPrices().Of<Gdp2020>())", "CS1503",
        "Growth.Between(1 * Yuan.AtPrices().Current, 2 * Yuan.AtPrices().Current)")]
    [InlineData("nominal.Deflate(index)", "CS0311", "nominal.Deflate(prices)")] // an index of volumes
    [InlineData("nominal.Deflate(links)", "CS0311", "nominal.Deflate(prices)")]
    [InlineData("unsaid.Deflate(prices)", "CS0411", "nominal.Deflate(prices)")]
    [InlineData("real.Deflate(prices)", "CS0411", "real.Inflate(prices)")] // deflated twice
    [InlineData("real.Inflate(consumerPrices)", "CS0411", "byConsumerPrices.Inflate(consumerPrices)")]
    [InlineData("Series<Year, FlowMeasure, Real<Money<Cny>, Gdp2020>> r = nominal;", "CS0029",
        "Series<Year, FlowMeasure, Real<Money<Cny>, Gdp2020>> r = nominal.Deflate(prices);")]
    [InlineData("typeof(Real<Nominal<Money<Cny>>, Gdp2020>)", "CS0311", "typeof(Real<Money<Cny>, Gdp2020>)")]
    [InlineData("typeof(Real<Money<Cny>, PreviousYear>)", "CS0311", "typeof(Real<Money<Cny>, Cpi2020>)")]
    [InlineData("typeof(Nominal<Count<Person>>)", "CS0311", "typeof(Nominal<Money<Cny>>)")]
    [InlineData("Persons.AtPrices()", "CS0311", "Yuan.AtPrices()")]
    // A moving base is chained and never rebased; what is over the same month of last year is neither.
    [InlineData("links.Rebase()", "CS0311", "index.Rebase()")]
    [InlineData("links.Links()", "CS0311", "index.Links()")]
    [InlineData("index.Chain()", "CS1929", "links.Chain()")]
    [InlineData("overYear.Chain()", "CS1929", "overMonth.Chain()")]
    [InlineData("index.Rebase().To<PreviousYear>(year)", "CS0311", "index.Rebase().To<Gdp2020>(year)")]
    [InlineData("Series.Splice(links, index, year)", "CS0311", "Series.Splice(prices, index, year)")]
    // Growths are chained, never added, and belong to one kind.
    [InlineData("growth + growth", "CS0019", "growth - growth")]
    [InlineData("average + average", "CS0019", "log + log")]
    [InlineData("growth * 5", "CS0019", "growth.Then(growth)")]
    [InlineData("growth.ToPercent(1)", "CS7036", "growth.ToPercent(1, Rounding.HalfAwayFromZero)")] // no silent rounding rule
    [InlineData("growth.ToPhrase(Language.Chinese, 1)", "CS7036", "growth.ToPhrase(Language.Chinese, 1, Rounding.HalfAwayFromZero)")]
    [InlineData("growth.ToPhrase(Language.Chinese, Convention.Nbs)", "CS7036",
        "Convention.Nbs.Growth(Language.Chinese, firms, firms)")] // a growth has a basis already
    [InlineData("Convention.Nbs.Growth(Language.Chinese, firms, households)", "CS0411",
        "Convention.Nbs.Growth(Language.Chinese, firms, firms)")]
    [InlineData("Convention.Nbs.Growth(Language.Chinese, share, share)", "CS0411", "Convention.Nbs.Points(Language.Chinese, share, share)")]
    [InlineData("Convention.Gbt8170(1)", "CS7036",
        "Convention.Gbt8170(1, GrowthLevels.Unrounded, AverageGrowthMethod.Level)")] // a standard of rounding says no more
    [InlineData("average.ToPercent(1)", "CS7036", "average.ToPercent(1, Rounding.HalfToEven)")]
    [InlineData("Growth.Between(firms, households)", "CS1503", "Growth.Between(firms, firms)")]
    [InlineData("Growth.Between(share, share)", "CS1503", "share - share")] // it changes in points
    [InlineData("Growth.Between(points, points)", "CS0311", "Growth.Between(times, times)")]
    [InlineData("outcome.Ratio", "CS1061", "outcome.Value.Ratio")] // there may be a reason instead
    [InlineData("GrowthRate rate = outcome;", "CS0029", "Outcome<GrowthRate> rate = growth;")]
    [InlineData("new GrowthRate(1)", "CS1729", "GrowthRate.FromRatio(1)")]
    [InlineData("growth < average", "CS0019", "growth < growth")] // per year and in all are different things
    [InlineData("average < accumulated", "CS0019", "accumulated < accumulated")] // two methods
    [InlineData("AverageGrowth.Accumulation(perCapita, perCapita)", "CS0311",
        "AverageGrowth.Accumulation(money, money)")] // what does not add up has no sum
    [InlineData("accumulated.ToPercent(1)", "CS7036", "accumulated.ToPercent(1, Rounding.HalfToEven)")]
    // 倍 as a ratio, 倍 as an increase and 番 are three ways to state a growth, and none is taken for another unseen.
    [InlineData("GrowthRate g = 2.5m;", "CS0029", "GrowthRate g = GrowthRate.FromMultipleOfBase(2.5m);")]
    [InlineData("GrowthRate g = times;", "CS0029", "GrowthRate g = GrowthRate.FromIncreaseInMultiples(times.In(Times));")]
    [InlineData("GrowthRate.FromDoublings(1.5m)", "CS1503", "GrowthRate.FromDoublings(2)")] // 番 are counted in whole
    [InlineData("Quantity<Multiple> amount = growth;", "CS0029", "Quantity<Multiple> amount = growth.Factor * Times;")]
    [InlineData("growth.ToMultipleOfBase(1)", "CS7036", "growth.ToMultipleOfBase(1, Rounding.HalfToEven)")]
    // Points are differences: they add, and never multiply to points.
    [InlineData("points * points", "CS0019", "points + points")]
    [InlineData("growth + points", "CS0019", "growth.MovedBy(points)")]
    [InlineData("Growth.PointsChange(share, growth)", "CS1503", "Growth.PointsChange(share, share)")]
    [InlineData("Growth.RelativeChange(20 * DegreeCelsius, 25 * DegreeCelsius)", "CS1503",
        "Growth.RelativeChange(40 * Percent, 50 * Percent)")]
    [InlineData("part + part", "CS0019", "part.Level - part.Level")]
    [InlineData("Contributions.Share(firms, households)", "CS0411", "Contributions.Share(firms, firms)")]
    [InlineData("Contributions.Share(perCapita, perCapita)", "CS0311", "Contributions.Share(money, money)")]
    [InlineData("Apportionment.LargestRemainder([12, 4, 1])", "CS7036", "Apportionment.LargestRemainder([12, 4, 1], 0)")]
    // Ranks are of one kind, of exact values, and by rules that are said.
    [InlineData("Ranking.Rank(new[] { firms, firms }, Direction.HigherIsBetter)", "CS1501",
        "Ranking.Rank(new[] { firms, firms }, Direction.HigherIsBetter, Ties.Competition)")]
    [InlineData("Ranking.Rank(new[] { firms, firms }, Ties.Competition)", "CS1501",
        "Ranking.Rank(new[] { firms, firms }, Direction.LowerIsBetter, Ties.Competition)")]
    [InlineData("new[] { money, money }.RankBy(x => x, Direction.HigherIsBetter)", "CS1501",
        "new[] { money, money }.RankBy(x => x, Direction.HigherIsBetter, Ties.Dense)")]
    [InlineData("Ranking.Rank([firms, money], Direction.HigherIsBetter, Ties.Dense)", "CS0411",
        "Ranking.Rank([firms, firms], Direction.HigherIsBetter, Ties.Dense)")]
    [InlineData("Ranking.Rank([share, points], Direction.HigherIsBetter, Ties.Dense)", "CS0411",
        "Ranking.Rank([share, share], Direction.HigherIsBetter, Ties.Dense)")]
    [InlineData("Ranking.RankAgainst(money, new[] { dollars }, Direction.HigherIsBetter, Ties.Dense)", "CS1503",
        "Ranking.RankAgainst(money, new[] { money }, Direction.HigherIsBetter, Ties.Dense)")]
    [InlineData("Ranking.Rank(new[] { growth }.Select(g => average > average ? growth : average), Direction.HigherIsBetter, Ties.Dense)",
        "CS0411", "Ranking.Rank(new[] { growth }.Select(g => average), Direction.HigherIsBetter, Ties.Dense)")]
    [InlineData("Ranking.Rank(new[] { 0.1 + 0.2, 0.3 }, Direction.HigherIsBetter, Ties.Dense)", "CS0315",
        "Ranking.Rank(new Rational[] { 0.1m + 0.2m, 0.3m }, Direction.HigherIsBetter, Ties.Dense)")] // a double is rarely what was printed
    [InlineData("Ranking.Rank(new Rational?[] { 1, null }, Direction.HigherIsBetter, Ties.Dense)", "CS0453",
        "Ranking.Rank(new Rational?[] { 1, null }, Direction.HigherIsBetter, Ties.Dense, MissingValuePolicy.Unranked)")] // no silent policy
    [InlineData("Ranking.Rank(new[] { printed }, Direction.HigherIsBetter, Ties.Dense)", "CS0453",
        // a printed figure has places, not one
        "Ranking.Interval(new[] { printed }, Direction.HigherIsBetter, Separation.Strict, MissingValuePolicy.Refuse)")]
    [InlineData("Ranking.Percentile(new[] { money }, Direction.HigherIsBetter, Ties.Max)", "CS1503",
        "Ranking.Percentile(new[] { money }, Direction.HigherIsBetter, PercentileRank.RankOverCount(Ties.Max))")]
    // A claim is judged against what it is about.
    [InlineData("Agreement.OfGrowth(printed, printed, StatedShare.Parse(\"87.1%\"))", "CS1503",
        "Agreement.OfGrowth(printed, printed, StatedGrowth.Parse(\"87.1%\"))")]
    [InlineData("Agreement.OfSum(new[] { printed }, Figure<Count<Enterprise>>.Parse(\"58家\"))", "CS1503",
        "Agreement.OfSum(new[] { printed }, printed)")]
    [InlineData("Agreement.ReachableDenominators(87.1m, 1, 100)", "CS7036",
        "Agreement.ReachableDenominators(87.1m, 1, 100, Rounding.HalfToEven)")]
    // Periods of two frequencies do not meet.
    [InlineData("year + day", "CS0019", "year + 1")]
    [InlineData("year - day", "CS0019", "year - year")]
    [InlineData("year == 2021", "CS0019", "year == new Year(2021)")]
    [InlineData("year < day", "CS0019", "year < year")]
    [InlineData("Year y = 2021;", "CS0029", "Year y = new(2021);")]
    [InlineData("AsSeries(plan);", "CS0315", "AsSeries(year);")] // plans leave out 1963 to 1965
    [InlineData("default(PeriodRange<AsOf>)", "CS0315", "default(PeriodRange<Day>)")]
    [InlineData("new PeriodRange<Year>(year, day)", "CS1503", "new PeriodRange<Year>(year, year)")]
    [InlineData("now.Start", "CS1061", "year.Start")] // 目前 has no date before it is resolved
    [InlineData("AverageGrowth.Level(year, money, day, money)", "CS1503", "AverageGrowth.Level(year, money, year, money)")]
    [InlineData("AverageGrowth.Level(money, money)", "CS1501", "AverageGrowth.Level(money, money, 5)")] // base and n are always asked for
    // Each measure has its own way to coarser periods, and these are made of whole parts.
    [InlineData("coverage.Sum()", "CS0311", "monthly.Sum().To<Year>()")]
    [InlineData("staff.Sum()", "CS1929", "staff.End().To<Year>()")]
    [InlineData("monthly.End()", "CS1929", "staff.Average().To<Quarter>()")]
    [InlineData("monthly.Mean()", "CS0311", "coverage.Mean().To<Year>()")]
    [InlineData("movingPrices.Mean()", "CS0311",
        "default(Series<Month, IndexMeasure, IndexNumber<FixedTo2020>>).Mean().To<Year>()")] // its base moves
    [InlineData("weekly.Sum().To<Month>()", "CS0315", "weekly.Allocate(Allocation.ByDays<Day>()).Sum().To<Month>()")]
    [InlineData("annual.Sum().To<Quarter>()", "CS0315", "annual.Allocate(Allocation.Equal<Quarter>())")]
    [InlineData("annual.Allocate(Allocation.Equal<Week>())", "CS0315", "annual.Allocate(Allocation.Equal<Day>())")]
    [InlineData("coverage.Allocate(Allocation.Equal<Day>())", "CS0311", "monthly.Allocate(Allocation.Equal<Day>())")]
    [InlineData("staff.Cumulate()", "CS1929", "monthly.Cumulate().Decumulate()")]
    [InlineData("annual.Cumulate()", "CS0315", "monthly.Cumulate().Sum().To<Year>()")]
    [InlineData("monthly.Cumulate().Cumulate()", "CS0411", "monthly.Cumulate().Last<Quarter>()")]
    // Series: growth is of what grows, between periods of its own frequency; a base is always named.
    [InlineData("default(Series<Week, FlowMeasure, Money<Cny>>).YearOnYear()", "CS0315",
        "default(Series<Week, FlowMeasure, Money<Cny>>).GrowthOverSameWeekLastYear(Week53.NoCounterpart)")]
    [InlineData("default(Series<Week, FlowMeasure, Money<Cny>>).GrowthOverSameWeekLastYear()", "CS1501",
        "default(Series<Week, FlowMeasure, Money<Cny>>).GrowthOverSameWeekLastYear(Week53.LastWeek)")]
    [InlineData("default(Series<Month, RateMeasure, Proportion>).YearOnYear()", "CS0311",
        "default(Series<Month, RateMeasure, Proportion>).PointsOnYear()")] // it changes in points
    [InlineData("default(Series<Month, RateMeasure, Multiple>).PointsOnYear()", "CS0311",
        "default(Series<Month, RateMeasure, Multiple>).YearOnYear()")]
    [InlineData("default(Series<Month, IndexMeasure, IndexNumber<PreviousYear>>).YearOnYear()", "CS0311",
        "default(Series<Year, IndexMeasure, IndexNumber<PreviousYear>>).YearOnYear()")]
    [InlineData("default(Series<Month, IndexMeasure, IndexNumber<SamePeriodLastYear>>).PeriodOnPeriod()", "CS0311",
        "default(Series<Month, IndexMeasure, IndexNumber<SamePeriodLastYear>>).YearOnYear()")]
    [InlineData("default(Series<Year, FlowMeasure, Money<Cny>>).AverageGrowth(new Quarter(2020, 1), new Quarter(2025, 1))", "CS1929",
        "default(Series<Year, FlowMeasure, Money<Cny>>).AverageGrowth(new Year(2020), new Year(2025))")]
    [InlineData("default(Series<Year, FlowMeasure, Money<Cny>>).AverageGrowth(5)", "CS1501",
        // 5 of what, from where?
        "default(Series<Year, FlowMeasure, Money<Cny>>).AverageGrowth(basePeriod: new Year(2020), to: new Year(2025))")]
    [InlineData("default(Series<Year, StockMeasure, Money<Cny>>).AverageGrowthByAccumulation(new Year(2020), new Year(2025))", "CS1929",
        // stocks are not summed over time
        "default(Series<Year, FlowMeasure, Money<Cny>>).AverageGrowthByAccumulation(new Year(2020), new Year(2025))")]
    [InlineData("default(Series<Quarter, FlowMeasure, Money<Cny>>).GrowthOver(plan)", "CS1929",
        "default(Series<Year, FlowMeasure, Money<Cny>>).GrowthOver(plan)")]
    [InlineData("default(Series<Quarter, FlowMeasure, Money<Cny>>).Annualized(1)", "CS1501",
        "default(Series<Quarter, FlowMeasure, Money<Cny>>).Annualized(1, ShortSpanPolicy.Extrapolate)")]
    [InlineData(
        "Contributions.Of(default(Series<Quarter, FlowMeasure, Money<Cny>>), default(Series<Quarter, StockMeasure, Money<Cny>>), 4)",
        "CS1503",
        // a mixed basis
        "Contributions.Of(default(Series<Quarter, FlowMeasure, Money<Cny>>), default(Series<Quarter, FlowMeasure, Money<Cny>>), 4)")]
    [InlineData("Contributions.Of(default(Series<Quarter, FlowMeasure, Money<Cny>>), default(Series<Quarter, FlowMeasure, Money<Cny>>))",
        "CS1503",
        "Contributions.Of(default(Series<Quarter, FlowMeasure, Money<Cny>>), default(Series<Quarter, FlowMeasure, Money<Cny>>), lag: 1)")]
    [InlineData("Contributions.Share(default(Series<Year, RateMeasure, Proportion>), default(Series<Year, RateMeasure, Proportion>))",
        "CS0311", "Contributions.Share(default(Series<Year, StockMeasure, Area>), default(Series<Year, StockMeasure, Area>))")]
    [InlineData(
        "Ranking.RankByPeriod(new Dictionary<string, Series<Year, FlowMeasure, Money<Cny>>>(), Direction.HigherIsBetter, Ties.Dense)",
        "CS1501",
        "Ranking.RankByPeriod(new Dictionary<string, Series<Year, FlowMeasure, Money<Cny>>>(), Direction.HigherIsBetter, Ties.Dense, "
            + "MissingValuePolicy.Refuse)")]
    public void What_cannot_be_meant_is_refused_and_its_twin_is_not(string mistake, string error, string twin)
    {
        Assert.Equal([error], UserCode.ErrorsIn(mistake).Select(diagnostic => diagnostic.Id).Distinct());
        Assert.Empty(UserCode.ErrorsIn(twin));
    }

    // The message is what an analyst reads: it must name both kinds.
    [Theory]
    [InlineData("firms + money",
        "Operator '+' cannot be applied to operands of type 'Quantity<Count<Enterprise>>' and 'Quantity<Money<Cny>>'")]
    [InlineData("share + share",
        "Operator '+' cannot be applied to operands of type 'QuantityPoint<Proportion>' and 'QuantityPoint<Proportion>'")]
    [InlineData("Percent / Persons",
        "Operator '/' cannot be applied to operands of type 'PointUnit<Proportion>' and 'Unit<Count<Person>>'")]
    [InlineData("Quantity<Money<Cny>> total = perCapita;",
        "Cannot implicitly convert type 'Indicators.Quantity<Indicators.Per<Indicators.Money<Indicators.Currencies.Cny>, "
            + "Indicators.Count<Indicators.Entities.Person>>>' to 'Indicators.Quantity<Indicators.Money<Indicators.Currencies.Cny>>'")]
    public void The_compiler_names_both_kinds(string mistake, string message) => Assert.Equal(
        message, Assert.Single(UserCode.ErrorsIn(mistake)).GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    private const string PlainMethods = """
        Quantity<Money<Cny>> total = 110m * HundredMillionYuan;
        Quantity<Count<Person>> inhabitants = 32 * TenThousandPersons;
        Quantity<Per<Money<Cny>, Count<Person>>> each = total.Per(inhabitants).To(Yuan.Per(Persons));
        Quantity<Money<Cny>> back = each.Times(inhabitants);
        Quantity<Money<Cny>> twice = new[] { total, back }.Sum();
        Quantity<Length> side = (6 * SquareKilometre).DividedBy(2 * Kilometre);
        Quantity<Volume> lake = (6 * SquareKilometre).MultipliedBy(5 * Metre);
        Quantity<Product<Mass, Length>> freight = (3 * Tonne).Times(side);
        return each + " " + back + " " + twice.RatioTo(total) + " " + (share + points) + " " + side + " " + lake + " " + freight;
        """;

    // The operators between kinds need C# 14 in the program that uses them; the methods beside them do not.
    [Theory]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp14)]
    public void The_same_program_runs_through_plain_methods(LanguageVersion version) =>
        Assert.Equal("34375元/人 11000000000元 2 0 1 3公里 30000000立方米 9吨·公里", UserCode.Run(PlainMethods, version));

    [Fact]
    public void Frequencies_change_with_an_older_compiler_too() => Assert.Empty(UserCode.ErrorsIn(
        "_ = (monthly.Sum().To<Year>(), staff.End().To<Year>(), coverage.WeightedBy(staff).To<Year>(), "
            + "annual.Allocate(Allocation.ByDays<Day>()), staff.NetChange().Cumulate());", LanguageVersion.CSharp13));

    [Fact]
    public void Without_c_sharp_14_there_are_no_operators_between_kinds()
    {
        Assert.NotEmpty(UserCode.ErrorsIn("money / people", LanguageVersion.CSharp13));
        Assert.NotEmpty(UserCode.ErrorsIn("Yuan / Persons", LanguageVersion.CSharp13));
        Assert.NotEmpty(UserCode.ErrorsIn("area / road", LanguageVersion.CSharp13));
        Assert.Empty(UserCode.ErrorsIn("money / people"));
        Assert.Empty(UserCode.ErrorsIn("Yuan / Persons"));
    }
}
