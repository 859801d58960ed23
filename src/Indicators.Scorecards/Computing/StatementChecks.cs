namespace Indicators;

/// <summary>Sets beside each stated result what follows from it, and what the levels say about it.</summary>
/// <param name="rounding">The rule by which the source rounds, where that is known.</param>
internal sealed class StatementChecks(Rounding? rounding)
{
    /// <summary>Decides the ends of a rate to so many significant digits; a verdict is decided from exact factors.</summary>
    private const int Digits = 30;

    /// <summary>Fills in what each statement implies, and lists what lacks its levels.</summary>
    public void Compute(IndicatorCard card)
    {
        for (int i = 0; i < card.StatementList.Count; i++)
        {
            card.StatementList[i] = Judged(card, card.StatementList[i]);
        }
    }

    private Statement Judged(IndicatorCard card, Statement statement) => statement.Result switch
    {
        StatedGrowth growth => Judged(card, statement, (from, to) => Agreement.OfGrowth(from, to, growth, rounding, card.Indicator),
            (index, from, to) => Agreement.OfGrowth(index, from, to, growth, rounding, card.Indicator)),
        StatedTimes times => Judged(card, statement, (from, to) => Agreement.OfTimes(from, to, times, rounding),
            (index, from, to) => Agreement.OfTimes(index, from, to, times, rounding)),
        StatedDoublings doublings => Judged(card, statement, (from, to) => Agreement.OfDoublings(from, to, doublings, rounding),
            (index, from, to) => Agreement.OfDoublings(index, from, to, doublings, rounding)),
        StatedPoints points => Judged(card, statement, (from, to) => Agreement.OfPoints(from, to, points, rounding), null),
        StatedAverageGrowth average when Average(card, statement, average) is { } span =>
            statement with { Span = span, Implied = span.Implied, Verdict = span.Verdict },
        _ => statement,
    };

    private static Statement Judged(
        IndicatorCard card, Statement statement, Func<StatedValue, StatedValue, Judgement> ofLevels,
        Func<AnySeries, AnyPeriod, AnyPeriod, Judgement>? ofIndex)
    {
        if (Base(card, statement) is not { } first)
        {
            return statement;
        }

        AnyPeriod last = statement.Time.ChangeEnd!.Value;
        AnySeries? index = ofIndex is null ? null : card.Series.IndexOf(statement.Area.Code, last);
        AnyPeriod? states = index?.BaseOf(last);
        if (states is null && Ends(card, statement, first, last) is null)
        {
            return statement;
        }

        Judgement judged = index is null
            ? ofLevels(card.LevelAt(statement.Area.Code, first)!.Stated, card.LevelAt(statement.Area.Code, last)!.Stated)
            : states is { } before && before != first && !statement.Time.NamesBothEnds && statement.Result.ComparedWith is null
            ? OfEither(ofIndex!(index, before, last), ofIndex(index, first, last))
            : ofIndex!(index, first, last);
        if (judged.Undefined is { } reason)
        {
            card.NotComputedList.Add(statement.Result is StatedPoints
                ? Explain.NotPercentages(statement, reason, card.LevelAt(statement.Area.Code, first)!.Stated,
                    card.LevelAt(statement.Area.Code, last)!.Stated)
                : Explain.Of(statement.Row, Explain.ItemOf(statement.Kind), reason));
            return statement with { Verdict = judged.Verdict };
        }

        return statement with { Implied = judged.Implied, Verdict = judged.Verdict };
    }

    // A growth beside 上期=100 that says neither 环比 nor 同比 is what the number states, or that over a year where there are all of its links.
    private static Judgement OfEither(Judgement stated, Judgement overYear) =>
        overYear.Undefined is null ? Agreement.OfReadings(stated, overYear) : stated;

    private AverageSpan? Average(IndicatorCard card, Statement statement, StatedAverageGrowth average)
    {
        if (Base(card, statement) is not { } first)
        {
            return null;
        }

        AnyPeriod last = statement.Period.Last;
        if (last.PeriodsSince(first) is not > 0)
        {
            card.NotComputedList.Add(Explain.NoPeriod(statement));
            return null;
        }

        // 年均 is a growth a year whatever the levels are of, and 季均 one a quarter; a root of years and months is not taken of a printed
        // rate.
        int perYear = average.PeriodsPerYear ?? 1;
        if (StepsBetween(first, last, perYear) is not { } years)
        {
            card.NotComputedList.Add(Explain.NoWholeYears(statement, first, last));
            return null;
        }

        (Bounds?, Verdict)? levels = null;
        string area = statement.Area.Code;
        bool isMoving = card.Series.IndexOf(area, last)?.BaseOf(last) is not null; // and needs no level in the base
        if (isMoving || Ends(card, statement, first, last) is not null)
        {
            levels = Levels(card, area, average, first, last, years, out Undefined? undecided);
            if (undecided is { } reason)
            {
                card.NotComputedList.Add(Explain.Of(statement.Row, ScorecardItem.AverageGrowth, reason));
            }
        }

        // Over a plan some texts count from the plan's first year: that reading is shown beside the other.
        AverageSpan? other = null;
        AnyPeriod firstOfSpan = statement.Period.First;
        if (statement.Period.IsRange && first != firstOfSpan && StepsBetween(firstOfSpan, last, perYear) is { } fewer and > 0)
        {
            bool areKnown = isMoving || (card.LevelAt(area, firstOfSpan) is not null && card.LevelAt(area, last) is not null);
            other =
                Reading(average, firstOfSpan, last, fewer, areKnown ? Levels(card, area, average, firstOfSpan, last, fewer, out _) : null,
                    null);
        }

        return Reading(average, first, last, years, levels, other);
    }

    private static int? StepsBetween(AnyPeriod first, AnyPeriod last, int steps)
    {
        int? perYear = first.Frequency.Code switch { "A" => 1, "S" => 2, "T" => 3, "Q" => 4, "M" => 12, _ => null };
        return last.PeriodsSince(first) is { } periods && periods * steps % perYear == 0 ? periods * steps / perYear : null;
    }

    private static AverageSpan Reading(
        StatedAverageGrowth average, AnyPeriod first, AnyPeriod last, int years, (Bounds? Implied, Verdict Verdict)? levels,
        AverageSpan? other)
    {
        Bounds factors = average.FactorOver(years);
        Rational? factor = average.PerPeriod.Value is { } rate ? (rate + Rational.One).Pow(years) : null;
        return new(first, last, years, factor, factors, (factors - Rational.One) * 100, levels?.Implied, levels?.Verdict, other);
    }

    private (Bounds? Implied, Verdict Verdict) Levels(
        IndicatorCard card, string area, StatedAverageGrowth average, AnyPeriod first, AnyPeriod last, int years, out Undefined? undecided)
    {
        Outcome<Range<AverageGrowth>> growth;
        Judgement judged;
        if (card.Series.IndexOf(area, last) is { } index)
        {
            growth = index.Growth(first, last).Then(total => AverageGrowth.FromTotal(total, years));
            judged = Agreement.OfAverageGrowth(index, first, last, years, average, rounding, card.Indicator);
        }
        else
        {
            StatedValue from = card.LevelAt(area, first)!.Stated, to = card.LevelAt(area, last)!.Stated;
            growth = AverageGrowth.Level(from, to, years);
            judged = Agreement.OfAverageGrowth(from, to, years, average, rounding, card.Indicator);
        }

        undecided = judged.Undefined;
        return (growth.TryGetValue(out Range<AverageGrowth> range) ? range.EnclosePercent(Digits) : null, judged.Verdict);
    }

    private static AnyPeriod? Base(IndicatorCard card, Statement statement)
    {
        AnyPeriod? first = statement.Time.BaseOf(statement.Result);
        if (first is null)
        {
            card.NotComputedList.Add(Explain.NoPeriod(statement));
        }

        return first;
    }

    private static (Level From, Level To)? Ends(IndicatorCard card, Statement statement, AnyPeriod first, AnyPeriod last)
    {
        Level? from = card.LevelAt(statement.Area.Code, first), to = card.LevelAt(statement.Area.Code, last);
        if (from is not null && to is not null)
        {
            return (from, to);
        }

        AnyPeriod[] lacking = from is not null ? [last] : to is not null ? [first] : [first, last];
        card.NotComputedList.Add(Explain.NoLevel(
            statement.Row, ScorecardItem.Growth, from is null ? Reason.MissingBase : Reason.MissingCurrent, card.Indicator, lacking));
        return null;
    }
}
