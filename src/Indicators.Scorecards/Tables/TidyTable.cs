using System.Globalization;
using System.Text.Json;

namespace Indicators;

/// <summary>The scorecard as one tidy table: a row for each result. Its column names are the same in every language.</summary>
/// <param name="decimals">The decimals of percentages.</param>
/// <param name="rounding">The rule of every rounding.</param>
internal sealed class TidyTable(int decimals, Rounding rounding)
{
    private static readonly TableColumn[] Columns =
    [
        new("indicator"), new("area"), new("result"), new("from"), new("period"), new("stated"), new("hedge"), new("unit"), new("value"),
        new("lower"), new("upper"),
        new("lowerClosed"), new("upperClosed"), new("percent"), new("asPrinted"), new("periods"), new("assumed"), new("verdict"),
        new("note"),
        new("valueExact"), new("lowerExact"), new("upperExact"), new("asPrintedExact"), new("status"), new("basis"),
    ];

    private readonly List<TableCell[]> _rows = [];

    /// <summary>Gets the rows of a scorecard.</summary>
    public Table Of(Scorecard card)
    {
        _ = Bounds.Exactly(0).Round(decimals, rounding); // refuses decimals and rules that are none
        foreach (IndicatorCard indicator in card.Indicators)
        {
            Levels(indicator);
            Changes(indicator);
            Statements(indicator);
            Ranks(indicator);
            Contributions(indicator);
            foreach (Warning warning in indicator.Warnings)
            {
                Add(warning.Row, "warning", new() { Note = $"{warning.Rule} {warning}" });
            }

            foreach (MissingResult entry in indicator.NotComputed)
            {
                Add(entry.Row, "notComputed", new() { Note = $"{entry.Reason} {entry}" });
            }
        }

        return new(Columns, _rows);
    }

    private void Levels(IndicatorCard indicator)
    {
        foreach (Level level in indicator.Levels)
        {
            Add(level.Row, "level", new()
            {
                Stated = level.Stated.Text, Hedge = HedgeWord(level.Stated.Hedge), Unit = level.Unit, Value = level.Value,
                Range = level.Bounds,
                Note = level.Stated.IsUnitImplied ? "unitFromCatalogue" : "",
            });
        }
    }

    private void Changes(IndicatorCard indicator)
    {
        foreach (LevelChange change in indicator.Changes)
        {
            bool found = change.Growth.TryGetValue(out Range<GrowthRate> range);
            Add(change.To.Row, "growth", new()
            {
                From = change.From.Period, Unit = Units.Percent, Range = found ? range.Percent : null,
                Shown = found ? range.ToPercent(decimals, rounding)?[..^1] : null,
                AsPrinted = change.AsPrinted?.Ratio * 100, Assumed = change.IsAssumed, Note = found ? "" : change.Growth.Undefined!.Name,
                Status = change.Status,
            });
        }

        foreach (LevelChange change in indicator.Changes.Where(change => change.Average is not null))
        {
            Outcome<Range<AverageGrowth>> average = change.Average!.Value;
            bool found = average.TryGetValue(out Range<AverageGrowth> range);
            Add(change.To.Row, "averageGrowth", new()
            {
                From = change.From.Period, Unit = Units.Percent, Range = found ? range.EnclosePercent(ExactText.Digits) : null,
                Shown = found ? range.ToPercent(decimals, rounding)?[..^1] : null,
                AsPrinted = change.AverageAsPrinted?.Percent.RoundToSignificantDigits(ExactText.Digits, rounding), Periods = change.Periods,
                Assumed = change.IsAssumed,
                Note = found ? "" : average.Undefined!.Name, Status = change.Status,
            });
        }

        foreach (PointsChange change in indicator.PointsChanges)
        {
            Rational? printed = change.AsPrinted?.In(Units.PercentagePoint);
            Add(change.To.Row, "pointsChange", new()
            {
                From = change.From.Period, Unit = Units.PercentagePoint, Value = change.IsOfValues ? printed : null, Range = change.Points,
                Shown = Rounded(change.Points), AsPrinted = printed,
                Assumed = change.IsAssumed, Status = change.Status,
            });
        }
    }

    private void Statements(IndicatorCard indicator)
    {
        foreach (Statement statement in indicator.Statements)
        {
            StatedResult result = statement.Result;
            Add(statement.Row, "stated." + Camel(statement.Kind), new()
            {
                Stated = result.Text, Hedge = HedgeWord(result.Hedge), Unit = StatedUnits.Of(result), Range = result.Bounds,
                Verdict = statement.Verdict is { } verdict ? Camel(verdict) : "",
                Basis = statement.Basis is { } basis ? Camel(basis) : "",
                Note = statement.Move is { } move
                    ? string.Create(CultureInfo.InvariantCulture, $"places {move.Places} since {statement.MoveFrom}")
                    : "",
            });
        }

        foreach (ShareEntry share in indicator.Shares)
        {
            bool found = share.Percent.TryGetValue(out Bounds percent);
            Add(share.Statement.Row, "share", new()
            {
                Unit = Units.Percent, Range = found ? percent : null, Shown = found ? Rounded(percent) : null, AsPrinted = share.AsPrinted,
                Note = found ? $"of {share.Whole.Code}" : $"of {share.Whole.Code}: {share.Ratio.Undefined!.Name}",
            });
        }
    }

    private void Ranks(IndicatorCard indicator)
    {
        foreach (AreaRank rank in indicator.AreaRanks)
        {
            Add(rank.Level.Row, "areaRank", new()
            {
                From = rank.ChangeFrom, Value = rank.Places.IsCertain ? rank.Places.Best : null, Range = rank.Places.Places,
                Note =
                    string.Create(CultureInfo.InvariantCulture,
                        $"of {rank.Places.Of} "
                            + $"{(rank.Around is { } around ? $"in {around.Code}" : "listed")}{(rank.Change is { } places ? $"; places {places}" : "")}"),
            });
        }
    }

    private void Contributions(IndicatorCard indicator)
    {
        foreach (PartContribution entry in indicator.Contributions)
        {
            Contribution(entry, "contributionPoints", Units.PercentagePoint, entry.Contribution.Points, entry.AsPrinted?.Points);
            Contribution(entry, "contributionShare", Units.Percent, entry.Contribution.ShareOfChange, entry.AsPrinted?.ShareOfChange);
        }
    }

    private void Contribution(PartContribution entry, string result, Unit unit, Outcome<Bounds> outcome, Outcome<Bounds>? printed)
    {
        bool found = outcome.TryGetValue(out Bounds bounds);
        Add(entry.To.Row, result, new()
        {
            From = entry.From.Period, Unit = unit, Range = found ? bounds : null, Shown = found ? Rounded(bounds) : null,
            AsPrinted = printed is { } known && known.TryGetValue(out Bounds exact) ? exact.Lower : null,
            Note = $"of {entry.Part?.Code ?? "the remainder"}{(found ? "" : ": " + outcome.Undefined!.Name)}",
            Status = entry.Contribution.Status,
        });
    }

    private string? Rounded(Bounds range) => range.Round(decimals, rounding)?.ToString(decimals, rounding);

    private void Add(Observed row, string result, in Cells cells)
    {
        Bounds? range = cells.Range;
        Unit? unit = cells.Unit;
        _rows.Add([
            row.Indicator.Code, row.Area.Code, result, cells.From?.ToString(), row.Period.ToString(), cells.Stated, cells.Hedge,
            unit is null ? TableCell.Empty : TableCell.Text(unit.Symbol, unit.EnglishFor(2)),
            ExactText.Decimal(cells.Value, rounding), ExactText.Decimal(range?.Lower, Rounding.Floor),
            ExactText.Decimal(range?.Upper, Rounding.Ceiling),
            Word(range?.LowerClosed), Word(range?.UpperClosed), cells.Shown, ExactText.Decimal(cells.AsPrinted, rounding),
            cells.Periods?.ToString(CultureInfo.InvariantCulture),
            Word(cells.Assumed ?? row.Time.Resolved.Assumed), cells.Verdict, cells.Note,
            ExactText.Of(cells.Value), ExactText.Of(range?.Lower), ExactText.Of(range?.Upper), ExactText.Of(cells.AsPrinted),
            (cells.Status ?? row.Status).Codes, cells.Basis]);
    }

    private static string Word(bool? value) => value switch { true => "true", false => "false", null => "" };

    private static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The word of a hedge in JSON and CSV, which stays when a name in the library changes.</summary>
    private static string HedgeWord(Hedge hedge) => hedge switch
    {
        Indicators.Hedge.Surpassed => "reach",
        Indicators.Hedge.SlightlyOver => "oddMore",
        _ => Camel(hedge),
    };

    /// <summary>What a row says besides of what it is.</summary>
    private readonly record struct Cells()
    {
        public AnyPeriod? From { get; init; }

        public string Stated { get; init; } = "";

        public string Hedge { get; init; } = "";

        public Unit? Unit { get; init; }

        public Rational? Value { get; init; }

        public Bounds? Range { get; init; }

        public string? Shown { get; init; }

        public Rational? AsPrinted { get; init; }

        public int? Periods { get; init; }

        public bool? Assumed { get; init; }

        public string Verdict { get; init; } = "";

        public string Note { get; init; } = "";

        public ObservationStatus? Status { get; init; }

        public string Basis { get; init; } = "";
    }
}
