using System.Diagnostics;

namespace Indicators;

/// <summary>Every share that printed figures allow.</summary>
/// <remarks>
/// <para><b>Exactness.</b> Exact rational ends; nothing is rounded. Sound: the true share lies inside.</para>
/// <para><b>Default value.</b> No part, exactly.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct ShareRange
{
    internal ShareRange(Bounds ratio) => Ratio = ratio;

    /// <summary>Gets the range of the share as a fraction.</summary>
    public Bounds Ratio { get; }

    /// <summary>Gets the range in per cent.</summary>
    public Bounds Percent => Ratio * 100;

    /// <summary>Whether a share is one of those that the figures allow.</summary>
    /// <param name="share">The share.</param>
    /// <returns>True when it is.</returns>
    public bool Contains(Share share) => Ratio.Contains(share.Ratio);
}
