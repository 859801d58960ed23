namespace Indicators;

/// <summary>A reason by which figures exclude each other: the claim that joins them is wrong whatever its result.</summary>
/// <remarks>The <see cref="Verdict"/> is then <see cref="Verdict.Inconsistent"/>; for every other reason it is <see cref="Verdict.Undecidable"/>.</remarks>
public abstract record Contradiction : Undefined
{
    private protected Contradiction()
    {
    }
}

/// <summary>A part is surely larger than its whole.</summary>
/// <param name="Part">The part as printed.</param>
/// <param name="Whole">The whole as printed.</param>
public sealed record PartExceedsWhole(string Part, string Whole) : Contradiction
{
    /// <inheritdoc/>
    public override string Code => "IND0340";

    /// <inheritdoc/>
    public override string Chinese => "部分大于整体";

    /// <inheritdoc/>
    public override string Message => $"The part {Part} is larger than its whole {Whole}, whatever the hidden digits. Check both, and whether the one is a part of the other.";
}

/// <summary>A change is surely larger than what is left after it allows: before it the value would have been zero or below.</summary>
/// <param name="Level">The later value as printed.</param>
/// <param name="Change">The change as printed.</param>
public sealed record ChangeExceedsLevel(string Level, string Change) : Contradiction
{
    /// <inheritdoc/>
    public override string Code => "IND0341";

    /// <inheritdoc/>
    public override string Chinese => "增量不小于总量";

    /// <inheritdoc/>
    public override string Message => $"Before a change of {Change} the value of {Level} would have been zero or below. Check both, and whether the change is one of this value.";
}
