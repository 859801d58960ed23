namespace Indicators.Tests;

/// <summary>The layers of <c>docs/architecture.md</c>, held by the compiled library.</summary>
public class LayersTests
{
    /// <summary>What looks up on purpose: where it is used, what is used, and why.</summary>
    private static readonly (string From, string To, string Why)[] Exceptions =
    [
        ("", "Json/IJsonForm.cs", "A generic type makes its own converter (decision 0008); its declaration names this interface alone."),
        ("", "Json/JsonForms.cs", "The parts of types that name their converters."),
        ("Catalogue/Reading/Members.cs", "Json/JsonNumber.cs", "A number of a catalogue is read as every number in JSON."),
        ("Numbers/RangeEnds.cs", "Ranking/Separation.cs", "How surely two ranges differ is a rule that the caller names."),
        ("", "Json/NoJsonForm.cs", "The part of a type that says it has no form in JSON."),
        ("Units/UnitOfKind.cs", "Quantities/Quantity.cs",
            "A number times a unit is an amount: C# asks for the operator in one of the two."),
        ("Units/PointUnit.cs", "Quantities/QuantityPoint.cs", "A number times the unit of a level is a level."),
        ("Growth/", "Series/PeriodComparison.cs", "Values keyed by period in a dictionary are compared as those of a series."),
        ("Growth/Growth.Chain.cs", "Claims/Stated/StatedGrowth.cs", "The base that a stated growth implies is asked of Growth."),
        ("Growth/Growth.Chain.cs", "Claims/Stated/StatedResult.cs", "The base that a stated growth implies is asked of Growth."),
        ("Ranking/Ranking.cs", "Claims/Stated/StatedRank.cs", "The change of two stated ranks is asked of Ranking."),
        ("Series/", "Catalogue/IndicatorOfMeasure.cs", "A series may take its unit from its indicator."),
        ("Series/", "Catalogue/Indicator.cs", "A series may take its unit from its indicator."),
    ];

    private static readonly List<(string From, string To, string Name)> Uses = Read();

    [Fact]
    public void No_room_uses_one_above_it() => Assert.Empty(Uses
        .Where(use => Rooms.LayerOf(use.From) < Rooms.LayerOf(use.To) && !Exceptions.Any(exception => Excuses(exception, use)))
        .Select(use => $"{Rooms.Path(use.From)} uses {use.Name} of {Rooms.Path(use.To)}")
        .Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_room_has_a_layer() => Assert.Empty(Uses
        .SelectMany(use => (string[])[use.From, use.To])
        .Where(file => !Rooms.IsMade(file) && Rooms.LayerOf(file) < 0)
        .Select(Rooms.Path).Distinct());

    // An exception that excuses nothing any more is deleted.
    [Fact]
    public void Every_exception_is_needed() => Assert.All(
        Exceptions, exception => Assert.Contains(Uses, use => Rooms.LayerOf(use.From) < Rooms.LayerOf(use.To) && Excuses(exception, use)));

    private static bool Excuses((string From, string To, string Why) exception, (string From, string To, string Name) use) =>
        Rooms.Path(use.From).StartsWith(exception.From, StringComparison.Ordinal) && Rooms.Path(use.To) == exception.To;

    private static List<(string From, string To, string Name)> Read()
    {
        using var code = new CompiledCode(typeof(Rational).Assembly, Rooms.LayerOf);
        return [.. code.Uses().Where(use => !Rooms.IsMade(use.From) && !Rooms.IsMade(use.To))];
    }
}
