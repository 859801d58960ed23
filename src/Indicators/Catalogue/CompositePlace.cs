namespace Indicators;

/// <summary>The place of an indicator in a composite index (R package COINr): what it belongs to, and with which weight.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
public sealed partial record CompositePlace
{
    /// <summary>Gets the weight among those with the same parent, exactly; zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is below zero.</exception>
    public Rational? Weight
    {
        get;
        init =>
            field = value is null or { Sign: >= 0 }
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, $"Got a weight of {value}; expected zero or more.");
    }

    /// <summary>Gets the code of the aggregate that it belongs to, another indicator of the same catalogue.</summary>
    public string? Parent { get; init => field = Prose.OrNull(value); }

    /// <summary>Gets the level in the tree: 1 for indicators, 2 for what is made of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is below 1 or above 100.</exception>
    public int? Level
    {
        get;
        init =>
            field = value is null or (>= 1 and <= 100)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "The levels of a composite are 1 to 100.");
    }

    /// <summary>Gets the level to be reached, in the indicator's unit, exactly.</summary>
    public Rational? Target { get; init; }

    /// <summary>Returns weight and parent.</summary>
    /// <returns>Text for logs.</returns>
    public override string ToString() => $"{Weight} of {Parent}";
}
