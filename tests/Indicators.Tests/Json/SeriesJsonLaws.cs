using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>A document of vintages that was tampered with: cut, doubled, with foreign pieces in it.</summary>
public sealed record Tampered(string Json);

/// <summary>Makes hostile JSON from good one.</summary>
public static class HostileJson
{
    private static readonly string[] Pieces =
    [
        "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "true", "-", "0", "1e999999", "1e99", "\"\\ud800\"", "\"1/0\"", "\"NaN\"",
        "\"9999-Q4\"", "\"0001-Q1\"",
        "\"unit\":\"%\",", "\"unit\":\"家\",", "\"status\":[\"Q\"],", "\"kind\":\"m2\",", "\"values\":[],", "\"freq\":\"M\",",
        "\"on\":\"2024-02-30\",", "\"measure\":\"stock\",",
        "\u0000", "\uFFFF", "  ", "//", "\"AA\"", "[[[[[[[[[[", "\"series\":null,", "\"2024-Q1/2024-Q4\"",
    ];

    public static Arbitrary<Tampered> Any() => Arb.From(
        from vintages in VintageArbitraries.All().Generator
        from edits in Gen.Choose(1, 4).SelectMany(count => Edit.ArrayOf(count))
        select new Tampered(edits.Aggregate(JsonForm.Of(vintages.Of), (json, edit) => edit(json))));

    private static Gen<Func<string, string>> Edit =>
        from share in Gen.Choose(0, 999) from length in Gen.Choose(0, 12) from what in Gen.Choose(0, 2) from piece in Gen.Elements(Pieces)
        select (Func<string, string>)(json =>
        {
            int start = json.Length * share / 1000, end = Math.Min(json.Length, start + length);
            return what switch
            {
                0 => json[..start] + piece + json[end..],
                1 => json[..end] + json[start..end] + json[end..],
                _ => start < json.Length ? json.Replace(json[start..(start + 1)], piece, StringComparison.Ordinal) : json + piece,
            };
        });
}

/// <summary>What is true of the JSON of every series.</summary>
[Properties(Arbitrary = [typeof(VintageArbitraries), typeof(SeriesArbitraries), typeof(HostileJson)])]
public class SeriesJsonLaws
{
    // Law 83: Read(Write(s)) = s: periods, values, marks and unit; whatever the measure.
    [Property]
    public bool A_series_is_kept(Series<Quarter, FlowMeasure, Money<Cny>> flow, Series<Month, StockMeasure, Money<Cny>> stock,
        Series<Month, RateMeasure, Proportion> share) =>
        IsKept(flow) && IsKept(stock) && IsKept(share);

    // The same of a fiscal calendar: it is named in the frequency and in the start.
    [Property]
    public bool A_fiscal_series_is_kept_and_read_by_no_other_calendar(Series<Quarter, FlowMeasure, Money<Cny>> calendar)
    {
        FiscalQuarter<AprilStart> first = FiscalQuarter<AprilStart>.Containing(calendar.Domain.Start);
        Series<FiscalQuarter<AprilStart>, FlowMeasure, Money<Cny>> fiscal =
            new(new(first, first + (calendar.Count - 1)), calendar.Cells, calendar.UnitOfMeasure);
        string json = JsonForm.Of(fiscal);
        return IsKept(fiscal) && json.Contains("[--04-01]", StringComparison.Ordinal)
            && Refused<Series<Quarter, FlowMeasure, Money<Cny>>>(json).Contains("IND0642", StringComparison.Ordinal)
            && Refused<Series<FiscalQuarter<JulyStart>, FlowMeasure, Money<Cny>>>(json).Contains("IND0642", StringComparison.Ordinal);
    }

    // Of what was computed, the marks of the sources are kept; that a gap was among them is not written.
    [Property]
    public bool A_computed_series_keeps_its_values_and_the_marks_of_its_sources(ThreeFlows s)
    {
        Series<Month, FlowMeasure, Money<Cny>> sum = s.A + s.B, read = JsonForm.RoundTrip(sum);
        return read.Domain == sum.Domain && sum.All(row => read[row.Period].Value == row.Observation.Value
            && ((read[row.Period].Status ^ row.Observation.Status) & ~(ObservationStatus.Gap | ObservationStatus.Missing)) == 0
            && (!row.Observation.IsGap || !read[row.Period].HasValue));
    }

    // No mark is written where there is none, and no gap anywhere.
    [Property]
    public bool Marks_are_written_only_where_there_are_any(Series<Quarter, FlowMeasure, Money<Cny>> s)
    {
        using JsonDocument written = JsonDocument.Parse(JsonForm.Of(s));
        return written.RootElement.TryGetProperty("status", out JsonElement status)
            ? status.GetArrayLength() == s.Count && s.Select((row, at) => (row.Observation, Letters: status[at].GetString())).All(pair =>
                pair.Letters == (pair.Observation.Status is ObservationStatus.Normal or ObservationStatus.Gap
                    ? null
                    : pair.Observation.Status.Codes))
            : s.All(row => row.Observation.Status is ObservationStatus.Normal or ObservationStatus.Gap);
    }

    // Law 83 of vintages: every release, with its day and its own unit.
    [Property]
    public bool Vintages_are_kept(SomeVintages v) => JsonForm.RoundTrip(v.Of) is var read
        && read.Select(release => release.On).SequenceEqual(v.Of.Select(release => release.On))
        && read.Zip(v.Of).All(pair => AreSame(pair.First.Series, pair.Second.Series));

    // Whatever stands there: it is read, and then what is written of it is read again; or it is a JsonException and nothing else.
    [Property(MaxTest = 1500)]
    public bool Hostile_json_is_read_or_is_a_json_exception(Tampered tampered)
    {
        try
        {
            return JsonForm.Read<Vintages<Quarter, FlowMeasure, Money<Cny>>>(tampered.Json) is not { } read
                ? Guard.Unmet()
                : JsonForm.Of(JsonForm.RoundTrip(read)) == JsonForm.Of(read);
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private static bool IsKept<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure> => AreSame(JsonForm.RoundTrip(series), series);

    private static bool AreSame<TPeriod, TMeasure, TKind>(Series<TPeriod, TMeasure, TKind> read, Series<TPeriod, TMeasure, TKind> written)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure> => read.UnitOfMeasure.Equals(written.UnitOfMeasure) && read.SequenceEqual(written);

    private static string Refused<T>(string json) => Mistake.Throws<JsonException>(() => JsonForm.Read<T>(json)).Message;
}

/// <summary>The form of series and vintages in JSON, and what is refused.</summary>
public class SeriesJsonTests
{
    private sealed class Of2020 : IFixedBase
    {
        private Of2020()
        {
        }

        public static string Code => "2020";
    }

    private sealed class Shop : IEntity
    {
        private Shop()
        {
        }

        public static string Code => "shop";
    }

    [Fact]
    public void A_series_has_its_form()
    {
        var plain = Series.Stock(Enterprises, new Year(2021), 31, 36);
        var marked = Series.Flow(
            HundredMillionYuan,
            [(new Quarter(2021, 1), 25m),
                (new Quarter(2021, 2), new Observation(26.5m, ObservationStatus.Provisional | ObservationStatus.Break)),
                (new Quarter(2021, 4), Observation.Missing(ObservationStatus.Suppressed)), (new Quarter(2022, 1), new Rational(1, 3))]);

        Assert.Equal("""{"measure":"stock","unit":"家","freq":"A","start":"2021","values":["31","36"]}""", JsonForm.Of(plain));
        Assert.Equal(
            """{"measure":"flow","unit":"亿元","freq":"Q","start":"2021-Q1","values":["25","26.5",null,null,"1/3"],"status":[null,"BP",null,"Q",null]}""", JsonForm.Of(marked));
        Assert.Equal(
            """{"releases":[{"on":"2025-01-20","series":{"measure":"stock","unit":"家","freq":"A","start":"2021","values":["31","36"]}}]}""",
            JsonForm.Of(Vintages.Of(new(2025, 1, 20), plain)));
    }

    [Fact]
    public void A_fiscal_quarter_names_its_calendar() => Assert.Equal(
        """{"measure":"flow","unit":"元","freq":"Q[--04-01]","start":"2021-Q1[--04-01]","values":["1"]}""",
        JsonForm.Of(Series.Flow(Yuan, new FiscalQuarter<AprilStart>(2021, 1), 1)));

    // With shops in the catalogue 家 alone says no longer what is counted.
    [Fact]
    public void A_kind_is_written_where_the_unit_leaves_it_open()
    {
        Unit<Count<Shop>> shop = Unit<Count<Shop>>.Create("家", "shop|shops", 1, "{shop}");
        UnitCatalog catalog = UnitCatalog.Default.With(shop);
        JsonSerializerOptions options = JsonForm.With(catalog);
        var firms = Series.Stock(Enterprises, new Year(2021), 31);
        string json = JsonSerializer.Serialize(firms, options);

        Assert.Equal("""{"measure":"stock","kind":"{enterprise}","unit":"家","freq":"A","start":"2021","values":["31"]}""", json);
        Assert.True(JsonForm.RoundTrip(firms, catalog).ValueEquals(firms));
        Assert.Contains("IND0641",
            Mistake.Throws<JsonException>(() => JsonSerializer.Deserialize<Series<Year, StockMeasure, Count<Shop>>>(json, options)).Message,
            StringComparison.Ordinal);
        Assert.Equal("""{"measure":"stock","unit":"家","freq":"A","start":"2021","values":["31"]}""",
            JsonSerializer.Serialize(Series.Stock(shop, new Year(2021), 31), options));
    }

    [Fact]
    public void A_unit_that_is_its_kinds_own_needs_no_catalogue()
    {
        var prices = Series.Index(IndexNumber<Of2020>.Level, new Year(2021), 102.3m);
        var shops = Series.Flow(Unit<Count<Shop>>.Coherent, new Year(2021), 3);

        Assert.Equal("""{"measure":"index","unit":"(2020=100)","freq":"A","start":"2021","values":["102.3"]}""", JsonForm.Of(prices));
        Assert.True(JsonForm.RoundTrip(prices).ValueEquals(prices));
        Assert.True(JsonForm.RoundTrip(shops).ValueEquals(shops));
    }

    [Fact]
    public void Members_come_in_any_order_and_numbers_as_numbers_too() => Assert.Equal(
        "25 P, :",
        string.Join(", ",
            JsonForm.Read<Series<Quarter, FlowMeasure, Money<Cny>>>(
                """{"status":["P",null],"values":[25.0,null],"start":"2021年第一季度","freq":"Q","unit":"万元","measure":"flow"}""")
                .Select(row => row.Observation)));

    [Theory]
    [InlineData("""{"measure":"stock","unit":"元","freq":"Q","start":"2021-Q1","values":["1"]}""",
        "'measure' of a series is \"flow\" for the type that is read; found 'stock'")]
    [InlineData("""{"measure":"flow","unit":"家","freq":"Q","start":"2021-Q1","values":["1"]}""",
        "Unit '家' is of kind {enterprise}, not CNY. (IND0502)")]
    [InlineData("""{"measure":"flow","unit":"元","freq":"M","start":"2021-01","values":["1"]}""",
        "'freq' of a series is \"Q\" for the type that is read; found 'M'")]
    [InlineData("""{"measure":"flow","unit":"元","freq":"Q","start":"2021-01","values":["1"]}""",
        "'start' of a series is a period such as \"0001-Q1\"; found '2021-01'.")]
    [InlineData("""{"measure":"flow","unit":"元","freq":"Q","start":"9999-Q4","values":["1","2"]}""",
        "more values than there are periods from 9999-Q4 on")]
    [InlineData("""{"measure":"flow","unit":"元","freq":"Q","start":"2021-Q1","values":[]}""", "has at least one value")]
    [InlineData("""{"measure":"flow","unit":"元","freq":"Q","start":"2021-Q1","values":["1",true]}""",
        "values[1] of a series: Got a truth value; expected an exact number")]
    [InlineData("""{"measure":"flow","unit":"元","freq":"Q","start":"2021-Q1","values":["1"],"status":["P","P"]}""",
        "found 1 and 2. (IND0643)")]
    [InlineData("""{"measure":"flow","unit":"元","freq":"Q","start":"2021-Q1","values":["1"],"status":["Q"]}""",
        "values[0] of a series is '1', and its status 'Q' says that there is no value. (IND0603)")]
    [InlineData("""{"measure":"flow","unit":"元","freq":"Q","start":"2021-Q1","values":[null],"status":["P"]}""",
        "its status 'P' says something of a value. (IND0603)")]
    [InlineData("""{"measure":"flow","unit":"元","freq":"Q","start":"2021-Q1","values":[null],"status":["A"]}""", "IND0603")]
    [InlineData("""{"measure":"flow","unit":"元","freq":"Q","start":"2021-Q1","values":["1"],"status":["Z"]}""",
        "Got 'Z' for status[0] of a series; expected letters")]
    [InlineData("""{"measure":"flow","unit":"元","freq":"Q","start":"2021-Q1","values":["1"],"note":""}""",
        "Got 'note'; expected a member of a series")]
    [InlineData("""{"measure":"flow","unit":"元","freq":"Q","freq":"Q","start":"2021-Q1","values":["1"]}""",
        "'freq' stands twice in a series")]
    [InlineData("""{"measure":"flow","unit":"元","freq":"Q","start":"2021-Q1"}""", "'values' is missing in a series")]
    [InlineData("""[1]""", "A series is an object with measure, kind, unit")]
    public void A_mistake_is_named_with_its_place(string series, string message)
    {
        JsonException alone =
            Mistake.Throws<JsonException>(
                () => JsonForm.Read<Dictionary<string, Series<Quarter, FlowMeasure, Money<Cny>>>>($$"""{"output":{{series}}}"""));
        JsonException within =
            Mistake.Throws<JsonException>(
                () => JsonForm.Read<Vintages<Quarter, FlowMeasure, Money<Cny>>>(
                    $$"""{"releases":[{"on":"2025-01-20","series":{{series}}}]}"""));

        Assert.Contains(message, alone.Message, StringComparison.Ordinal);
        Assert.StartsWith("$.output", alone.Path, StringComparison.Ordinal);
        Assert.Contains(message, within.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"releases":[]}""", "Vintages have at least one release.")]
    [InlineData("""{"releases":{}}""", "Got an object; expected an array: releases of a set of vintages.")]
    [InlineData("""{"releases":[{"on":"2025-02-30"}]}""", "Got '2025-02-30'; expected a date")]
    [InlineData("""{"releases":[{"on":"2025-02-03"}]}""", "'series' is missing in a release.")]
    [InlineData("""{"releases":[{"on":"2025-02-03","series":null}]}""", "found null")]
    [InlineData(
        """{"releases":[{"on":"2025-02-03","series":{"measure":"flow","unit":"元","freq":"Q","start":"2021-Q1","values":["1"]}},{"on":"2025-02-03","series":{"measure":"flow","unit":"元","freq":"Q","start":"2021-Q1","values":["1"]}}]}""", "IND0640")]
    public void Vintages_are_read_strictly(string json, string message) => Assert.Contains(
        message, Mistake.Throws<JsonException>(() => JsonForm.Read<Vintages<Quarter, FlowMeasure, Money<Cny>>>(json)).Message,
        StringComparison.Ordinal);

    // January and February are published together, so the first cell is 1-2月; of December nothing may be said.
    [Fact]
    public void A_cumulative_series_has_its_form_and_begins_with_a_year_to_date()
    {
        var sales = Series.Cumulative(HundredMillionYuan, [
            (YearToDate<Month>.Parse("2021年1-2月"), 31.5m),
            (YearToDate<Month>.Parse("2021年1-3月"), new Observation(50, ObservationStatus.Provisional)),
            (YearToDate<Month>.Parse("2021年1-5月"), Observation.Missing(ObservationStatus.Suppressed)),
            (YearToDate<Month>.Parse("2021年1-6月"), new Rational(314, 3))]);
        const string json =
            """{"measure":"cumulative","unit":"亿元","freq":"M","start":"2021-01/2021-02","values":["31.5","50",null,null,"314/3"],"status":[null,"P",null,"Q",null]}""";

        Assert.Equal(json, JsonForm.Of(sales));
        Assert.True(JsonForm.Read<CumulativeSeries<Month, Money<Cny>>>(json).ValueEquals(sales));
        Assert.True(
            JsonForm.Read<CumulativeSeries<Month, Money<Cny>>>(json.Replace("2021-01/2021-02", "2021年1-2月", StringComparison.Ordinal))
                .ValueEquals(sales));
        Assert.Equal(
            """{"measure":"cumulative","unit":"元","freq":"Q[--04-01]","start":"2021-Q1[--04-01]/2021-Q2[--04-01]","values":["1"]}""",
            JsonForm.Of(Series.Cumulative(Yuan, [(new YearToDate<FiscalQuarter<AprilStart>>(new(2021, 2)), 1m)])));
    }

    [Theory]
    [InlineData("""{"measure":"flow","unit":"元","freq":"M","start":"2021-01","values":["1"]}""",
        "'measure' of a series is \"cumulative\" for the type that is read; found 'flow'. Read it as a series of that sort. (IND0641)")]
    [InlineData("""{"measure":"cumulative","unit":"元","freq":"Q","start":"2021-Q1","values":["1"]}""", "'freq' of a series is \"M\"")]
    [InlineData("""{"measure":"cumulative","unit":"家","freq":"M","start":"2021-01/2021-02","values":["1"]}""", "IND0502")]
    [InlineData("""{"measure":"cumulative","unit":"元","freq":"M","start":"2021-03","values":["1"]}""",
        "'start' of a series is a part of a year from its beginning, such as \"0001-01/0001-02\"; found '2021-03'.")]
    [InlineData("""{"measure":"cumulative","unit":"元","freq":"M","start":"2021-01/2022-02","values":["1"]}""",
        "found '2021-01/2022-02'.")] // more than a year
    [InlineData("""{"measure":"cumulative","unit":"元","freq":"M","start":"9999-01/9999-12","values":["1","2"]}""",
        "more values than there are periods")]
    [InlineData("""{"measure":"cumulative","unit":"元","freq":"M","start":"2021-01/2021-02","values":["1"],"status":["Q"]}""", "IND0603")]
    [InlineData("""{"measure":"cumulative","unit":"元","freq":"M","start":"2021-01/2021-02","values":["1"],"end":"2021-12"}""",
        "Got 'end'; expected a member of a series")]
    public void A_cumulative_series_is_read_strictly(string series, string message)
    {
        JsonException wrong =
            Mistake.Throws<JsonException>(
                () => JsonForm.Read<Dictionary<string, CumulativeSeries<Month, Money<Cny>>>>($$"""{"sales":{{series}}}"""));

        Assert.Contains(message, wrong.Message, StringComparison.Ordinal);
        Assert.StartsWith("$.sales", wrong.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_converter_of_one_closed_type_can_be_named()
    {
        var options =
            new JsonSerializerOptions { Converters = { new IndicatorsJsonConverter<Series<Year, FlowMeasure, Money<Cny>>>(),
                new IndicatorsJsonConverter<Vintages<Year, FlowMeasure, Money<Cny>>>(),
                new IndicatorsJsonConverter<CumulativeSeries<Month, Money<Cny>>>() } };
        var series = Series.Flow(Yuan, new Year(2021), 1, 2);

        Assert.True(
            JsonSerializer.Deserialize<Series<Year, FlowMeasure, Money<Cny>>>(JsonSerializer.Serialize(series, options),
                options)!.ValueEquals(series));
        Assert.Single(
            JsonSerializer.Deserialize<Vintages<Year, FlowMeasure, Money<Cny>>>(
                JsonSerializer.Serialize(Vintages.Of(new(2022, 1, 1), series), options), options)!);
        Assert.Equal(2,
            JsonSerializer.Deserialize<CumulativeSeries<Month, Money<Cny>>>(
                """{"measure":"cumulative","unit":"元","freq":"M","start":"2021-01/2021-02","values":["1","2"]}""", options)!.Count);
    }
}
