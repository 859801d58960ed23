using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Indicators.Tests.Catalogue;

namespace Indicators.Tests;

/// <summary>What is written as JSON reads back equal: types are found by themselves, so that a new one cannot be forgotten.</summary>
public class ReadBackLaws
{
    private static readonly JsonSerializerOptions Plain = new();

    private static readonly JsonSerializerOptions All =
        JsonForm.With(UnitCatalog.Default.With(CatalogArbitraries.Runs)).AddPeriod<FiscalYear<AprilStart>>()
            .AddPartOfYear<FiscalQuarter<AprilStart>>();

    public static TheoryData<string> EveryForm => [.. Forms().Select(type => type.FullName!)];

    public static TheoryData<string> EveryGenerator => [.. ReadBackSamples.Made().Select(made => made.Generator).Distinct()];

    // read(write(x)) = x, and all that x shows, and its words in Chinese and English.
    [Theory]
    [MemberData(nameof(EveryForm))]
    public void What_is_written_reads_back_equal(string name)
    {
        Type type = Forms().Single(candidate => candidate.FullName == name);
        IReadOnlyList<object> samples = type.IsAbstract ? ReadBackSamples.OfEachKind(type) : ReadBackSamples.Of(type);

        Assert.NotEmpty(samples);
        Assert.All(samples.Where(IsOfTheCatalogue), IsReadBack);
        Assert.Contains(samples, IsOfTheCatalogue);
    }

    [Theory]
    [MemberData(nameof(EveryGenerator), DisableDiscoveryEnumeration = true)]
    public void What_a_generator_makes_reads_back_equal(string generator) =>
        Assert.All(ReadBackSamples.Made().First(made => made.Generator == generator).Values.Where(IsOfTheCatalogue), IsReadBack);

    private static void IsReadBack(object value)
    {
        foreach (JsonSerializerOptions options in NeedsACatalogue(value) ? [All] : new[] { Plain, All })
        {
            string json = JsonSerializer.Serialize(value, value.GetType(), options);
            object? read = JsonSerializer.Deserialize(json, value.GetType(), options);
            Assert.True(ReadBack.Difference(value, read) is null, $"{json}:{ReadBack.Difference(value, read)}");
            Assert.Equal(json, JsonSerializer.Serialize(read, value.GetType(), options));
        }
    }

    // The generators have an odd unit, which no catalogue knows, and coherent ones, whose symbol is their code: m2 is read as 平方米.
    private static bool IsOfTheCatalogue(object value) => UnitOf(value) is not { } unit || unit == CatalogArbitraries.Runs
        || (UnitCatalog.Default.TryParse(unit.Symbol, unit.KindCode, out Unit? read) && read.Symbol == unit.Symbol);

    private static Unit? UnitOf(object value) => value as Unit ?? value.GetType().GetProperty("Unit")?.GetValue(value) as Unit
        ?? value.GetType().GetProperty("UnitOfMeasure",
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)?.GetValue(value) as Unit
        ?? (ReadBackSamples.Definition(value.GetType()) != typeof(Levels<,>) ? null
            : ((IEnumerable)value).Cast<ITuple>().Select(row => row[1]).OfType<object>().Select(UnitOf)
                .FirstOrDefault(unit => unit is not null))
        ?? (value.GetType().GetProperty("Rate")?.GetValue(value) is { } rate ? UnitOf(rate) : null);

    // A unit of one's own is written only where it is read back.
    private static bool NeedsACatalogue(object value) => value switch
    {
        Indicator indicator => NeedsACatalogue(indicator.UnitOfMeasure) || NeedsACatalogue(indicator.Plausible?.Unit),
        PlausibleRange range => NeedsACatalogue(range.Unit),
        Unit unit => NeedsACatalogue(unit),
        _ => false,
    };

    private static bool NeedsACatalogue(Unit? unit) => unit is not null && unit.KindCode.Contains("train-run", StringComparison.Ordinal);

    private static IEnumerable<Type> Forms() =>
        Library.Types.Where(
            type => Attribute.IsDefined(type, typeof(JsonConverterAttribute), inherit: false) && !JsonCoverage.IsRefused(type));
}
