using System.Diagnostics;

namespace Indicators;

/// <summary>What a part contributed to the growth of its whole, as what is printed allows: points (拉动) and share in the change
/// (贡献率).</summary>
/// <remarks>
/// <para><b>Exactness.</b> Exact rational ends; nothing is rounded. Sound: the true contribution lies inside.</para>
/// <para><b>Default value.</b> Nothing was computed (<see cref="Reason.NotComputed"/>).</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct ContributionRange
{
    /// <summary>Makes a contribution.</summary>
    /// <param name="points">The change of the part ÷ the whole before, in percentage points; or the reason why there is none.</param>
    /// <param name="shareOfChange">The change of the part ÷ the change of the whole, in per cent; <see cref="Reason.ZeroChange"/> where the
    /// whole may not have changed.</param>
    /// <param name="status">The marks of all levels that it rests on.</param>
    public ContributionRange(Outcome<Bounds> points, Outcome<Bounds> shareOfChange, ObservationStatus status = ObservationStatus.Normal) =>
        (Points, ShareOfChange, Status) = (points, shareOfChange, status);

    /// <summary>Gets the change of the part ÷ the whole before, in percentage points; or the reason why there is none.</summary>
    public Outcome<Bounds> Points { get; }

    /// <summary>Gets the change of the part ÷ the change of the whole, in per cent; <see cref="Reason.ZeroChange"/> where the whole may not
    /// have changed.</summary>
    public Outcome<Bounds> ShareOfChange { get; }

    /// <summary>Gets the marks of all levels that it rests on.</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>Says what was contributed, for logs.</summary>
    /// <returns>The points, then the share in per cent.</returns>
    public override string ToString() => $"{Points} points, {ShareOfChange} % of the change";

    /// <summary>Of one part, of several together, or of what they leave; all bounds in one unit.</summary>
    /// <remarks>
    /// Every level stands once in each formula, so that no range is wider than it must be: (p₁ − p₀) ÷ w₀ and (p₁ − p₀) ÷ (w₁ − w₀) of
    /// parts, (w₁ − Σp₁ + Σp₀) ÷ w₀ − 1 and 1 − (Σp₁ − Σp₀) ÷ (w₁ − w₀) of the remainder.
    /// </remarks>
    internal static ContributionRange Of(Bounds before, Bounds after, Bounds partsChange, bool isRemainder, Func<string> earlier,
        Func<string> later, ObservationStatus status)
    {
        Bounds wholeChange = after - before;
        Outcome<Bounds> points = !Growth.IsAboveZero(before)
            ? Undefined.Of(Reason.NonPositive, $"{earlier()}, which allows {before},", "the whole of its parts")
            : isRemainder ? (((after - partsChange) / before) - Rational.One) * 100
            : partsChange / before * 100;
        Outcome<Bounds> share = wholeChange.Contains(Rational.Zero) ? Undefined.Of(Reason.ZeroChange, earlier(), later())
            : isRemainder ? (Rational.One - (partsChange / wholeChange)) * 100
            : partsChange / wholeChange * 100;
        return new(points, share, status);
    }

    /// <summary>None, for the same reason twice.</summary>
    internal static ContributionRange None(Undefined reason, ObservationStatus status = ObservationStatus.Normal) =>
        new(reason, reason, status);
}
