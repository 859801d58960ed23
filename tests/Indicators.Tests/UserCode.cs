using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Indicators.Tests;

/// <summary>A line of a user's program, and what the compiler says about it.</summary>
internal static class UserCode
{
    // Loaded once: loading the platform's references anew for every row is what makes such tests slow.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "probe",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Append(typeof(GrowthRate).Assembly.Location).Distinct()
            .Select(path => MetadataReference.CreateFromFile(path)),
        options: new(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The errors in one expression, or in statements when the code ends with a semicolon.</summary>
    public static IReadOnlyList<Diagnostic> ErrorsIn(string code, LanguageVersion version = LanguageVersion.CSharp14) =>
    [
        .. Compile(code.EndsWith(';') ? code : $"object _ = {code};", version).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
    ];

    /// <summary>Runs statements that end in <c>return</c>.</summary>
    public static object? Run(string code, LanguageVersion version)
    {
        using var assembly = new MemoryStream();
        Assert.Empty(Compile(code, version, "object").Emit(assembly, cancellationToken: TestContext.Current.CancellationToken).Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Type probe = System.Reflection.Assembly.Load(assembly.ToArray()).GetType("Probe", throwOnError: true)!;
        System.Reflection.MethodInfo line = probe.GetMethod("Line")!;
        return line.Invoke(null,
            [.. line.GetParameters()
                .Select(parameter => parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null)]);
    }

    private static CSharpCompilation Compile(string code, LanguageVersion version, string result = "void")
    {
        string source = $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Indicators;
            using Indicators.Currencies;
            using Indicators.Entities;
            using static Indicators.Units;

            public static class Probe
            {
                public static {{result}} Line(
                    Quantity<Count<Enterprise>> firms, Quantity<Count<Household>> households, Quantity<Count<Person>> people,
                    Quantity<Money<Cny>> money, Quantity<Money<Usd>> dollars, Quantity<Length> road, Quantity<Area> area,
                    Quantity<Per<Money<Cny>, Count<Person>>> perCapita, Quantity<Per<Length, Area>> density,
                    QuantityPoint<Proportion> share, Quantity<Proportion> points, Quantity<Multiple> times,
                    GrowthRate growth, AverageGrowth average, LogGrowth log, Outcome<GrowthRate> outcome, Figure<Money<Cny>> printed,
                    AverageGrowthByAccumulation accumulated, Share part,
                    Year year, Day day, FiveYearPlan plan, AsOf asOf, PeriodRef now,
                    Series<Month, FlowMeasure, Money<Cny>> monthly, Series<Week, FlowMeasure, Money<Cny>> weekly, Series<Year, FlowMeasure, Money<Cny>> annual,
                    Series<Month, StockMeasure, Count<Person>> staff, Series<Month, RateMeasure, Proportion> coverage, Series<Month, IndexMeasure, IndexNumber<PreviousYear>> movingPrices,
                    Series<Year, FlowMeasure, Money<Cny>> unsaid, Series<Year, FlowMeasure, Nominal<Money<Cny>>> nominal,
                    Series<Year, FlowMeasure, Real<Money<Cny>, Gdp2020>> real, Series<Year, FlowMeasure, Real<Money<Cny>, Cpi2020>> byConsumerPrices,
                    Series<Year, IndexMeasure, IndexNumber<Gdp2020>> prices, Series<Year, IndexMeasure, IndexNumber<Cpi2020>> consumerPrices, Series<Year, IndexMeasure, IndexNumber<Of2020>> index,
                    Series<Year, IndexMeasure, IndexNumber<PreviousYear>> links, Series<Month, IndexMeasure, IndexNumber<PreviousPeriod>> overMonth, Series<Month, IndexMeasure, IndexNumber<SamePeriodLastYear>> overYear)
                {
                    {{code}}
                }

                public static void AsSeries<TPeriod>(TPeriod first) where TPeriod : struct, ITilingPeriod<TPeriod> { }
            }

            public sealed class FixedTo2020 : IFixedBase { public static string Code => "2020"; }
            public sealed class Gdp2020 : IPriceBase { public static string Code => "GDP 2020"; }
            public sealed class Cpi2020 : IPriceBase { public static string Code => "CPI 2020"; }
            public sealed class Of2020 : IFixedBase { public static string Code => "2020"; }
            """;
        return Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(version)));
    }
}
