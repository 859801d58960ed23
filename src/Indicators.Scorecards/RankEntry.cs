namespace Indicators;

/// <summary>A stated rank within its scope, and its move.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <param name="Statement">The statement, with its row.</param>
/// <param name="Rank">The rank.</param>
/// <param name="Change">The move since the rank before it, or why there is none; <see langword="null"/> where no rank is before it.</param>
/// <param name="ChangeFrom">The period of the rank before it.</param>
public sealed record RankEntry(Statement Statement, StatedRank Rank, Outcome<RankChange>? Change, AnyPeriod? ChangeFrom);
