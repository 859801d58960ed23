using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Indicators.Analyzers.Tests;

/// <summary>Lines of a user's program, and what the analyzers say about them.</summary>
internal static class Probe
{
    /// <summary>Every rule.</summary>
    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        [new DifferentKindsAnalyzer(), new GrowthAddedAnalyzer(), new IntensiveSummedAnalyzer(), new SeriesMisusedAnalyzer()];

    /// <summary>What stands before the lines.</summary>
    public const string Before = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Indicators;
        using Indicators.Currencies;
        using Indicators.Entities;
        using static Indicators.Units;

        public sealed class Robot : IEntity { private Robot() { } public static string Code => "robot"; }

        public sealed class FixedTo2020 : IPriceBase { private FixedTo2020() { } public static string Code => "2020"; }

        public sealed record Town(Quantity<Length> Road, Quantity<Area> Land, Quantity<Per<Length, Area>> Density, QuantityPoint<Proportion> Cover, Quantity<Count<Person>> People, GrowthRate Growth);

        public static class Probe
        {
            public static void Lines<TOne, TOther>(
                Quantity<Count<Enterprise>> firms, Quantity<Count<Household>> households, Quantity<Count<Person>> people, Quantity<Count<Robot>> robots,
                Quantity<Money<Cny>> money, Quantity<Money<Usd>> dollars, Quantity<Length> road, Quantity<Area> area,
                Quantity<Per<Money<Cny>, Count<Person>>> perCapita, Quantity<Per<Length, Area>> density, Quantity<Multiple> times,
                QuantityPoint<Proportion> share, Quantity<Proportion> points, QuantityPoint<Temperature> degrees, Quantity<Proportion>? perhaps,
                Figure<Money<Cny>> printed, Figure<Money<Usd>> printedDollars, PointFigure<Proportion> printedShare,
                GrowthRate growth, GrowthRate next, Range<GrowthRate> range, AverageGrowth average, LogGrowth log, Outcome<GrowthRate> outcome,
                GrowthRate[] growths, List<AverageGrowth> averages, IEnumerable<Quantity<Per<Length, Area>>> densities,
                QuantityPoint<Proportion>[] shares, Quantity<Proportion>[] changes, Town[] towns, Quantity<TOne> one, Quantity<TOther> other,
                Series<Month, FlowMeasure, Money<Cny>> flow, Series<Year, FlowMeasure, Money<Cny>> annual, Series<Week, FlowMeasure, Money<Cny>> weekly,
                Series<Month, FlowMeasure, Money<Usd>> flowInDollars, Series<Month, StockMeasure, Money<Cny>> stock, Series<Month, RateMeasure, Proportion> rate,
                Series<Month, RateMeasure, Multiple> multiples, Series<Month, IndexMeasure, IndexNumber<FixedTo2020>> index, Series<Month, IndexMeasure, IndexNumber<PreviousYear>> links,
                Series<Year, FlowMeasure, Nominal<Money<Cny>>> nominal, Series<Year, FlowMeasure, Real<Money<Cny>, FixedTo2020>> real)
                where TOne : IExtensive where TOther : IQuantityKind
            {

        """;

    /// <summary>What stands behind them.</summary>
    public const string After = "\n    }\n}\n";

    private static readonly string[] Needed =
    [
        "System.Private.CoreLib", "System.Runtime", "System.Linq", "System.Collections", "System.Runtime.Numerics", "System.Memory",
        "System.Text.Json",
        "NodaTime", "Indicators",
    ];

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "probe",
        references: References,
        options: new(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The library and what it needs of the platform: few, for every compilation looks through them all.</summary>
    public static IReadOnlyList<MetadataReference> References => field ??=
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Append(typeof(GrowthRate).Assembly.Location).Distinct()
            .Where(path => Needed.Contains(Path.GetFileNameWithoutExtension(path)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The file that the lines stand in; an expression is made a line.</summary>
    public static string File(string lines) => Before + (lines.EndsWith(';') || lines.EndsWith('}') ? lines : $"_ = {lines};") + After;

    /// <summary>What the analyzers say about lines of code.</summary>
    public static Task<IReadOnlyList<Diagnostic>> ReportsOn(string lines) => ReportsIn(File(lines));

    /// <summary>What the analyzers say about a file. One that crashes fails the test.</summary>
    public static Task<IReadOnlyList<Diagnostic>> ReportsIn(string file, string path = "") =>
        ReportsIn(Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(file, new CSharpParseOptions(LanguageVersion.CSharp14), path)));

    /// <summary>What the analyzers say about a compilation.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> ReportsIn(Compilation compilation)
    {
        Exception? crash = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => crash = exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> reports =
            await compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Null(crash);
        return [.. reports.OrderBy(report => report.Location.SourceSpan.Start)];
    }

    /// <summary>The errors of the compiler in lines of code.</summary>
    public static IReadOnlyList<Diagnostic> ErrorsIn(string file) =>
    [
        .. Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(file, new CSharpParseOptions(LanguageVersion.CSharp14)))
            .GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
    ];

    /// <summary>The words of a report.</summary>
    public static string Words(this Diagnostic report) => report.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
}
