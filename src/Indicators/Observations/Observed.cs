using System.Diagnostics;

namespace Indicators;

/// <summary>One row of <see cref="Observations"/>: what a source says of an indicator, in an area, for a period.</summary>
/// <remarks>
/// It is a view on the columns and owns nothing: figures and texts are made when they are asked for.
/// <para><b>Default value.</b> No row: its members throw, and its text says so.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct Observed
{
    private readonly Observations? _of;

    internal Observed(Observations of, int row) => (_of, Row) = (of, row);

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator => Columns.Indicators[Columns.IndicatorOf(Row)];

    /// <summary>Gets the area.</summary>
    public ReferenceArea Area => Columns.Areas[Columns.AreaOf(Row)];

    /// <summary>Gets the time: as it is written, and the period that it means.</summary>
    public ObservedTime Time => _of!.TimeAt(Columns.TimeOf(Row));

    /// <summary>Gets the period; <see langword="null"/> while a word such as 目前 waits for its report.</summary>
    public AnyPeriod? Period => Time.Period;

    /// <summary>Gets what the row states.</summary>
    public ObservationKind Kind => Columns.KindOf(Row);

    /// <summary>Gets the level as printed; <see langword="null"/> for a stated result, and where the source has a mark instead of a
    /// value.</summary>
    public StatedValue? Level => Columns.LevelOf(Row);

    /// <summary>Gets what the source claims about the indicator; <see langword="null"/> for a level.</summary>
    public StatedResult? Result => Columns.ResultOf(Row);

    /// <summary>Gets the marks of the source (SDMX OBS_STATUS).</summary>
    public ObservationStatus Status => Columns.StatusOf(Row);

    /// <summary>Gets among whom a rank is taken, as written; empty where the row does not say.</summary>
    public string Scope => Columns.ScopeOf(Row);

    /// <summary>Gets the whole of a share, or the number of ranked units, as written; empty where the row does not say.</summary>
    public string Whole => Columns.WholeOf(Row);

    /// <summary>Gets where the source prints it, in words: <c>paragraph 4</c>; empty where the row does not say.</summary>
    public string Source => Columns.SourceOf(Row);

    /// <summary>Gets the place that was read.</summary>
    public SourcePlace Place => Columns.PlaceOf(Row);

    /// <summary>The number of the row among all that were read, from 0.</summary>
    internal int Row { get; }

    /// <summary>Returns indicator, area, period and what is stated, for logs.</summary>
    /// <returns>Text such as <c>gdp 360313 2024: 110.2亿元</c>.</returns>
    public override string ToString() =>
        _of is null ? "(no row)" : $"{Indicator.Code} {Area.Code} {Time}: {Level?.Text ?? Result?.Text ?? Status.Codes}";

    private ObservationColumns Columns => _of!.Columns;
}
