using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators.Tests;

/// <summary>Every public value type has a form in JSON, or a reason why it has none; types added later are found by themselves.</summary>
public class JsonCoverage
{
    private static readonly Dictionary<Type, string> None = new()
    {
        [typeof(ReportContext)] = "what a program knows of a report, not what a document holds",
        [typeof(Resolved)] = "how a reference was understood; its years and its reason are written, not it",
        [typeof(InputProblem)] = "a mistake in a document; its line of text is written",
        [typeof(Language)] = "a choice of a program; settings read it by its tag",
        [typeof(Convention)] = "a choice of a program; what it printed is a stated result, which has a form",
        [typeof(GrowthLevels)] = "a part of a convention",
        [typeof(UnitCatalog)] = "a table by which is read; a program makes it",
        [typeof(AreaCatalog)] = "a table by which is read; a program makes it, or a catalogue of indicators names its areas",
        [typeof(IndicatorCatalog)] = "a file with places for its mistakes: Parse and ToJson",
        [typeof(PlanGrowth)] = "two readings of a growth, which have a form each",
        [typeof(PlanReading)] = "as PlanGrowth, of which it is a part",
        [typeof(AnySeries)] = "what a program reads a series into; the typed one has a form",
        [typeof(PeriodResult<>)] = "a row of results; its outcome has a form",
        [typeof(ExactReal)] = "what a value is rounded and compared as; the value has a form",
        [typeof(ContributionRange)] = "two ranges or reasons, which have a form each",
        [typeof(Breakdown<,,>)] = "series under names; each of them is written",
        [typeof(Aggregation<,,>)] = "a step on the way to a series",
        [typeof(Allocation<>)] = "a choice of a program, as how to round is",
        [typeof(GapFilling)] = "a choice of a program, as how to round is",
        [typeof(Rebasing<,>)] = "a step on the way to a series",
        [typeof(ChainLinking<>)] = "a step on the way to a series",
        [typeof(PriceBasis<>)] = "a step on the way to a unit",
        [typeof(Ties<>)] = "holds how units compare, which is code; Ties are written",
        [typeof(Table)] = "for reading; the values that it shows have forms",
        [typeof(TableSet)] = "as Table",
        [typeof(TableColumn)] = "a part of a table",
        [typeof(TableCell)] = "a part of a table",
        [typeof(Observations)] = "rows of sources; a series of them has a form",
        [typeof(Observed)] = "a row of Observations; its level or statement has a form",
        [typeof(ObservationsBuilder)] = "a step on the way to Observations",
        [typeof(ObservationReader)] = "a step on the way to Observations",
        [typeof(ObservedTime)] = "how the words of a row were understood; their period has a form",
        [typeof(PeriodEvidence)] = "as Resolved, of which it is a part",
        [typeof(SourcePlace)] = "a place in a file; its text is written",
        [typeof(ReportSettings)] = "a file with places for its mistakes: report.json",
        [typeof(ProblemCode)] = "a code with a page; its text is written",
    };

    // Read by AddIndicators; fiscal ones, whose calendar is the user's, by AddPeriod and AddPartOfYear.
    private static readonly Type[] Periods =
    [
        typeof(Year), typeof(HalfYear), typeof(Trimester), typeof(Quarter), typeof(Month), typeof(Week), typeof(Day), typeof(FiveYearPlan),
        typeof(AsOf), typeof(AnyPeriod), typeof(PeriodRange<Month>), typeof(YearToDate<Month>),
    ];

    private static readonly Type[] Fiscal =
        [typeof(FiscalYear<AprilStart>), typeof(FiscalQuarter<AprilStart>), typeof(YearToDate<FiscalQuarter<AprilStart>>)];

    public static TheoryData<string> EveryValueType => [.. Values().Select(type => type.FullName!)];

    // Whatever a program can hold and hand to a serializer: values, and the classes that are not markers, converters or exceptions.
    public static TheoryData<string> EveryWrittenType => [.. Written().Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(EveryWrittenType))]
    public void A_value_type_has_a_form_in_JSON_or_a_reason_why_not(string name)
    {
        Type type = Written().Single(candidate => candidate.FullName == name);
        bool isLeftOut = None.Keys.Any(left => left.IsAssignableFrom(type));
        bool hasForm = (type.GetCustomAttribute<JsonConverterAttribute>() is not null && !IsRefused(type))
            || Periods.Concat(Fiscal).Any(period => Definition(period) == type);

        Assert.True(hasForm != isLeftOut, $"{name} has {(hasForm ? "a form and a reason" : "neither a form in JSON nor a reason")}");
    }

    // A serializer that is told nothing writes what it finds: pairs of an enumerable as {}, a date with its calendar.
    [Theory]
    [MemberData(nameof(EveryWrittenType))]
    public void Nothing_is_written_by_default(string name)
    {
        Type type = Written().Single(candidate => candidate.FullName == name);

        Assert.True(type.GetCustomAttribute<JsonConverterAttribute>() is not null, name);
        Assert.False(None.ContainsKey(type) && !IsRefused(type), $"{name} has no form and is not refused");
    }

    [Fact]
    public void The_periods_are_read_with_the_options()
    {
        JsonSerializerOptions fiscal =
            new JsonSerializerOptions().AddPeriod<FiscalYear<AprilStart>>().AddPartOfYear<FiscalQuarter<AprilStart>>();

        Assert.All(Periods, type => Assert.Contains(JsonForm.Options.Converters, converter => converter.Type == type));
        Assert.All(Fiscal, type => Assert.Contains(fiscal.Converters, converter => converter.Type == type));
    }

    [Theory]
    [MemberData(nameof(EveryValueType))]
    public void A_value_type_is_shown_by_debuggers(string name)
    {
        Type type = Values().Single(candidate => candidate.FullName == name);

        // A debugger shows the text of a class that has one; a struct is opened up.
        Assert.True(type.IsDefined(typeof(DebuggerDisplayAttribute), inherit: true) || (type.IsClass && HasOwnText(type)), name);
    }

    // Without options what is written is read back; ranges, fiscal periods and the year to date need them.
    [Theory]
    [MemberData(nameof(JsonTests.Forms), MemberType = typeof(JsonTests), DisableDiscoveryEnumeration = true)]
    public void What_the_plain_serializer_writes_it_reads_back(object value, string json)
    {
        Assert.NotEmpty(json);
        if (!value.GetType().IsDefined(typeof(JsonConverterAttribute)))
        {
            Assert.Contains(Definition(value.GetType()), Periods.Concat(Fiscal).Select(Definition));
            return;
        }

        string written = JsonSerializer.Serialize(value, value.GetType());
        Assert.Equal(value, JsonSerializer.Deserialize(written, value.GetType()));
    }

    [Fact]
    public void Every_type_with_a_form_has_an_example_that_is_read_back()
    {
        HashSet<Type> examples =
            [.. JsonTests.Forms.Select(row => row.Data.Item1).Concat(More).Select(value => Definition(value.GetType()))];
        string[] missing =
        [
            .. Written()
                .Where(
                    type => type.IsDefined(typeof(JsonConverterAttribute), inherit: false) && !IsRefused(type) && !examples.Contains(type)
                && !ReadBackElsewhere.ContainsKey(type) && !type.IsAbstract).Select(type => type.Name),
        ];

        Assert.Equal("", string.Join(", ", missing));
        Assert.All(More,
            value => Assert.Equal(value, JsonSerializer.Deserialize(JsonSerializer.Serialize(value, value.GetType()), value.GetType())));
    }

    private static readonly object[] More =
    [
        ReferenceArea.Parse("36"), new HalfYear(2024, 1), new Trimester(2024, 1), new Month(2024, 9), new Week(2024, 5),
        new Day(2024, 3, 5), new FiscalYear<AprilStart>(2024), new FiscalQuarter<AprilStart>(2024, 1), new Scope("36", "区级综合医院"),
        StatedPoints.Parse("提高3.2个百分点"), StatedShare.Parse("90%以上"), StatedDoublings.Parse("翻两番"), StatedDuration.Parse("72小时内"),
        StatedThreshold.Parse("千万元"), StatedTimes.Parse("2.5倍"), StatedAverageGrowth.Parse("年均增长8%"),
        StatedTransition.Parse("扭亏为盈"), new Observation(58, ObservationStatus.Provisional),
    ];

    private static readonly Dictionary<Type, string> ReadBackElsewhere = new()
    {
        [typeof(Indicator<,>)] = "CatalogLaws, with every member",
        [typeof(IndicatorMetadata)] = "CatalogLaws",
        [typeof(Origin)] = "CatalogLaws",
        [typeof(Licence)] = "CatalogLaws, in an origin",
        [typeof(Faq)] = "CatalogLaws, in metadata",
        [typeof(CompositePlace)] = "CatalogLaws, in metadata",
        [typeof(LocalText)] = "CatalogLaws",
        [typeof(PercentileRank)] = "ReadBackLaws",
        [typeof(Series<,,>)] = "SeriesJsonLaws: equal by its observations",
        [typeof(CumulativeSeries<,>)] = "CumulationLaws: equal by its observations",
        [typeof(Vintages<,,>)] = "SeriesJsonLaws: equal by its releases",
        [typeof(ResultSeries<,>)] = "ResultsJsonLaws: equal by its outcomes",
        [typeof(ResultsByArea<,,>)] = "ResultsJsonLaws: equal by its outcomes",
        [typeof(ResultsToDate<,>)] = "CumulationLaws: equal by its outcomes",
        [typeof(Levels<,>)] = "ResultsJsonLaws: equal by its levels",
        [typeof(Revision<>)] = "ResultsJsonLaws: equal by its observations",
        [typeof(Undefined)] = "ReasonLaws, each reason",
        [typeof(Rank)] = "JsonLaws",
        [typeof(RankInterval)] = "JsonLaws",
        [typeof(Ties)] = "JsonLaws",
        [typeof(Extended<>)] = "JsonLaws",
        [typeof(Range<>)] = "JsonLaws",
    };

    private static readonly Type[] NotWritten =
    [
        typeof(IQuantityKind), typeof(IEntity), typeof(ICurrency), typeof(AdditiveMeasure), typeof(RateMeasure), typeof(IndexMeasure),
        typeof(IIndexBase), typeof(IFiscalCalendar), typeof(Exception), typeof(JsonConverter),
        typeof(System.ComponentModel.TypeConverter), typeof(Attribute),
    ];

    private static IEnumerable<Type> Written() => typeof(Rational).Assembly.GetExportedTypes().Where(type =>
        type == typeof(Unit)
            || (type is { IsAbstract: false, IsEnum: false, IsInterface: false, IsByRefLike: false } && (!type.IsNested || type.IsClass)
                && !NotWritten.Any(type.IsAssignableTo)
            && !type.IsSubclassOf(typeof(MulticastDelegate))
            && !type.Name.Contains('<', StringComparison.Ordinal))); // what the compiler makes of extensions

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    internal static bool IsRefused(Type type)
    {
        try
        {
            _ = new IndicatorsJsonConverter().CreateConverter(type, JsonForm.Options);
            return false;
        }
        catch (NotSupportedException none) when (none.Message.EndsWith("(IND0682)", StringComparison.Ordinal))
        {
            return true;
        }
        catch (Exception other) when (other is NotSupportedException or MemberAccessException)
        {
            return false; // an open generic type, of which no value can be made
        }
    }

    private static bool HasOwnText(Type type) => type.GetMethod(nameof(ToString), [])!.DeclaringType != typeof(object);

    private static IEnumerable<Type> Values() => Library.Types
        .Where(
            type =>
                type is { IsAbstract: false, IsEnum: false, IsByRefLike: false } && (!type.IsNested || type.IsClass)
                    && (type.IsValueType || IsRecord(type) || type == typeof(StatedValue)));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}
