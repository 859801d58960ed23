using Indicators.Tool.Input;

namespace Indicators.Tool.Compute;

/// <summary>The result of <c>compute</c>, before it is said how it is printed.</summary>
/// <param name="Title">The title of the report, where it has one.</param>
/// <param name="Assumed">The times that the report leaves open and report.json resolves.</param>
/// <param name="Areas">The areas that rows mention, in the order in which they do.</param>
/// <param name="Indicators">One part for each indicator of the catalogue, in its order.</param>
/// <param name="SetAside">The rows that were left out.</param>
internal sealed record Scorecard(
    LocalText? Title,
    IReadOnlyList<AssumedTime> Assumed,
    IReadOnlyList<AreaName> Areas,
    IReadOnlyList<IndicatorCard> Indicators,
    IReadOnlyList<InputProblem> SetAside);

/// <summary>A reference area and its names, where they are known.</summary>
internal sealed record AreaName(string Code, string? Name, string? NameEn);

/// <summary>A word for a time, and the period it was taken for.</summary>
internal sealed record AssumedTime(string Text, string Period, string Why);

/// <summary>Everything about one indicator.</summary>
internal sealed class IndicatorCard(IndicatorMeaning meaning)
{
    private readonly List<Level> _levels = [];
    private readonly Dictionary<(string Area, AnyPeriod Period), Level> _byPeriod = [];

    public IndicatorMeaning Meaning { get; } = meaning;

    public IReadOnlyList<Level> Levels => _levels;

    public List<LevelChange> Changes { get; } = [];

    public List<PointsChange> PointsChanges { get; } = [];

    public List<Statement> Statements { get; } = [];

    public List<RankEntry> Ranks { get; } = [];

    public List<ShareEntry> Shares { get; } = [];

    public List<AreaRank> AreaRanks { get; } = [];

    public List<PartContribution> Contributions { get; } = [];

    public List<Warning> Warnings { get; } = [];

    public List<NotComputedEntry> NotComputed { get; } = [];

    /// <summary>Adds a level; there is one for each area and period.</summary>
    public void Add(Level level)
    {
        _levels.Add(level);
        _byPeriod.Add((level.Key.Area, level.Key.Period), level);
    }

    /// <summary>The level of an area for a period, or <see langword="null"/>.</summary>
    public Level? LevelAt(string area, AnyPeriod period) => _byPeriod.GetValueOrDefault((area, period));
}

/// <summary>Where and when: the area and the period that a row is about.</summary>
/// <param name="Area">The code of the area.</param>
/// <param name="Time">What the column period resolves to.</param>
/// <param name="FromBase">Whether the period names two ends, so that a change is counted from the first of them.</param>
/// <param name="Row">The row, for messages.</param>
internal sealed record Key(string Area, Resolved Time, bool FromBase, ObservationRow Row)
{
    /// <summary>Gets the period.</summary>
    public AnyPeriod Period => Time.Period!.Value;

    /// <summary>Gets the period as it is printed: 2021, 2024-Q3, 2021/2025.</summary>
    public string PeriodText => Period.ToString();

    /// <summary>Gets the period that a change ends with: of a run from a base, or over a plan, its last; else the period itself.</summary>
    public AnyPeriod End => FromBase || Time.BaseYear is not null ? Period.Last : Period;

    /// <summary>Gets the base of a stated change, or <see langword="null"/> where the kind has none or the calendar ends before it.</summary>
    /// <remarks>
    /// Of one period (2024, 2024-Q3, 1-9月) it is the same one a year earlier (同比); of a span from base to end, its first; over a
    /// plan or 五年来, the year before it. An average growth alone counts the span of the report's own plan from the year before.
    /// </remarks>
    public AnyPeriod? BaseOf(string kind) => kind switch
    {
        "averageGrowth" => BaseYear ?? (Period.IsRange ? Period.First : Period.YearEarlier),
        "growth" or "points" or "times" or "doublings" => FromBase ? Period.First : BaseYear ?? Period.YearEarlier,
        _ => null,
    };

    private AnyPeriod? BaseYear => Time.BaseYear is { } year ? AnyPeriod.From(year) : null;
}

/// <summary>A level as printed.</summary>
/// <param name="Key">Where and when.</param>
/// <param name="Stated">The figure.</param>
/// <param name="UnitIsPrinted">Whether the unit stands in the row, and not only in the catalogue.</param>
internal sealed record Level(Key Key, StatedValue Stated, bool UnitIsPrinted);

/// <summary>The change between two levels of one area.</summary>
/// <param name="From">The earlier level.</param>
/// <param name="To">The later level.</param>
/// <param name="Periods">How many periods lie between them.</param>
/// <param name="Growth">The growth, or why there is none.</param>
/// <param name="Average">The growth a period, or why there is none; <see langword="null"/> over one period, where it is the growth.</param>
internal sealed record LevelChange(Level From, Level To, int Periods, Outcome<Range<GrowthRate>> Growth, Outcome<Range<AverageGrowth>>? Average)
{
    /// <summary>Gets whether one of the two periods was assumed.</summary>
    public bool Assumed => From.Key.Time.Assumed || To.Key.Time.Assumed;
}

/// <summary>The difference between two percentages of one area.</summary>
/// <param name="From">The earlier level.</param>
/// <param name="To">The later level.</param>
/// <param name="Periods">How many periods lie between them.</param>
/// <param name="Value">The difference of the figures as printed, in percentage points, where both print one number.</param>
/// <param name="Points">The differences that the printed figures allow.</param>
internal sealed record PointsChange(Level From, Level To, int Periods, Rational? Value, Bounds Points)
{
    /// <summary>Gets whether one of the two periods was assumed.</summary>
    public bool Assumed => From.Key.Time.Assumed || To.Key.Time.Assumed;
}

/// <summary>A stated result, and what follows from it or from the levels about it.</summary>
internal sealed record Statement(Key Key, string Kind, StatedResult Result, Implied? Implied);

/// <summary>What follows from a stated result, or from the levels about it.</summary>
internal abstract record Implied;

/// <summary>What the levels say about a stated result, in its unit.</summary>
internal sealed record ByLevels(Bounds Levels, Verdict Verdict) : Implied;

/// <summary>What a stated average growth implies over its span, with one reading of its base.</summary>
/// <param name="Base">The base period.</param>
/// <param name="To">The last period.</param>
/// <param name="Periods">How many periods lie between them.</param>
/// <param name="Factor">The factor over the span at the printed rate, where one rate is printed.</param>
/// <param name="FactorRange">The factors that the stated range allows.</param>
/// <param name="Levels">What the levels say, where there are any.</param>
/// <param name="Other">The other reading of the base, where the span is the report's plan.</param>
internal sealed record OverSpan(AnyPeriod Base, AnyPeriod To, int Periods, Rational? Factor, Bounds FactorRange, ByLevels? Levels, OverSpan? Other) : Implied
{
    /// <summary>Gets the growth over the span in per cent.</summary>
    public Bounds Total => (FactorRange - Rational.One) * 100;
}

/// <summary>How a rank moved since the one before it.</summary>
internal sealed record RankMove(string From, int Places) : Implied;

/// <summary>A rank within its scope.</summary>
/// <param name="Key">Where and when.</param>
/// <param name="Rank">The rank.</param>
/// <param name="Change">The move since the rank before it, or why there is none.</param>
/// <param name="ChangeFrom">The period of the rank before it.</param>
internal sealed record RankEntry(Key Key, StatedRank Rank, Outcome<RankChange>? Change, string? ChangeFrom);

/// <summary>The share that the levels of a part and its whole give.</summary>
/// <param name="Key">Where and when.</param>
/// <param name="Of">The code of the whole.</param>
/// <param name="Ratio">Part ÷ whole, or why there is none.</param>
internal sealed record ShareEntry(Key Key, string Of, Outcome<Bounds> Ratio);

/// <summary>The places that an area may have among those that lie in the same area around them, by their levels of one period.</summary>
/// <param name="Key">Where and when.</param>
/// <param name="Places">The places that the printed figures allow.</param>
/// <param name="Change">How the place moved since the period before it, where both are certain and as many areas were ranked.</param>
/// <param name="ChangeFrom">That period.</param>
internal sealed record AreaRank(Key Key, RankInterval Places, int? Change, string? ChangeFrom);

/// <summary>What a part contributes to the change of its whole; it stands with the whole.</summary>
/// <param name="From">The earlier level of the whole.</param>
/// <param name="To">The later level of the whole.</param>
/// <param name="Part">The part; <see langword="null"/> for the remainder, which no part of the catalogue covers.</param>
/// <param name="Points">The change of the part ÷ the whole before, in percentage points; or why there is none.</param>
/// <param name="Share">The change of the part ÷ the change of the whole; or why there is none.</param>
internal sealed record PartContribution(Level From, Level To, Indicator? Part, Outcome<Bounds> Points, Outcome<Bounds> Share);

/// <summary>Something implausible; it never rejects.</summary>
internal sealed record Warning(Key Key, string Rule, Sentence Message, LocalText? Hint);

/// <summary>Something that was asked for and has no result.</summary>
internal sealed record NotComputedEntry(Key Key, string What, string Reason, Sentence Message);
