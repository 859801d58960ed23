using System.Diagnostics;

namespace Indicators;

/// <summary>Two series that have the same periods.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <typeparam name="TPeriod">The frequency of both.</typeparam>
/// <typeparam name="TLeft">The measure of the left one.</typeparam>
/// <typeparam name="TRight">The measure of the right one.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class AlignedSeries<TPeriod, TLeft, TRight>
    where TPeriod : struct, ITilingPeriod<TPeriod>
    where TLeft : IMeasure
    where TRight : IMeasure
{
    internal AlignedSeries(Series<TPeriod, TLeft> left, Series<TPeriod, TRight> right) => (Left, Right) = (left, right);

    /// <summary>Gets the left one.</summary>
    public Series<TPeriod, TLeft> Left { get; }

    /// <summary>Gets the right one.</summary>
    public Series<TPeriod, TRight> Right { get; }

    /// <summary>Takes the two apart: <c>var (left, right) = a.Align(b, JoinKind.Inner);</c>.</summary>
    /// <param name="left">The left one.</param>
    /// <param name="right">The right one.</param>
    public void Deconstruct(out Series<TPeriod, TLeft> left, out Series<TPeriod, TRight> right) => (left, right) = (Left, Right);

    /// <summary>Says what this is, for logs.</summary>
    /// <returns>Such as <c>(2024/2025, 亿元, 2 of 2), (2024/2025, 万人, 2 of 2)</c>.</returns>
    public override string ToString() => $"({Left}), ({Right})";
}
