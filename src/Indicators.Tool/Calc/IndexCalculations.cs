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

    /// <summary>The index of every period over one of them, of the items that both have.</summary>
    public static CalcAnswer Bilateral(CalcArguments arguments)
    {
        IReadOnlyList<IReadOnlyList<Rational?>> prices = arguments.RowsOrMissing("prices");
        Formula formula = arguments.Word<Formula>("formula");
        AbsentItemPolicy absent = arguments.Word<AbsentItemPolicy>("absent", AbsentItemPolicy.MatchedOnly);
        int from = arguments.WholeParameter("basePeriod", 0, prices.Count - 1, 0);
        if (formula < Formula.Laspeyres)
        {
            Outcome<ElementaryAggregate>[] aggregates = [.. prices.Select(row => Elementary(absent, prices[from], row))];
            return Matched(
                new CalcAnswer().Add("fixedBase", aggregates.Select(one => one.Then<PowerProduct>(aggregate => Of(aggregate, formula)))),
                aggregates.Select(one => one.TryGetValue(out ElementaryAggregate? known) ? known.Items.Count : (int?)null),
                prices[0].Count);
        }

        IReadOnlyList<IReadOnlyList<Rational?>> quantities = arguments.RowsOrMissing("quantities");
        CalcArguments.SameLength("prices", prices.Count, "quantities", quantities.Count);
        CalcArguments.SameLength("prices[0]", prices[0].Count, "quantities[0]", quantities[0].Count);
        Outcome<BilateralComparison>[] comparisons =
            [.. prices.Select((row, period) => Comparison(absent, prices[from], row, quantities[from], quantities[period]))];
        return Matched(
            new CalcAnswer().Add("fixedBase", comparisons.Select(one => one.Then<PowerProduct>(comparison => Of(comparison, formula)))),
            comparisons.Select(one => one.TryGetValue(out BilateralComparison? known) ? known.Items.Count : (int?)null), prices[0].Count);
    }

    /// <summary>What each item contributes to an index less one; null for one of a single period.</summary>
    public static CalcAnswer Contribution(CalcArguments arguments)
    {
        IReadOnlyList<Rational?> before = arguments.NumbersOrMissing("p0"), now = arguments.NumbersOrMissing("p1");
        CalcArguments.SameLength("p0", before.Count, "p1", now.Count);
        Method method = arguments.Word<Method>("method");
        AbsentItemPolicy absent = arguments.Word<AbsentItemPolicy>("absent", AbsentItemPolicy.MatchedOnly);
        if (method == Method.Jevons)
        {
            return CalcAnswer.Of(Elementary(absent, before, now), (answer, aggregate) => Matched(
                answer.Add("indexMinusOne", aggregate.Jevons().Number - Rational.One)
                    .AddShown("contributions",
                        Placed(aggregate.EstimateJevonsContributions(), before.Count, estimate => (Rational?)Shown(estimate))),
                [aggregate.Items.Count], before.Count));
        }

        IReadOnlyList<Rational?> quantitiesBefore = arguments.NumbersOrMissing("q0"), quantitiesNow = arguments.NumbersOrMissing("q1");
        CalcArguments.SameLength("p0", before.Count, "q0", quantitiesBefore.Count);
        CalcArguments.SameLength("p0", before.Count, "q1", quantitiesNow.Count);
        Outcome<BilateralComparison> comparison = Comparison(absent, before, now, quantitiesBefore, quantitiesNow);
        CalcAnswer answer = method switch
        {
            Method.Laspeyres =>
                CalcAnswer.Of(comparison,
                    (answer, items) => Exactly(answer, items.Laspeyres(), items.LaspeyresContributions(), before.Count)),
            Method.Paasche =>
                CalcAnswer.Of(comparison, (answer, items) => Exactly(answer, items.Paasche(), items.PaascheContributions(), before.Count)),
            Method.FisherVanIJzeren => CalcAnswer.Of(comparison, (answer, items) => VanIJzeren(answer, items, before.Count)),
            _ => CalcAnswer.Of(comparison.Then(items => items.EstimateFisherContributionsByReinsdorfDiewertEhemann()),
                (answer, estimates) => answer
                .Add("indexMinusOne", comparison.Value.Fisher().Number - Rational.One)
                .AddShown("contributions", Placed(estimates, before.Count, estimate => (Rational?)Shown(estimate)))),
        };
        return comparison.TryGetValue(out BilateralComparison? known) ? Matched(answer, [known.Items.Count], before.Count) : answer;
    }

    // Said where items are left out: an index of some of them is not one of all.
    private static CalcAnswer Matched(CalcAnswer answer, IEnumerable<int?> counts, int items)
    {
        int?[] all = [.. counts];
        return Array.Exists(all, count => count is { } number && number < items)
            ? answer.Add("matched", all.Select(count => count is { } number ? (Rational?)number : null))
            : answer;
    }

    private static IEnumerable<Rational?> Placed<T>(IReadOnlyDictionary<string, T> contributions, int items, Func<T, Rational?> of) =>
        Enumerable.Range(0, items).Select(place => contributions.TryGetValue(Name(place), out T? one) ? of(one) : null);

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

    private static void VanIJzeren(CalcAnswer answer, BilateralComparison comparison, int items)
    {
        IReadOnlyDictionary<string, FisherContribution> contributions = comparison.FisherContributionsByVanIJzeren();
        answer.Add("indexMinusOne", comparison.Fisher().Number - Rational.One);
        if (contributions.Values.All(one => one.PerIndex.IsZero))
        {
            answer.Add("contributions", Placed(contributions, items, one => one.Constant));
        }
        else
        {
            answer.AddShown("contributions",
                Placed(contributions, items, one => CalcAnswer.Digits((one.Index.Number * one.PerIndex) + one.Constant)));
        }
    }

    private static void Exactly(CalcAnswer answer, Rational index, IReadOnlyDictionary<string, Rational> contributions, int items) => answer
        .Add("indexMinusOne", Product(index).Number - Rational.One)
        .Add("contributions", Placed(contributions, items, one => (Rational?)one));

    private static Outcome<ElementaryAggregate> Elementary(AbsentItemPolicy absent, IReadOnlyList<Rational?> before,
        IReadOnlyList<Rational?> now) =>
        ElementaryAggregate.Of(absent, before.Select((price, place) => (Name(place), price, now[place])));

    private static Outcome<BilateralComparison> Comparison(
        AbsentItemPolicy absent, IReadOnlyList<Rational?> before, IReadOnlyList<Rational?> now, IReadOnlyList<Rational?> quantitiesBefore,
        IReadOnlyList<Rational?> quantitiesNow) =>
        BilateralComparison.Of(absent,
            before.Select((price, place) => (Name(place), price, now[place], quantitiesBefore[place], quantitiesNow[place])));

    private static string Name(int place) => place.ToString(CultureInfo.InvariantCulture);

    private static PowerProduct Product(Rational value) => new((value, Rational.One));

    private static Rational Shown(double estimate) =>
        Rational.FromDoubleExactly(estimate).RoundToSignificantDigits(EstimatedDigits, Rounding.HalfToEven);
}
