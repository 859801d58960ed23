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
        [typeof(FrequencyId)] = "a name for what the type of a period says; it stands in no document",
        [typeof(ReportContext)] = "what a program knows of a report, not what a document holds",
        [typeof(Resolved)] = "how a reference was understood; its years and its reason are written, not it",
        [typeof(InputProblem)] = "a mistake in a document; its line of text is written",
        [typeof(PlausibleRange)] = "a part of an indicator, by whose kind its unit is read",
    };

    // Read by AddIndicators; fiscal ones, whose calendar is the user's, by AddPeriod and AddPartOfYear.
    private static readonly Type[] Periods =
    [
        typeof(Year), typeof(HalfYear), typeof(Trimester), typeof(Quarter), typeof(Month), typeof(Week), typeof(Day), typeof(FiveYearPlan),
        typeof(AsOf), typeof(AnyPeriod), typeof(PeriodRange<Month>), typeof(YearToDate<Month>),
    ];

    private static readonly Type[] Fiscal = [typeof(FiscalYear<AprilStart>), typeof(FiscalQuarter<AprilStart>), typeof(YearToDate<FiscalQuarter<AprilStart>>)];

    public static TheoryData<string> EveryValueType => [.. Values().Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(EveryValueType))]
    public void A_value_type_has_a_form_in_JSON_or_a_reason_why_not(string name)
    {
        Type type = Values().Single(candidate => candidate.FullName == name);
        bool isReason = type.IsSubclassOf(typeof(Undefined)); // a part of an outcome
        bool isLeftOut = None.Keys.Any(left => left.IsAssignableFrom(type));
        bool hasForm = type.GetCustomAttribute<JsonConverterAttribute>() is not null || Periods.Concat(Fiscal).Any(period => Definition(period) == type);

        Assert.True(hasForm != (isReason || isLeftOut), $"{name} has {(hasForm ? "a form and a reason" : "neither a form in JSON nor a reason")}");
    }

    [Fact]
    public void The_periods_are_read_with_the_options()
    {
        JsonSerializerOptions fiscal = new JsonSerializerOptions().AddPeriod<FiscalYear<AprilStart>>().AddPartOfYear<FiscalQuarter<AprilStart>>();

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

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static bool HasOwnText(Type type) => type.GetMethod(nameof(ToString), [])!.DeclaringType != typeof(object);

    private static IEnumerable<Type> Values() => Library.Types
        .Where(type => type is { IsAbstract: false, IsEnum: false } && (!type.IsNested || type.IsClass) && (type.IsValueType || IsRecord(type) || type == typeof(StatedValue)));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}
