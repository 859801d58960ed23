namespace Indicators;

/// <summary>How charts and tables show an indicator.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
public sealed partial record IndicatorDisplay
{
    /// <summary>Gets the name to show, where it is not the indicator's own.</summary>
    public LocalText? Name { get; init; }

    /// <summary>Gets the unit where there is little room: <c>$</c>, <c>%</c>.</summary>
    public string? ShortUnit { get; init => field = Prose.OrNull(value); }

    /// <summary>Gets what a level is multiplied by before it is shown, exactly; the library itself never does.</summary>
    public Rational? ConversionFactor { get; init; }

    /// <summary>Returns the name to show.</summary>
    /// <returns>Text for logs.</returns>
    public override string ToString() => Name?.Text ?? ShortUnit ?? "";
}
