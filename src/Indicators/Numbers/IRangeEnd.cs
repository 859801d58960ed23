namespace Indicators;

/// <summary>A value that can be an end of a <see cref="Range{T}"/>: growths, average growths, shares.</summary>
/// <remarks>
/// Each is made of an exact number in which it increases, and averages of a number of periods beside it: a range is held by the bounds of
/// that number, exactly. The library's own types only.
/// </remarks>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IRangeEnd<TSelf>
    where TSelf : struct, IRangeEnd<TSelf>
{
    /// <summary>Gets what a range is called in messages and in JSON, and whether a number of periods stands beside it.</summary>
    internal static abstract (string Noun, string Member, bool HasPeriods) RangeForm { get; }

    /// <summary>Gets the number of which the default value is made.</summary>
    internal static abstract Rational Origin { get; }

    /// <summary>The value that is made of a number, and of a number of periods.</summary>
    internal static abstract TSelf End(Rational number, Rational periods);

    /// <summary>Compares two values, exactly.</summary>
    internal static abstract int Compare(TSelf left, TSelf right);

    /// <summary>The value in per cent.</summary>
    internal static abstract ExactReal PercentOf(TSelf value);

    /// <summary>The text of a range.</summary>
    internal static abstract string WriteRange(Bounds numbers, Rational periods);

    /// <summary>Takes the text of a range apart.</summary>
    internal static abstract bool TryReadRange(ReadOnlySpan<char> text, out Bounds numbers, out Rational periods);

    /// <summary>What is wrong with a range that was read, or null.</summary>
    internal static abstract string? CheckRange(Bounds numbers, Rational periods);
}
