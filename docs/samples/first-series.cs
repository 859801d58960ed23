// A series from its first number to a table. Run it where it stands: dotnet run docs/samples/first-series.cs
// In a folder of your own, put the package in place of the project: #:package Indicators@0.1.0
#:project ../../src/Indicators/Indicators.csproj
// A file of its own is built for Native AOT unless it says otherwise, and JsonSerializer then finds no converter by reflection.
#:property PublishAot=false

using System.Text.Encodings.Web;
using System.Text.Json;
using Indicators;
using Indicators.Currencies;
using NodaTime;
using static Indicators.Units;

// What a district published of its output by quarter; one quarter is provisional, one was not published.
Series<Quarter, FlowMeasure, Money<Cny>> output = Series.Flow(
    HundredMillionYuan,
    [
        (new Quarter(2023, 1), 21.4m), (new Quarter(2023, 2), 23.1m), (new Quarter(2023, 3), 24.0m), (new Quarter(2023, 4), 27.9m),
        (new Quarter(2024, 1), 22.8m), (new Quarter(2024, 2), 24.5m), (new Quarter(2024, 4), new Observation(29.6m, ObservationStatus.Provisional)),
    ]);
Console.WriteLine(output.ToTable("Output").ToMarkdown(Language.English));

// Year on year, keyed by period: the missing quarter is missing in its own row, and moves no other.
ResultSeries<Quarter, GrowthRate> growth = output.YearOnYear().Window(new(new(2024, 1), new(2024, 4)));
Console.WriteLine(growth.ToTable("Growth on the year before").Rounded(1, Rounding.HalfAwayFromZero).ToMarkdown(Language.English));

// The provisional value was revised a month later: both are kept, each with its day.
var vintages = Vintages.Of(new LocalDate(2025, 1, 20), output)
    .Release(new LocalDate(2025, 2, 28), Series.Flow(HundredMillionYuan, new Quarter(2024, 4), 29.9m));
foreach (Revision<Quarter> revision in vintages.Revisions())
{
    Console.WriteLine(revision);
}

// JSON that reads back as it was: exact values, marks, unit and frequency.
var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.AddIndicators();
Console.WriteLine(JsonSerializer.Serialize(vintages.Latest(), options));
