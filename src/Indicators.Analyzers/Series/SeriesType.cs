using Microsoft.CodeAnalysis;

namespace Indicators.Analyzers;

/// <summary>What a series is of: its frequency, its measure, and the kind or base that the measure has.</summary>
internal sealed class SeriesType(ITypeSymbol period, ITypeSymbol measure, ITypeSymbol kind)
{
    /// <summary>The frequency, such as <c>Quarter</c>.</summary>
    public ITypeSymbol Period { get; } = period;

    /// <summary>The name of the measure: <c>Flow</c>, <c>Stock</c>, <c>Rate</c> or <c>Index</c>.</summary>
    public string Measure { get; } = measure.Name.EndsWith("Measure", StringComparison.Ordinal)
        ? measure.Name.Substring(0, measure.Name.Length - 7)
        : measure.Name;

    /// <summary>The kind of quantity.</summary>
    public ITypeSymbol Kind { get; } = kind;

    /// <summary>What is 100, of an index.</summary>
    public ITypeSymbol? Base => Kind is INamedTypeSymbol { Name: "IndexNumber", TypeArguments: [var of] } ? of : null;

    /// <summary>What its values are.</summary>
    public Meaning Meaning => new(Measure == "Rate" ? Form.Level : Form.Amount, Kind);

    /// <summary>How messages name it: a flow of 元 (Money&lt;Cny&gt;), an index (IndexNumber&lt;PreviousYear&gt;).</summary>
    public string Words => Measure == "Index"
        ? $"an index ({Kind.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)})"
        : $"a {Measure.ToLowerInvariant()} of {KindWords.Name(Meaning)}";

    /// <summary>The same at the beginning of a sentence.</summary>
    public string Upper => char.ToUpperInvariant(Words[0]) + Words.Substring(1);

    /// <summary>Whether two series are of one frequency.</summary>
    public bool SamePeriod(SeriesType other) => SymbolEqualityComparer.Default.Equals(Period, other.Period);

    /// <summary>Whether two series are of one measure and kind.</summary>
    public bool SameMeasure(SeriesType other) => Measure == other.Measure && SymbolEqualityComparer.Default.Equals(Kind, other.Kind);
}
