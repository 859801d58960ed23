namespace Indicators;

/// <summary>The words of a catalogue for the values of enumerations.</summary>
internal static class CatalogWords
{
    /// <summary>The direction of an indicator for which the catalogue gives none.</summary>
    internal const string Neutral = "neutral";

    internal static WordsOf<Measure> Measures { get; } =
        new((Measure.Flow, "flow"), (Measure.Stock, "stock"), (Measure.Rate, "rate"), (Measure.Index, "index"));

    internal static WordsOf<Direction> Directions { get; } =
        new((Direction.HigherIsBetter, "higherIsBetter"), (Direction.LowerIsBetter, "lowerIsBetter"), (default, Neutral));

    internal static WordsOf<PartCoverage> PartCoverages { get; } =
        new((PartCoverage.All, "all"), (PartCoverage.Some, "some"));

    /// <summary>The frequencies of the calendar by their SDMX codes.</summary>
    internal static WordsOf<FrequencyId> Frequencies { get; } = new(
        (FrequencyId.Annual, "A"), (FrequencyId.HalfYearly, "S"), (FrequencyId.FourMonthly, "T"), (FrequencyId.Quarterly, "Q"),
        (FrequencyId.Monthly, "M"),
        (FrequencyId.Weekly, "W"), (FrequencyId.Daily, "D"));

    /// <summary>The basis of a growth.</summary>
    internal static WordsOf<GrowthBasis> Bases { get; } =
        new((GrowthBasis.Nominal, "nominal"), (GrowthBasis.Real, "real"), (GrowthBasis.Comparable, "comparable"));

    /// <summary>The prices of levels, in either of their two names.</summary>
    internal static WordsOf<GrowthBasis> Prices { get; } = new(
        (GrowthBasis.Nominal, "current"), (GrowthBasis.Real, "constant"), (GrowthBasis.Comparable, "comparable"),
        (GrowthBasis.Nominal, "nominal"), (GrowthBasis.Real, "real"));

    internal static WordsOf<ProcessingLevel> ProcessingLevels { get; } =
        new((ProcessingLevel.Minor, "minor"), (ProcessingLevel.Major, "major"));

    internal static WordsOf<AreaLevel> AreaLevels { get; } = new(
        (AreaLevel.World, "world"), (AreaLevel.Country, "country"), (AreaLevel.Province, "province"), (AreaLevel.Prefecture, "prefecture"),
        (AreaLevel.County, "county"), (AreaLevel.Zone, "zone"), (AreaLevel.Group, "group"));
}

/// <summary>Values and the word of each.</summary>
internal sealed class WordsOf<T>(params (T Value, string Word)[] words) where T : struct
{
    /// <summary>Gets the words, in their order.</summary>
    public IReadOnlyList<string> All { get; } = [.. words.Select(pair => pair.Word)];

    /// <summary>Returns the word of a value.</summary>
    public string Word(T value) => words.First(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Word;

    /// <summary>Returns the value of a word of <see cref="All"/>.</summary>
    public T Value(string word) => words.First(pair => pair.Word == word).Value;
}
