namespace Indicators.Tool.Calc;

/// <summary>The calculations on rounded published figures: <c>consistency.*</c> and <c>contribution.share-and-points</c>.</summary>
internal static class PublishedCalculations
{
    /// <summary>Whether two growths, the growth over both and their average can all be true at once.</summary>
    public static CalcAnswer Chain(CalcArguments arguments)
    {
        (Rational first, Rational second, Rational both) =
            (arguments.Number("yoy2020Percent"), arguments.Number("yoy2021Percent"), arguments.Number("vs2019Percent"));
        Rational? average = arguments.NumberIfGiven("twoYearAveragePercent");
        Rational halfUnit = HalfUnit(arguments);
        Bounds? factor = (Factor(first, halfUnit) * Factor(second, halfUnit)).Intersect(Factor(both, halfUnit));
        if (average is { } printed && factor is { } left)
        {
            factor = left.Intersect(Factor(printed, halfUnit) * Factor(printed, halfUnit));
        }

        return new CalcAnswer()
            .AddTruth("consistent", factor is not null)
            .Add("pointPercent", (((first / 100) + Rational.One) * ((second / 100) + Rational.One) - Rational.One) * 100);
    }

    /// <summary>Whether growth, contribution share and points of each part can be true at once.</summary>
    public static CalcAnswer Contribution(CalcArguments arguments)
    {
        Rational growth = arguments.Number("growthPercent");
        IReadOnlyList<Rational> shares = arguments.Numbers("sharesPercent"), points = arguments.Numbers("pullPoints");
        CalcArguments.SameLength("sharesPercent", shares.Count, "pullPoints", points.Count);
        Rational halfUnit = HalfUnit(arguments);
        Bounds whole = PercentInput.Range(growth, halfUnit);
        return new CalcAnswer().AddTruths(
            "consistent",
            shares.Zip(points).Select(part => (whole * PercentInput.Range(part.First, halfUnit)).Overlaps(PercentInput.Range(part.Second, halfUnit))));
    }

    /// <summary>The points of each part, from the growth of the whole and the part's share in it.</summary>
    public static CalcAnswer ShareAndPoints(CalcArguments arguments)
    {
        IReadOnlyList<Rational> shares = arguments.Numbers("sharesPercent"), points = arguments.Numbers("pullPoints");
        CalcArguments.SameLength("sharesPercent", shares.Count, "pullPoints", points.Count);
        Rational whole = Sum(points);
        return new CalcAnswer()
            .Add("shareSum", Sum(shares))
            .Add("reconstructedPull", shares.Select(share => (Rational?)(whole * share / 100).Round(2, Rounding.HalfAwayFromZero)));
    }

    /// <summary>What comes out where the shares of the parts in an increase are taken from nominal levels and real growths: shares that do not add to 100.</summary>
    /// <remarks>A mistake made again on purpose, so that a checker can be shown to refuse it. The library has no call that mixes the two.</remarks>
    public static CalcAnswer MixedBasis(CalcArguments arguments)
    {
        IReadOnlyList<Rational> levels = arguments.Numbers("levels"), growths = arguments.Numbers("realGrowthPercent");
        CalcArguments.SameLength("levels", levels.Count, "realGrowthPercent", growths.Count);
        if (levels.Count < 2)
        {
            throw CalcArguments.Wrong("input 'levels' has 1 entry, expected the total and at least one part");
        }

        // What was added to a level by its growth: x − x ÷ (1 + g).
        Outcome<Rational>[] increases = [.. levels.Zip(growths, (level, percent) => percent > -100
            ? (Outcome<Rational>)(level * percent / (100 + percent))
            : Undefined.Of(Reason.NonPositive, $"The factor of a growth of {percent}%", "the divisor of an implied base"))];
        if (increases.FirstOrDefault(increase => increase.Reason is Reason.NonPositive) is { Undefined: { } nothing, Reason: Reason.NonPositive })
        {
            return CalcAnswer.Without(nothing);
        }

        Rational whole = increases[0].Value;
        if (whole.IsZero)
        {
            return CalcAnswer.Without(Undefined.Of(Reason.ZeroChange, levels[0].ToString(), levels[0].ToString()));
        }

        Rational[] shares = [.. increases.Skip(1).Select(increase => 100 * increase.Value / whole)];
        return new CalcAnswer().Add("sharesPercent", shares.Select(share => (Rational?)share)).Add("sumPercent", Sum(shares));
    }

    // What a printed growth allows its factor to be: nothing is left at the least.
    private static Bounds Factor(Rational percent, Rational halfUnit) =>
        (PercentInput.Range(percent, halfUnit) + Rational.One).Intersect(Bounds.AtLeast(Rational.Zero))
        ?? throw CalcArguments.Wrong($"a growth of {percent}% is below -100%: no factor is below zero");

    private static Rational HalfUnit(CalcArguments arguments)
    {
        Rational halfUnit = arguments.NumberParameter("halfUnit");
        return halfUnit.Sign >= 0 ? halfUnit : throw new CalcMistake(Input.ProblemCodes.ParameterWrong, $"parameter 'halfUnit' is {halfUnit}, expected zero or more");
    }

    private static Rational Sum(IReadOnlyList<Rational> values) => values.Aggregate(Rational.Zero, (sum, next) => sum + next);
}
