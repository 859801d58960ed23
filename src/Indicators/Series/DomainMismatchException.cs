namespace Indicators;

/// <summary>Thrown when two series of different periods meet in one calculation: they are aligned first, by name.</summary>
public sealed class DomainMismatchException : IndicatorException
{
    internal DomainMismatchException(string left, string right) : base("IND0601",
        $"A series of {left} and one of {right} do not have the same periods, and none are dropped or filled in silently. Align them first: {nameof(Alignment)}.{nameof(Alignment.Align)}(left, right, {nameof(Join)}.{nameof(Join.Inner)}).")
    {
        Left = left;
        Right = right;
    }

    /// <summary>Gets the periods of the one, as text.</summary>
    public string Left { get; }

    /// <summary>Gets the periods of the other, as text.</summary>
    public string Right { get; }
}
