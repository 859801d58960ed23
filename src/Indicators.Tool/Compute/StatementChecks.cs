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
        StatedGrowth growth => ByRatio(card, statement, growth.Unit.Factor, subtract: Rational.One, growth.Bounds),
        StatedAverageGrowth average => Average(card, statement, average),
        StatedTimes times => ByRatio(card, statement, Rational.One, times.IsIncrease ? Rational.One : Rational.Zero, times.Bounds),
        StatedDoublings doublings => ByRatio(card, statement, Rational.One, Rational.Zero, doublings.Bounds),
        StatedPoints points => Points(card, statement, points),
        _ => null,
    };

    // (later ÷ earlier − subtract) ÷ unit, against the stated bounds in that unit.
    private static ByLevels? ByRatio(IndicatorCard card, Statement statement, Rational unit, Rational subtract, Bounds stated)
    {
        if (Base(card, statement) is not { } first || Ends(card, statement, first, statement.Key.End) is not { } ends)
        {
            return null;
        }

        Outcome<GrowthRange> growth = Growth.Between(ends.From.Stated, ends.To.Stated);
        if (!growth.TryGetValue(out GrowthRange range))
        {
            NotComputed(card, statement, statement.Kind, growth.Reason!);
            return null;
        }

        Bounds levels = (range.Ratio + (Rational.One - subtract)) / unit;
        return new(levels, Agreement.Of(levels, stated));
    }

    private static ByLevels? Points(IndicatorCard card, Statement statement, StatedPoints points)
    {
        if (Base(card, statement) is not { } first || Ends(card, statement, first, statement.Key.End) is not { } ends)
        {
            return null;
        }

        if (ends.From.Stated.Unit is not PointUnit<Proportion> unit || ends.To.Stated.Unit is not PointUnit<Proportion>)
        {
            card.NotComputed.Add(new(statement.Key, statement.Kind, nameof(NotComparable), Messages.NotPercentages(ends.From.Stated, ends.To.Stated)));
            return null;
        }

        Bounds levels = (ends.To.Stated.BoundsIn(unit) - ends.From.Stated.BoundsIn(unit)) * (unit.Factor / points.Unit.Factor);
        return new(levels, Agreement.Of(levels, points.Bounds));
    }

    private static OverSpan? Average(IndicatorCard card, Statement statement, StatedAverageGrowth average)
    {
        if (Base(card, statement) is not { } first)
        {
            return null;
        }

        AnyPeriod last = statement.Key.Period.Last;
        int periods = last.PeriodsSince(first) ?? 0;
        if (periods <= 0)
        {
            card.NotComputed.Add(new(statement.Key, statement.Kind, nameof(TooFewPeriods), Messages.NoPeriod(statement)));
            return null;
        }

        ByLevels? levels = null;
        if (Ends(card, statement, first, last) is { } ends)
        {
            Outcome<ByLevels> found = Levels(average, ends.From, ends.To, periods);
            if (!found.TryGetValue(out levels))
            {
                NotComputed(card, statement, statement.Kind, found.Reason!);
            }
        }

        // Over a plan some texts count from the plan's first year: that reading is shown beside the other.
        OverSpan? other = null;
        AnyPeriod firstOfSpan = statement.Key.Period.First;
        if (statement.Key.Period.IsRange && first != firstOfSpan && last.PeriodsSince(firstOfSpan) is { } fewer and > 0)
        {
            Level? from = card.LevelAt(statement.Key.Area, firstOfSpan), to = card.LevelAt(statement.Key.Area, last);
            ByLevels? ofOther = from is not null && to is not null && Levels(average, from, to, fewer).TryGetValue(out ByLevels? known) ? known : null;
            other = Reading(average, firstOfSpan, last, fewer, ofOther, null);
        }

        return Reading(average, first, last, periods, levels, other);
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
            card.NotComputed.Add(new(statement.Key, statement.Kind, nameof(TooFewPeriods), Messages.NoPeriod(statement)));
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

        string reason = from is null ? nameof(MissingBase) : nameof(MissingCurrent);
        card.NotComputed.Add(new(statement.Key, "growth", reason, Messages.NoLevel(card, from is null ? first : null, to is null ? last : null)));
        return null;
    }

    private static void NotComputed(IndicatorCard card, Statement statement, string what, Undefined reason) =>
        card.NotComputed.Add(new(statement.Key, what, reason.Name, Messages.Of(reason)));
}
