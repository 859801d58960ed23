namespace Indicators.Tool.Calc;

/// <summary>The calculation <c>contribution.chain-linked</c>, in percentage points.</summary>
internal static class ChainLinkedCalculations
{
    private enum Link
    {
        DecemberOverlap,
    }

    private enum Rate
    {
        Annual,
        Monthly,
    }

    /// <summary>What a component contributes to the rate of change of a total, month by month.</summary>
    public static CalcAnswer DecemberOverlap(CalcArguments arguments)
    {
        Month[] months = [.. arguments.Months("months")];
        Series<Month, IndexMeasure, IndexNumber<Base>> component = Levels(arguments, "index", months),
            total = Levels(arguments, "indexAll", months);
        Series<Year, RateMeasure, Proportion> weights = Weights(arguments, months);
        arguments.Word<Link>("link", Link.DecemberOverlap);
        ResultSeries<Month, Quantity<Proportion>> contributions;
        if (arguments.Word<Rate>("rate") == Rate.Monthly)
        {
            arguments.Word("method", [nameof(Rate.Monthly)], nameof(Rate.Monthly)); // the only one for that rate
            contributions = component.MonthlyContributionTo(total, weights);
        }
        else
        {
            contributions = component.AnnualContributionTo(total, weights, arguments.Word<AnnualContributionMethod>("method"));
        }

        return new CalcAnswer().Add("contributions",
            months.Select(month => contributions[month].Then<Rational>(points => points.In(Units.PercentagePoint))));
    }

    private static Series<Month, IndexMeasure, IndexNumber<Base>> Levels(CalcArguments arguments, string name, Month[] months)
    {
        IReadOnlyList<Rational?> levels = arguments.NumbersOrMissing(name);
        CalcArguments.SameLength("months", months.Length, name, levels.Count);
        return Series.Index(IndexNumber<Base>.Level,
            [.. months.Zip(levels, (month, level) => (month, level is { } number ? new Observation(number) : Observation.Gap))]);
    }

    // One share a year; a month without one says nothing of its year.
    private static Series<Year, RateMeasure, Proportion> Weights(CalcArguments arguments, Month[] months)
    {
        IReadOnlyList<Rational?> parts = arguments.NumbersOrMissing("weight"), wholes = arguments.NumbersOrMissing("weightAll");
        CalcArguments.SameLength("months", months.Length, "weight", parts.Count);
        CalcArguments.SameLength("months", months.Length, "weightAll", wholes.Count);
        var shares = new SortedDictionary<Year, Share>();
        foreach ((Month month, Rational? part, Rational? whole) in months.Zip(parts, wholes))
        {
            if (part is not { } some || whole is not { } all)
            {
                continue;
            }

            if (!Contributions.Share(Plain.Of(some), Plain.Of(all)).TryGetValue(out Share share))
            {
                throw CalcArguments.Wrong($"input 'weightAll' is {all} in {month}, expected a number above zero");
            }

            if (!shares.TryAdd(month.Year, share) && shares[month.Year].Ratio != share.Ratio)
            {
                throw CalcArguments.Wrong(
                    $"inputs 'weight' and 'weightAll' give {month.Year} the weights {shares[month.Year].Ratio} and {share.Ratio}, "
                        + "expected one a year");
            }
        }

        return shares.Count == 0
            ? Series.Rate(Units.Percent, [(months[0].Year, Observation.Gap)])
            : Series.Rate(Units.Percent, [.. shares.Select(one => (one.Key, new Observation(one.Value.Level.In(Units.Percent))))]);
    }

    private sealed class Base : IFixedBase
    {
        private Base()
        {
        }

        /// <inheritdoc/>
        public static string Code => "base";
    }
}
