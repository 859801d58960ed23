using System.Diagnostics;

namespace Indicators;

/// <summary>Everything that a scorecard says of one indicator.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
[DebuggerDisplay("{Indicator}")]
public sealed class IndicatorCard
{
    private readonly Dictionary<(string Area, AnyPeriod Period), Level> _byPeriod = [];
    private readonly List<Level> _levels = [];

    internal IndicatorCard(Indicator indicator) => Indicator = indicator;

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the levels as printed, in the order of the rows.</summary>
    public IReadOnlyList<Level> Levels => _levels;

    /// <summary>
    /// Gets the growth from each period to the next one of its frequency that has a level, from the first to the last, and of parts of a
    /// year from the same part of the year before (同比). Levels on a scale, as percentages are, have none.
    /// </summary>
    public IReadOnlyList<LevelChange> Changes => ChangeList;

    /// <summary>Gets the differences of percentages, for the same pairs of periods.</summary>
    public IReadOnlyList<PointsChange> PointsChanges => PointsList;

    /// <summary>Gets the stated results with what the levels say about them, in the order of the rows.</summary>
    public IReadOnlyList<Statement> Statements => StatementList;

    /// <summary>Gets the stated ranks, each with its move; of several in one scope the first is the base of the others and not
    /// listed.</summary>
    public IReadOnlyList<RankEntry> Ranks => RankList;

    /// <summary>Gets the shares that the levels of this indicator and of a whole give, where a stated share names its whole.</summary>
    public IReadOnlyList<ShareEntry> Shares => ShareList;

    /// <summary>Gets the places of areas among those in the same area around them, by their levels of one period.</summary>
    public IReadOnlyList<AreaRank> AreaRanks => AreaRankList;

    /// <summary>Gets what the parts of this indicator contribute to its changes over one period.</summary>
    public IReadOnlyList<PartContribution> Contributions => ContributionList;

    /// <summary>Gets what is hard to believe; a warning rejects nothing.</summary>
    public IReadOnlyList<Warning> Warnings => WarningList;

    /// <summary>Gets what was asked for and has no result.</summary>
    public IReadOnlyList<MissingResult> NotComputed => NotComputedList;

    /// <summary>The levels as series, made when the first is asked for: all levels are there then.</summary>
    internal CardSeries Series => field ??= new(this);

    /// <summary>The rows that have marks in place of a level.</summary>
    internal List<Observed> WithoutLevel { get; } = [];

    internal List<LevelChange> ChangeList { get; } = [];

    internal List<PointsChange> PointsList { get; } = [];

    internal List<Statement> StatementList { get; } = [];

    internal List<RankEntry> RankList { get; } = [];

    internal List<ShareEntry> ShareList { get; } = [];

    internal List<AreaRank> AreaRankList { get; } = [];

    internal List<PartContribution> ContributionList { get; } = [];

    internal List<Warning> WarningList { get; } = [];

    internal List<MissingResult> NotComputedList { get; } = [];

    /// <summary>The level of an area for a period.</summary>
    /// <param name="area">The code of the area.</param>
    /// <param name="period">The period.</param>
    /// <returns>The level, or <see langword="null"/> where there is none.</returns>
    public Level? LevelAt(string area, AnyPeriod period) => _byPeriod.GetValueOrDefault((area, period));

    /// <summary>Adds a level; there is one for each area and period.</summary>
    internal void Add(Level level)
    {
        _levels.Add(level);
        _byPeriod.Add((level.Area.Code, level.Period), level);
    }
}
