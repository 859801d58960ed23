namespace Indicators.Tool.Compute;

/// <summary>Sets beside each stated result what follows from it, and what the levels say about it.</summary>
internal static class StatementChecks
{
    /// <summary>Fills in what each statement implies, and lists what lacks its levels.</summary>
    public static void Compute(IndicatorCard card)
    {
        for (int i = 0; i < card.Statements.Count; i++)
        {
            Statement statement = card.Statements[i];
            card.Statements[i] = statement with { Implied = Of(card, statement) };
        }
    }

    private static Implied? Of(IndicatorCard card, Statement statement) => statement.Result switch
    {
        StatedGrowth growth => Judged(card, statement, (from, to) => Agreement.OfGrowth(from, to, growth)),
        StatedAverageGrowth average => Average(card, statement, average),
        StatedTimes times => Judged(card, statement, (from, to) => Agreement.OfTimes(from, to, times)),
        StatedDoublings doublings => Judged(card, statement, (from, to) => Agreement.OfDoublings(from, to, doublings)),
        StatedPoints points => Judged(card, statement, (from, to) => Agreement.OfPoints(from, to, points)),
        _ => null,
    };

    private static ByLevels? Judged(IndicatorCard card, Statement statement, Func<StatedValue, StatedValue, Judgement> judge)
    {
        if (Base(card, statement) is not { } first || Ends(card, statement, first, statement.Key.End) is not { } ends)
        {
            return null;
        }

        Judgement judged = judge(ends.From.Stated, ends.To.Stated);
        if (judged.Undefined is { } reason)
        {
            card.NotComputed.Add(new(
                statement.Key, statement.Kind, reason.Name, statement.Result is StatedPoints ? Messages.NotPercentages(ends.From.Stated, ends.To.Stated) : Messages.Of(reason)));
            return null;
        }

        return new(judged.Implied!.Value, judged.Verdict);
    }

    private static OverSpan? Average(IndicatorCard card, Statement statement, StatedAverageGrowth average)
    {
        if (Base(card, statement) is not { } first)
        {
            return null;
        }

        AnyPeriod last = statement.Key.Period.Last;
        if (last.PeriodsSince(first) is not > 0)
        {
            card.NotComputed.Add(new(statement.Key, statement.Kind, nameof(Reason.TooFewPeriods), Messages.NoPeriod(statement)));
            return null;
        }

        // 年均 is a growth a year whatever the levels are of; a root of years and months is not taken of a printed rate.
        if (YearsBetween(first, last) is not { } periods)
        {
            card.NotComputed.Add(new(statement.Key, statement.Kind, nameof(Reason.NotComparable), Messages.NoWholeYears(statement, first, last)));
            return null;
        }

        ByLevels? levels = null;
        if (Ends(card, statement, first, last) is { } ends)
        {
            Outcome<ByLevels> found = Levels(average, ends.From, ends.To, periods);
            if (!found.TryGetValue(out levels))
            {
                NotComputed(card, statement, statement.Kind, found.Undefined!);
            }
        }

        // Over a plan some texts count from the plan's first year: that reading is shown beside the other.
        OverSpan? other = null;
        AnyPeriod firstOfSpan = statement.Key.Period.First;
        if (statement.Key.Period.IsRange && first != firstOfSpan && YearsBetween(firstOfSpan, last) is { } fewer and > 0)
        {
            Level? from = card.LevelAt(statement.Key.Area, firstOfSpan), to = card.LevelAt(statement.Key.Area, last);
            ByLevels? ofOther = from is not null && to is not null && Levels(average, from, to, fewer).TryGetValue(out ByLevels? known) ? known : null;
            other = Reading(average, firstOfSpan, last, fewer, ofOther, null);
        }

        return Reading(average, first, last, periods, levels, other);
    }

    private static int? YearsBetween(AnyPeriod first, AnyPeriod last)
    {
        int? perYear = first.Frequency.Code switch { "A" => 1, "S" => 2, "T" => 3, "Q" => 4, "M" => 12, _ => null };
        return last.PeriodsSince(first) is { } periods && periods % perYear == 0 ? periods / perYear : null;
    }

    private static OverSpan Reading(StatedAverageGrowth average, AnyPeriod first, AnyPeriod last, int periods, ByLevels? levels, OverSpan? other) => new(
        first, last, periods, average.PerPeriod.Value is { } rate ? (rate + Rational.One).Pow(periods) : null, average.FactorOver(periods), levels, other);

    // The verdict compares factors, which are rational; the rate is shown, rounded outward.
    private static Outcome<ByLevels> Levels(StatedAverageGrowth average, Level from, Level to, int periods) =>
        AverageGrowth.Level(from.Stated, to.Stated, periods).Then<ByLevels>(range =>
            new ByLevels(range.EnclosePercent(ExactText.Digits), Agreement.Of(range.TotalFactor, average.FactorOver(periods))));

    private static AnyPeriod? Base(IndicatorCard card, Statement statement)
    {
        AnyPeriod? first = statement.Key.BaseOf(statement.Kind);
        if (first is null)
        {
            card.NotComputed.Add(new(statement.Key, statement.Kind, nameof(Reason.TooFewPeriods), Messages.NoPeriod(statement)));
        }

        return first;
    }

    private static (Level From, Level To)? Ends(IndicatorCard card, Statement statement, AnyPeriod first, AnyPeriod last)
    {
        Level? from = card.LevelAt(statement.Key.Area, first), to = card.LevelAt(statement.Key.Area, last);
        if (from is not null && to is not null)
        {
            return (from, to);
        }

        string reason = from is null ? nameof(Reason.MissingBase) : nameof(Reason.MissingCurrent);
        card.NotComputed.Add(new(statement.Key, "growth", reason, Messages.NoLevel(card, from is null ? first : null, to is null ? last : null)));
        return null;
    }

    private static void NotComputed(IndicatorCard card, Statement statement, string what, Undefined reason) =>
        card.NotComputed.Add(new(statement.Key, what, reason.Name, Messages.Of(reason)));
}
