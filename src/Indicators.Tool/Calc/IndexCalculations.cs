using System.Globalization;

namespace Indicators.Tool.Calc;

/// <summary>The calculations <c>index.*</c>, as ratios: 1.02 for what is printed as 102.</summary>
internal static class IndexCalculations
{
    // What a double surely has.
    private const int EstimatedDigits = 15;

    private enum Formula
    {
        Dutot,
        Carli,
        Jevons,
        Harmonic,
        Laspeyres,
        Paasche,
        Fisher,
    }

    private enum Method
    {
        Jevons,
        Laspeyres,
        Paasche,
        FisherVanIJzeren,
        FisherReinsdorfDiewertEhemann,
    }

    /// <summary>The index of every period over one of them.</summary>
    public static CalcAnswer Bilateral(CalcArguments arguments)
    {
        IReadOnlyList<IReadOnlyList<Rational>> prices = arguments.Rows("prices");
        Formula formula = arguments.Word<Formula>("formula");
        int from = arguments.WholeParameter("basePeriod", 0, prices.Count - 1, 0);
        if (formula < Formula.Laspeyres)
        {
            return new CalcAnswer().Add("fixedBase", prices.Select(row => Elementary(prices[from], row).Then<PowerProduct>(aggregate => Of(aggregate, formula))));
        }

        IReadOnlyList<IReadOnlyList<Rational>> quantities = arguments.Rows("quantities");
        CalcArguments.SameLength("prices", prices.Count, "quantities", quantities.Count);
        CalcArguments.SameLength("prices[0]", prices[0].Count, "quantities[0]", quantities[0].Count);
        return new CalcAnswer().Add("fixedBase", prices.Select((row, period) =>
            Comparison(prices[from], row, quantities[from], quantities[period]).Then<PowerProduct>(comparison => Of(comparison, formula))));
    }

    /// <summary>What each item contributes to an index less one.</summary>
    public static CalcAnswer Contribution(CalcArguments arguments)
    {
        IReadOnlyList<Rational> before = arguments.Numbers("p0"), now = arguments.Numbers("p1");
        CalcArguments.SameLength("p0", before.Count, "p1", now.Count);
        Method method = arguments.Word<Method>("method");
        if (method == Method.Jevons)
        {
            return CalcAnswer.Of(Elementary(before, now), (answer, aggregate) => answer
                .Add("indexMinusOne", aggregate.Jevons().Number - Rational.One)
                .AddShown("contributions", aggregate.EstimateJevonsContributions().Values.Select(Shown)));
        }

        IReadOnlyList<Rational> quantitiesBefore = arguments.Numbers("q0"), quantitiesNow = arguments.Numbers("q1");
        CalcArguments.SameLength("p0", before.Count, "q0", quantitiesBefore.Count);
        CalcArguments.SameLength("p0", before.Count, "q1", quantitiesNow.Count);
        Outcome<BilateralComparison> comparison = Comparison(before, now, quantitiesBefore, quantitiesNow);
        return method switch
        {
            Method.Laspeyres => CalcAnswer.Of(comparison, (answer, items) => Exactly(answer, items.Laspeyres(), items.LaspeyresContributions().Values)),
            Method.Paasche => CalcAnswer.Of(comparison, (answer, items) => Exactly(answer, items.Paasche(), items.PaascheContributions().Values)),
            Method.FisherVanIJzeren => CalcAnswer.Of(comparison, VanIJzeren),
            _ => CalcAnswer.Of(comparison.Then(items => items.EstimateFisherContributionsByReinsdorfDiewertEhemann()), (answer, estimates) => answer
                .Add("indexMinusOne", comparison.Value.Fisher().Number - Rational.One)
                .AddShown("contributions", estimates.Values.Select(Shown))),
        };
    }

    private static PowerProduct Of(ElementaryAggregate aggregate, Formula formula) => formula switch
    {
        Formula.Dutot => Product(aggregate.Dutot()),
        Formula.Carli => Product(aggregate.Carli()),
        Formula.Jevons => aggregate.Jevons(),
        _ => Product(aggregate.HarmonicMean()),
    };

    private static PowerProduct Of(BilateralComparison comparison, Formula formula) => formula switch
    {
        Formula.Laspeyres => Product(comparison.Laspeyres()),
        Formula.Paasche => Product(comparison.Paasche()),
        _ => comparison.Fisher(),
    };

    private static void VanIJzeren(CalcAnswer answer, BilateralComparison comparison)
    {
        FisherContribution[] contributions = [.. comparison.FisherContributionsByVanIJzeren().Values];
        answer.Add("indexMinusOne", comparison.Fisher().Number - Rational.One);
        if (contributions.All(one => one.PerIndex.IsZero))
        {
            answer.Add("contributions", contributions.Select(one => (Rational?)one.Constant));
        }
        else
        {
            answer.AddShown("contributions", contributions.Select(one => CalcAnswer.Digits((one.Index.Number * one.PerIndex) + one.Constant)));
        }
    }

    private static void Exactly(CalcAnswer answer, Rational index, IEnumerable<Rational> contributions) =>
        answer.Add("indexMinusOne", Product(index).Number - Rational.One).Add("contributions", contributions.Select(one => (Rational?)one));

    private static Outcome<ElementaryAggregate> Elementary(IReadOnlyList<Rational> before, IReadOnlyList<Rational> now) =>
        ElementaryAggregate.Of(before.Select((price, place) => (Name(place), price, now[place])));

    private static Outcome<BilateralComparison> Comparison(
        IReadOnlyList<Rational> before, IReadOnlyList<Rational> now, IReadOnlyList<Rational> quantitiesBefore, IReadOnlyList<Rational> quantitiesNow) =>
        BilateralComparison.Of(before.Select((price, place) => (Name(place), price, now[place], quantitiesBefore[place], quantitiesNow[place])));

    private static string Name(int place) => place.ToString(CultureInfo.InvariantCulture);

    private static PowerProduct Product(Rational value) => new((value, Rational.One));

    private static Rational Shown(double estimate) => Rational.FromDoubleExactly(estimate).RoundToSignificantDigits(EstimatedDigits, Rounding.HalfToEven);
}
