namespace Indicators;

/// <summary>What a printed part contributed to the growth of its whole: every contribution that the printed figures allow.</summary>
/// <remarks>
/// <para><b>Exactness.</b> Exact rational ends; nothing is rounded. Sound: the true contribution lies inside.</para>
/// <para><b>Default value.</b> Nothing was computed (<see cref="Reason.NotComputed"/>).</para>
/// </remarks>
/// <param name="Points">The change of the part ÷ the whole before (拉动), in percentage points; or why there is none.</param>
/// <param name="Share">The change of the part ÷ the change of the whole (贡献率), in per cent; or why there is none.</param>
public readonly record struct ContributionRange(Outcome<Bounds> Points, Outcome<Bounds> Share);
