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
        Bounds[] steps = [Printed(first, halfUnit), Printed(second, halfUnit)];
        Bounds overall = Printed(both, halfUnit);
        IReadOnlyList<Judgement> judgements = average is { } mean
            ? Agreement.OfChain(steps, overall, Printed(mean, halfUnit))
            : [Agreement.OfChain(steps, overall)];
        return new CalcAnswer()
            .AddTruth("consistent", judgements.All(judgement => judgement.Verdict != Verdict.Inconsistent))
            .Add("pointPercent", Growth.Total(Grown(first), Grown(second)).Percent);
    }

    /// <summary>Whether growth, contribution share and points of each part can be true at once.</summary>
    public static CalcAnswer Contribution(CalcArguments arguments)
    {
        Rational growth = arguments.Number("growthPercent");
        IReadOnlyList<Rational> shares = arguments.Numbers("sharesPercent"), points = arguments.Numbers("pullPoints");
        CalcArguments.SameLength("sharesPercent", shares.Count, "pullPoints", points.Count);
        Rational halfUnit = HalfUnit(arguments);
        var whole = Bounds.Around(growth, halfUnit);
        return new CalcAnswer().AddTruths(
            "consistent",
            shares.Zip(points).Select(part =>
                Agreement.OfContribution(whole, Bounds.Around(part.First, halfUnit), Bounds.Around(part.Second, halfUnit)).Verdict
                    != Verdict.Inconsistent));
    }

    /// <summary>The points of each part, from the growth of the whole and the part's share in it.</summary>
    public static CalcAnswer ShareAndPoints(CalcArguments arguments)
    {
        IReadOnlyList<Rational> shares = arguments.Numbers("sharesPercent"), points = arguments.Numbers("pullPoints");
        CalcArguments.SameLength("sharesPercent", shares.Count, "pullPoints", points.Count);
        return CalcAnswer.Of(Percents.Growth(Plain.Sum(points)), (answer, whole) => answer
            .Add("shareSum", Plain.Sum(shares))
            .Add("reconstructedPull",
                shares.Select(
                    share =>
                        (Rational?)Contributions.Points(whole, Percents.Ratio(share)).In(Units.PercentagePoint).Round(2,
                            Rounding.HalfAwayFromZero))));
    }

    /// <summary>What comes out where the shares of the parts in an increase are taken from nominal levels and real growths: shares that do
    /// not add to 100.</summary>
    /// <remarks>A mistake made again on purpose, so that a checker can be shown to refuse it.</remarks>
    public static CalcAnswer MixedBasis(CalcArguments arguments)
    {
        IReadOnlyList<Rational> levels = arguments.Numbers("levels"), growths = arguments.Numbers("realGrowthPercent");
        CalcArguments.SameLength("levels", levels.Count, "realGrowthPercent", growths.Count);
        if (levels.Count < 2)
        {
            throw CalcArguments.Wrong("input 'levels' has 1 entry, expected the total and at least one part");
        }

        Quantity<Plain>[] now = [.. levels.Select(Plain.Of)];
        Outcome<Quantity<Plain>>[] before =
            [.. now.Zip(growths, (level, percent) => Percents.Growth(percent).Then(growth => growth.ImpliedBase(level)))];
        if (before.Select(level => level.Undefined).OfType<Undefined>().FirstOrDefault() is { } nothing)
        {
            return CalcAnswer.Without(nothing);
        }

        Outcome<Rational>[] shares =
        [
            .. Enumerable.Range(1, now.Length - 1).Select(part =>
                Contributions.Of(before[part].Value, now[part], before[0].Value, now[0]).Then(contribution => contribution.Share)),
        ];
        if (shares.Select(share => share.Undefined).OfType<Undefined>().FirstOrDefault() is { } none)
        {
            return CalcAnswer.Without(none);
        }

        Rational[] percents = [.. shares.Select(share => Percents.Of(share.Value))];
        return new CalcAnswer().Add("sharesPercent", percents.Select(share => (Rational?)share)).Add("sumPercent", Plain.Sum(percents));
    }

    // A printed growth; nothing is left at the least.
    private static Bounds Printed(Rational percent, Rational halfUnit) =>
        Bounds.Around(percent, halfUnit) is var printed && printed.Overlaps(Bounds.AtLeast(-100))
        ? printed
        : throw CalcArguments.Wrong($"a growth of {percent}% is below -100%: no factor is below zero");

    private static GrowthRate Grown(Rational percent) => percent >= -100
        ? GrowthRate.FromPercent(percent)
        : throw CalcArguments.Wrong($"a growth of {percent}% is below -100%: no factor is below zero");

    private static Rational HalfUnit(CalcArguments arguments)
    {
        Rational halfUnit = arguments.NumberParameter("halfUnit");
        return halfUnit.Sign >= 0
            ? halfUnit
            : throw new CalcMistake(Input.ProblemCodes.ParameterWrong, $"parameter 'halfUnit' is {halfUnit}, expected zero or more");
    }
}
