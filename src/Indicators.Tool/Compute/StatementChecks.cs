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
        if (Ends(card, statement, Start(statement)) is not { } ends)
        {
            return null;
        }

        Outcome<GrowthRange> growth = Indicators.Growth.Between(ends.From.Stated, ends.To.Stated);
        if (!growth.TryGetValue(out GrowthRange range))
        {
            card.NotComputed.Add(new(statement.Kind, growth.Reason!.Name, Messages.Of(growth.Reason)));
            return null;
        }

        Bounds levels = (range.Ratio + (Rational.One - subtract)) / unit;
        return new(levels, Agreement.Of(levels, stated));
    }

    private static ByLevels? Points(IndicatorCard card, Statement statement, StatedPoints points)
    {
        if (Ends(card, statement, Start(statement)) is not { } ends)
        {
            return null;
        }

        if (ends.From.Stated.Unit is not PointUnit<Proportion> unit || ends.To.Stated.Unit is not PointUnit<Proportion>)
        {
            card.NotComputed.Add(new(statement.Kind, nameof(NotComparable), Messages.NotPercentages(ends.From.Stated, ends.To.Stated)));
            return null;
        }

        Bounds levels = (ends.To.Stated.BoundsIn(unit) - ends.From.Stated.BoundsIn(unit)) * (unit.Factor / points.Unit.Factor);
        return new(levels, Agreement.Of(levels, points.Bounds));
    }

    private static OverSpan? Average(IndicatorCard card, Statement statement, StatedAverageGrowth average)
    {
        PeriodRange<Year> years = statement.Key.Years;
        Year first = statement.Key.Time.BaseYear ?? (years.Count == 1 ? years.First - 1 : years.First);
        if (Reading(card, statement, average, first) is not { } reading)
        {
            card.NotComputed.Add(new(statement.Kind, nameof(TooFewPeriods), Messages.NoPeriod(statement)));
            return null;
        }

        if (reading.Levels is null)
        {
            Missing(card, statement, first, years.Last, nameof(MissingBase));
        }

        // Over a plan some texts count from the plan's first year: that reading is shown beside the other.
        return first < years.First ? reading with { Other = Reading(card, statement, average, years.First) } : reading;
    }

    private static OverSpan? Reading(IndicatorCard card, Statement statement, StatedAverageGrowth average, Year first)
    {
        Year last = statement.Key.Years.Last;
        if (last - first <= 0)
        {
            return null;
        }

        Bounds factor = average.FactorOver(last - first);
        ByLevels? levels = null;
        if (LevelChanges.At(card, statement.Key.Area, first) is { } from && LevelChanges.At(card, statement.Key.Area, last) is { } to
            && Indicators.AverageGrowth.Level(from.Stated, to.Stated, last - first).TryGetValue(out AverageGrowthRange range))
        {
            // The verdict compares factors, which are rational; the rate is shown, rounded outward.
            levels = new(range.EnclosePercent(ExactText.Digits), Agreement.Of(range.TotalFactor, factor));
        }

        return new(first, last, average.PerPeriod.Value is { } rate ? (rate + Rational.One).Pow(last - first) : null, factor, levels, null);
    }

    // A change is stated over a span whose first year is the base; of one year the base is the year before; over a plan
    // or 五年来, the year before the first.
    private static Year Start(Statement statement)
    {
        PeriodRange<Year> years = statement.Key.Years;
        return years.Count == 1 ? years.First - 1
            : statement.Key.Row.Period.Text.Contains('/', StringComparison.Ordinal) ? years.First
            : statement.Key.Time.BaseYear ?? years.First;
    }

    private static (Level From, Level To)? Ends(IndicatorCard card, Statement statement, Year first)
    {
        Year last = statement.Key.Years.Last;
        Level? from = LevelChanges.At(card, statement.Key.Area, first);
        Level? to = LevelChanges.At(card, statement.Key.Area, last);
        if (from is not null && to is not null)
        {
            return (from, to);
        }

        Missing(card, statement, first, last, from is null ? nameof(MissingBase) : nameof(MissingCurrent));
        return null;
    }

    private static void Missing(IndicatorCard card, Statement statement, Year first, Year last, string reason)
    {
        bool hasFirst = LevelChanges.At(card, statement.Key.Area, first) is not null;
        bool hasLast = LevelChanges.At(card, statement.Key.Area, last) is not null;
        if (!(hasFirst && hasLast))
        {
            card.NotComputed.Add(new("growth", hasFirst ? nameof(MissingCurrent) : reason, Messages.NoLevel(card, hasFirst ? null : first, hasLast ? null : last)));
        }
    }
}
