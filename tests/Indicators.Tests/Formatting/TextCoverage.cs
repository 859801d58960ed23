using System.ComponentModel;

namespace Indicators.Tests;

/// <summary>Every public value type prints and is read in all of .NET's ways, or has a reason why not; types added later are found by
/// themselves.</summary>
public class TextCoverage
{
    private static readonly Type[] Printing = [typeof(IFormattable), typeof(ISpanFormattable), typeof(IUtf8SpanFormattable)];

    private static readonly Type[] Reading = [typeof(IParsable<>), typeof(ISpanParsable<>), typeof(IUtf8SpanParsable<>)];

    private static readonly Dictionary<Type, string> NotPrinted = new()
    {
        [typeof(Judgement)] = "a judgement is a sentence; Arithmetic has its two languages",
        [typeof(Undefined)] = "a reason is a sentence; ToMessage has its two languages",
        [typeof(Outcome<>)] = "prints what it holds, which need not print in a format",
        [typeof(Resolved)] = "how a reference was understood; for logs, its period and its reason have a text each",
        [typeof(PeriodResult<>)] = "prints what it holds, as an outcome does",
        [typeof(ContributionRange)] = "prints what it holds, as an outcome does",
        [typeof(Extended<>)] = "prints what it holds, as an outcome does; infinity is a place beyond every value and no value",
        [typeof(Ties)] = "a choice, like the members of an enumeration: its name is its text, and TryParse reads it",
        [typeof(Convention)] = "a choice; its name is for people, and names no more than it says",
        [typeof(GrowthLevels)] = "as Convention, of which it is a part",
        [typeof(ReportContext)] = "what a program knows of a report; it stands in no text",
        [typeof(Indicator)] = "a description, not a value: its form is that of a catalogue, in JSON; text has its code and its names",
        [typeof(Indicator<,>)] = "as Indicator",
        [typeof(IndicatorMetadata)] = "as Indicator, of which it is a part",
        [typeof(Origin)] = "as Indicator, of which it is a part",
        [typeof(Licence)] = "as Indicator, of which it is a part",
        [typeof(Faq)] = "as Indicator, of which it is a part",
        [typeof(CompositePlace)] = "as Indicator, of which it is a part",
        [typeof(PlausibleRange)] = "as Indicator, of which it is a part; its Bounds print",
        [typeof(LocalText)] = "is text itself, in two languages with a property each",
        [typeof(InputProblem)] = "a line for people; its properties say the same to programs",
        [typeof(SourcePlace)] = "a place for people, of which InputProblem is made",
        [typeof(PeriodEvidence)] = "a sentence in two languages, as Resolved",
        [typeof(Observed)] = "a row; its level, its statement and its place print",
        [typeof(ReportSettings)] = "a file, report.json",
        [typeof(TableCell)] = "a part of a table, which prints in four forms",
        [typeof(TableColumn)] = "a part of a table, which prints in four forms",
        [typeof(ScorecardOptions)] = "a choice of the program",
        [typeof(LevelChange)] = "an answer of a scorecard; the growth in it prints",
        [typeof(PointsChange)] = "an answer of a scorecard; the points in it print",
        [typeof(PartContribution)] = "an answer of a scorecard; the contribution in it prints",
        [typeof(ShareEntry)] = "an answer of a scorecard; the share in it prints",
        [typeof(RankEntry)] = "an answer of a scorecard; the rank in it prints",
        [typeof(AreaRank)] = "an answer of a scorecard; the places in it print",
        [typeof(AverageSpan)] = "an answer of a scorecard; the growth in it prints",
        [typeof(Statement)] = "an answer of a scorecard; the stated result in it prints",
    };

    private static readonly Dictionary<Type, string> NotRead = new(NotPrinted)
    {
        [typeof(StatedResult)] = "which result a text states is known from its place; each of them reads its own",
        [typeof(Scope)] = "area and population are joined by a blank, and either may have blanks inside; JSON has them apart",
        [typeof(Rank)] = "第24名 leaves out the number of units, the rule and the scope; a stated rank is read from it, and JSON keeps all",
        [typeof(RankInterval)] = "第2至4名 leaves out the number of units, the direction and the scope; JSON keeps all",
        [typeof(FrequencyId)] = "the text of a fiscal frequency does not say by which of its two years a fiscal year is called",
    };

    private static bool IsNotConverted(Type type) => Listed(NotRead, type);

    // A closed example of every generic type that is read.
    private static readonly object[] Closed =
    [
        14.86m * Units.TenThousandMu, 96.93m * Units.Percent, Figure<Money<Cny>>.Parse("近9亿元"), PointFigure<Proportion>.Parse("96.93%"),
        new ExchangeRate<Usd, Cny>(7.1m * Units.Yuan.Per(Units.UsDollars), new(2025, 6, 30), "中国人民银行"),
        new PeriodRange<Year>(new(2021), new(2025)),
        new YearToDate<Month>(new Month(2021, 9)), new FiscalYear<AprilStart>(2021), new FiscalQuarter<AprilStart>(2021, 1),
        AverageGrowth.FromTotal(GrowthRate.FromRatio(Bounds.AtLeast(0.21m)), 2).Value,
    ];

    public static TheoryData<string> EveryValueType => [.. Values().Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(EveryValueType))]
    public void A_value_type_prints_in_all_ways_or_has_a_reason_why_not(string name)
    {
        Type type = Get(name);

        Assert.All(Printing, way => Assert.True(type.IsAssignableTo(way) != Listed(NotPrinted, type), $"{name}: {way.Name}"));
    }

    [Theory]
    [MemberData(nameof(EveryValueType))]
    public void A_value_type_is_read_in_all_ways_or_has_a_reason_why_not(string name)
    {
        Type type = Get(name);

        Assert.All(Reading, way => Assert.True(Reads(type, way) != Listed(NotRead, type), $"{name}: {way.Name}"));
    }

    // Configuration, property grids and routes ask for a converter: it reads what the type writes.
    [Theory]
    [MemberData(nameof(EveryValueType))]
    public void A_value_type_has_a_converter_that_makes_it_of_a_string_or_a_reason_why_not(string name)
    {
        Type type = Get(name);

        Assert.Equal(!IsNotConverted(type), TypeDescriptor.GetConverter(type).CanConvertFrom(typeof(string)));
    }

    [Fact]
    public void A_generic_type_is_written_and_read_by_the_converter_of_its_closed_type()
    {
        Assert.All(Closed, value =>
        {
            TypeConverter converter = TypeDescriptor.GetConverter(value.GetType());
            string text = converter.ConvertToInvariantString(value)!;

            Assert.Equal(value.ToString(), text);
            Assert.Equal(value, converter.ConvertFromInvariantString(text));
            Assert.ThrowsAny<Exception>(() => converter.ConvertFromInvariantString("no such text"));
        });
        Assert.Equal(
            Values().Where(type => type.IsGenericTypeDefinition && !IsNotConverted(type)).Select(type => type.Name).Order(),
            Closed.Select(value => value.GetType().GetGenericTypeDefinition().Name).Order());
    }

    [Fact]
    public void A_reason_is_given_for_types_that_there_are_and_is_needed() => Assert.All(
        NotRead.Keys, type => Assert.Contains(type, Values()));

    private static bool Listed(Dictionary<Type, string> reasons, Type type) =>
        reasons.ContainsKey(type.IsSubclassOf(typeof(Undefined)) ? typeof(Undefined) : type);

    // A case of a family is read by the family: PeriodRef.Parse gives a PeriodRef.Exact.
    private static bool Reads(Type type, Type way) => type.GetInterfaces().Any(implemented =>
        implemented.IsGenericType && implemented.GetGenericTypeDefinition() == way && implemented.GetGenericArguments()[0] is { } read
        && (read == type || (read.IsGenericType && read.GetGenericTypeDefinition() == type) || (read.IsClass && type.IsSubclassOf(read))));

    private static Type Get(string name) => Values().Single(type => type.FullName == name);

    // Structs, records, and other classes that are equal by what they hold; a struct inside a type is how that is enumerated.
    private static IEnumerable<Type> Values() => Library.Types
        .Where(
            type =>
                type is { IsEnum: false, IsInterface: false, IsByRefLike: false }
                    && (type.IsValueType ? !type.IsNested : IsEqualByValue(type)));

    private static bool IsEqualByValue(Type type) => type.GetInterfaces().Any(implemented =>
        implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(IEquatable<>)
            && implemented.GetGenericArguments()[0].Name == type.Name);
}
