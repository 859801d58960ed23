// Districts side by side: who grew, who is where, and how sure that is. Run it where it stands: dotnet run docs/samples/compare-areas.cs
// In a folder of your own, put the package in place of the project: #:package Indicators@0.1.0
#:project ../../src/Indicators/Indicators.csproj
// A file of its own is built for Native AOT unless it says otherwise, and JsonSerializer then finds no converter by reflection.
#:property PublishAot=false

using Indicators;
using Indicators.Currencies;
using Indicators.Entities;
using static Indicators.Units;

// Numbers made up for the sample; the districts are those of one city.
(ReferenceArea Area, Quantity<Count<Enterprise>>? In2021, Quantity<Count<Enterprise>> In2025)[] districts =
[
    (ReferenceArea.Parse("安源区"), 40 * Enterprises, 66 * Enterprises),
    (ReferenceArea.Parse("湘东区"), 31 * Enterprises, 58 * Enterprises),
    (ReferenceArea.Parse("莲花县"), null, 12 * Enterprises),
    (ReferenceArea.Parse("上栗县"), 25 * Enterprises, 58 * Enterprises),
];

// By number: two districts share a place, and the table says so.
var byNumber = districts.RankBy(district => district.In2025, Direction.HigherIsBetter, Ties.Competition);
Console.WriteLine(byNumber.ToTable(district => district.Area.Name, district => district.In2025.ToString(), "2025年高新技术企业").ToMarkdown());

// By growth, ranked before anything is rounded; a district without a base has no place, and a reason.
Outcome<GrowthRate> Growing((ReferenceArea Area, Quantity<Count<Enterprise>>? In2021, Quantity<Count<Enterprise>> In2025) district) =>
    district.In2021 is { } earlier ? Growth.Between(earlier, district.In2025) : Undefined.Of(Reason.MissingBase, $"{district.Area.Name}2021年的企业数");

var byGrowth = districts.RankBy(Growing, Direction.HigherIsBetter, Ties.Competition, MissingValuePolicy.Unranked, name: district => district.Area.Name);
Table growths = byGrowth.ToTable(district => district.Area.Name, district => Growing(district).Match(TableCell.Growth, _ => "—"), "2021年至2025年增长");
Console.WriteLine(growths.Rounded(1, Rounding.HalfAwayFromZero).ToHtml());

// What was printed with a hedge is a range, and so is the place.
(string Name, Figure<Money<Cny>> Tax)[] printed = [("安源区", Figure<Money<Cny>>.Parse("超9亿元")), ("湘东区", Figure<Money<Cny>>.Parse("近9亿元")), ("上栗县", Figure<Money<Cny>>.Parse("8.6亿元"))];
foreach (var (unit, places) in printed.RankIntervalBy(district => district.Tax, Direction.HigherIsBetter, Separation.Strict, MissingValuePolicy.Refuse))
{
    Console.WriteLine($"{unit.Name}: {unit.Tax}, {places.Value}");
}
