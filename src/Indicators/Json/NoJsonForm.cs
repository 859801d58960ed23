using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Types that have no form in JSON, each with what is written instead. Without it a serializer would write what it finds,
/// silently wrong.</summary>
internal static class NoJsonForm
{
    private static readonly FrozenDictionary<Type, string> Instead = new Dictionary<Type, string>
    {
        [typeof(AnySeries)] = "It is what a program reads a series into; write the typed one that TryAs gives",
        [typeof(PeriodResult<>)] = "It is a row of results; write its Outcome under its Period",
        [typeof(ContributionRange)] = "It holds two ranges or reasons; write Points and ShareOfChange",
        [typeof(Breakdown<,,>)] = "It holds series under names; write Whole and each of Parts",
        [typeof(ExactReal)] = "It is what a value is rounded and compared as; write that value, or what it rounds to",
        [typeof(PlanGrowth)] = "It holds two readings of a growth; write Total and Average of FromBaseYear or FromFirstYear",
        [typeof(PlanReading)] = "It is one reading of a growth; write its Total or Average",
        [typeof(Aggregation<,,>)] = "It is a step on the way to a series; write that of To<…>()",
        [typeof(Rebasing<,>)] = "It is a step on the way to a series; write that",
        [typeof(ChainLinking<>)] = "It is a step on the way to a series; write that",
        [typeof(PriceBasis<>)] = "It is a step on the way to a unit; write that",
        [typeof(Allocation<>)] = "It is a choice of the program, and no data",
        [typeof(GapFilling)] = "It is a choice of the program, and no data",
        [typeof(Ties<>)] = "It holds how units compare, which is code; write a rule of Ties",
        [typeof(Language)] = "It is a choice of the program; write its tag, zh or en",
        [typeof(Convention)] = "It is a choice of the program; write the stated result that it printed",
        [typeof(GrowthLevels)] = "It is a choice of the program; write the stated result that it printed",
        [typeof(ReportContext)] = "It is what a program knows of a report, and no data",
        [typeof(Resolved)] = "It says how words were understood; write their period",
        [typeof(InputProblem)] = "It is a mistake in a document; write its text, ToString()",
        [typeof(UnitCatalog)] = "It is a table by which is read, and no data",
        [typeof(AreaCatalog)] = "It is a table by which is read; a catalogue of indicators names its areas",
        [typeof(IndicatorCatalog)] = "It is a file with places for its mistakes: IndicatorCatalog.ToJson and Parse",
        [typeof(Table)] = "It is for reading; write ToCsv, ToMarkdown or ToHtml, or the values that it shows",
        [typeof(SeriesTable<>)] = "It is for reading; write its series",
        [typeof(TableSet)] = "It is for reading; write each of its tables as text",
        [typeof(TableColumn)] = "It is part of a table; write the text of the table",
        [typeof(TableCell)] = "It is part of a table; write the value that it shows",
        [typeof(Observations)] = "It holds rows of sources; write the file that it was read from, or a series of it",
        [typeof(Observed)] = "It is a row of Observations; write its level or its statement",
        [typeof(ObservationsBuilder)] = "It is a step on the way to Observations",
        [typeof(ObservationReader)] = "It is a step on the way to Observations",
        [typeof(ObservedTime)] = "It says how the words of a row were understood; write their period",
        [typeof(PeriodEvidence)] = "It says how words were understood; write their period",
        [typeof(SourcePlace)] = "It is a place in a file; write its text, ToString()",
        [typeof(ReportSettings)] = "It is read from report.json: ReportSettings.Parse",
        [typeof(ProblemCode)] = "It is a code with a page; write its Id",
    }.ToFrozenDictionary();

    /// <summary>The sentence that says so, or null for a type that has a form or is none of the library's.</summary>
    internal static string? Of(Type type) =>
        Instead.TryGetValue(type.IsGenericType ? type.GetGenericTypeDefinition() : type, out string? instead)
            ? $"{type.Name.Split('`')[0]} has no form in JSON. {instead}. (IND0682)"
            : null;
}

[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class AnySeries;
[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial record struct PeriodResult<T>;
[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial record struct ContributionRange;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class Breakdown<TPeriod, TMeasure, TKind>;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class ExactReal;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class PlanGrowth;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class PlanReading;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class Aggregation<TPeriod, TMeasure, TKind>;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class Rebasing<TPeriod, TBase>;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class ChainLinking<TPeriod>;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class PriceBasis<TMoney>;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class Allocation<TFine>;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class GapFilling;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class Ties<TItem>;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class Language;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record Convention;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record GrowthLevels;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record ReportContext;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record Resolved;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record InputProblem;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class UnitCatalog;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class AreaCatalog;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class IndicatorCatalog;
[JsonConverter(typeof(IndicatorsJsonConverter))] public partial class Table;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class SeriesTable<TPeriod>;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class TableSet;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record TableColumn;
[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial record struct TableCell;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class Observations;
[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial record struct Observed;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class ObservationsBuilder;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class ObservationReader;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class ObservedTime;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class PeriodEvidence;
[JsonConverter(typeof(IndicatorsJsonConverter))] public readonly partial record struct SourcePlace;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial record ReportSettings;
[JsonConverter(typeof(IndicatorsJsonConverter))] public sealed partial class ProblemCode;
