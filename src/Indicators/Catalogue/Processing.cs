namespace Indicators;

/// <summary>What was done to data since their producer published them.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
public sealed partial record Processing
{
    /// <summary>Gets how much was done.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of <see cref="ProcessingLevel"/>.</exception>
    public ProcessingLevel? Level
    {
        get;
        init =>
            field = value is null || Enum.IsDefined(value.Value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "A level of processing is Minor or Major.");
    }

    /// <summary>Gets what was done, in words.</summary>
    public LocalText? Description { get; init; }

    /// <summary>Gets the steps, in their order.</summary>
    public IReadOnlyList<string> Log { get; init => field = ValueList<string>.Of(value, Prose.Of); } = ValueList<string>.Empty;

    /// <summary>Returns what was done, in words.</summary>
    /// <returns>Text for logs.</returns>
    public override string ToString() => Description?.Text ?? string.Join("; ", Log);
}

/// <summary>How much data were changed since their producer published them.</summary>
/// <remarks>The value zero is not a level.</remarks>
public enum ProcessingLevel
{
    /// <summary>Renamed, reshaped, converted exactly: the numbers are the producer's.</summary>
    Minor = 1,

    /// <summary>Combined, estimated or computed: the numbers are no longer the producer's alone.</summary>
    Major = 2,
}
