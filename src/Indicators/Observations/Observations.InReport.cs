using System.Globalization;

namespace Indicators;

// The rows in a report: each has a period, and no two say the same.
public sealed partial class Observations
{
    /// <summary>How many rows may be set aside before the rest is not looked at: then the file is likely not what it is taken
    /// for.</summary>
    internal const int MostBadRows = 10_000;


    private readonly record struct Claim(int Indicator, int Area, ObservationKind Kind, AnyPeriod Period, AnyPeriod? Base, Scope? Scope);

    internal IReadOnlyDictionary<int, SourcePlace> PeriodPlaces { get; init; } = new Dictionary<int, SourcePlace>();

    /// <summary>The same observations in a report: words such as 目前 mean their period there.</summary>
    /// <param name="context">What is known of the report.</param>
    /// <returns>
    /// The rows whose period the report settles and that say what no row before says; the others are set aside, and <see cref="Problems"/>
    /// has why (IND0951, IND0954). The second of two rows that say the same is set aside whatever its value: which one counts is not for a
    /// program to choose.
    /// </returns>
    public Observations In(ReportContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ObservedTime[] times = [.. _times.Select(time => time.In(context))];
        var problems = new ProblemList();
        foreach (InputProblem problem in Problems)
        {
            problems.Add(problem);
        }

        var first = new Dictionary<Claim, int>();
        var kept = new List<int>();
        int bad = 0;
        foreach (Observed row in this)
        {
            if (ProblemOf(row.Row, times[Columns.TimeOf(row.Row)], context, first) is not { } problem)
            {
                kept.Add(row.Row);
                continue;
            }

            problems.Add(problem);
            if (++bad > MostBadRows)
            {
                problems.Add(
                    ObservationCodes.TooManyBadRows, problem.File, problem.Line, null,
                    string.Create(CultureInfo.InvariantCulture, $"more than {MostBadRows} bad rows"),
                    "a file of observations", "is this the right file?");
                break;
            }
        }

        return new(Columns, times, [.. problems.InOrder]) { Areas = Areas, PeriodPlaces = PeriodPlaces, Notes = Notes,
            Kept = kept.Count == Columns.Count ? null : [.. kept] };
    }

    private InputProblem? ProblemOf(int row, ObservedTime time, ReportContext context, Dictionary<Claim, int> first)
    {
        if (time.Period is not { } period)
        {
            SourcePlace open = PeriodPlaces.TryGetValue(row, out SourcePlace known) ? known : Columns.PlaceOf(row);
            string missing = ObservedTime.IsDeictic(time.Reference) && context.PublicationDate is null
                ? "; add \"published\": \"YYYY-MM-DD\" to report.json"
                : "";
            return Problem(
                ObservationCodes.PeriodOpen, open, $"period {Quoted.Text(time.Text)}", "a period that report.json settles",
                time.Resolved.Reason!.TrimEnd('.') + missing);
        }

        ObservationKind kind = Columns.KindOf(row);
        StatedResult? result = kind == ObservationKind.Level ? null : Columns.ResultOf(row);
        var claim = new Claim(
            Columns.IndicatorOf(row), Columns.AreaOf(row), kind, period, time.BaseOf(kind),
            (result as StatedRank)?.Scope ?? (result as StatedFirst)?.Scope);
        if (first.TryAdd(claim, row))
        {
            return null;
        }

        SourcePlace place = Columns.PlaceOf(row), other = Columns.PlaceOf(first[claim]);
        string where = other.File == place.File ? "" : $"{Quoted.Path(other.File)}:";
        return Problem(
            ObservationCodes.ObservationTwice, place,
            $"a second {ObservationKinds.Words.Word(kind)} of {Quoted.Text(Columns.Indicators[claim.Indicator].Code)} for "
                + $"{Columns.Areas[claim.Area].Code}, {period}",
            $"one row, as on line {where}{other.Line.ToString(CultureInfo.InvariantCulture)}",
            "delete one of the two, or give them different periods");
    }

    private static InputProblem Problem(ProblemCode code, SourcePlace place, string found, string expected, string hint) =>
        new(code, place.File, place.Line == 0 ? null : place.Line, place.Column == 0 ? null : place.Column, found, expected, hint);
}
