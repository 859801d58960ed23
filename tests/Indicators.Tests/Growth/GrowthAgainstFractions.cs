using System.Numerics;

using Fractions;

using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>The calculations beside those of another library of fractions, from the same inputs and by the formulas as they are
/// written.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(AmountPaths), typeof(RateArbitraries), typeof(PartsOfWholes), typeof(PartArbitraries)],
    MaxTest = 200)]
public class GrowthAgainstFractions
{
    // y ÷ (1 + g); (1 + g) ÷ (1 + h) − 1; Π(1 + gᵢ) − 1; Σgᵢ ÷ n.
    [Property]
    public bool Chains_and_implied_values_agree(SomeOrNone y, GrowthPercent g, GrowthPercent h, Growths growths)
    {
        Fraction one = Fraction.One, ratio = Of(g.Percent) / 100, last = Of(h.Percent) / 100;
        Fraction product = growths.Of.Aggregate(one, (factor, growth) => factor * (one + Of(growth.Ratio))) - one;
        Fraction mean = growths.Of.Count == 0
            ? one
            : growths.Of.Aggregate(Fraction.Zero, (sum, growth) => sum + Of(growth.Ratio)) / growths.Of.Count;
        return (g.Percent == -100 || Same(Growth.ImpliedBase(y.Of, g.Rate).Value.NumericalValue, Of(y.Of.NumericalValue) / (one + ratio)))
            && (h.Percent == -100 || Same(Growth.ImpliedPrevious(g.Rate, h.Rate).Value.Ratio, ((one + ratio) / (one + last)) - one))
            && Same(Growth.Total(growths.Rates).Ratio, product)
            && (growths.Of.Count == 0 || Same(AverageGrowth.Arithmetic(growths.Rates).Value.Ratio, mean));
    }

    // x₄ ÷ ((x₁ + x₂ + x₃ + x₄) ÷ 4) − 1; (y − x) ÷ |x|.
    [Property]
    public bool Carry_over_and_change_over_an_absolute_base_agree(Some a, SomeOrNone b, SomeOrNone c, SomeOrNone d, ProfitOrLoss x,
        ProfitOrLoss y)
    {
        Fraction last = Yuans(d.Of), mean = (Yuans(a.Of) + Yuans(b.Of) + Yuans(c.Of) + last) / 4;
        return Same(Growth.CarryOver(a.Of, b.Of, c.Of, d.Of).Value.Ratio, (last / mean) - Fraction.One)
            && (x.Of.Sign == 0 || Same(Growth.ChangeOverAbsoluteBase(x.Of, y.Of).Value, (Yuans(y.Of) - Yuans(x.Of)) / Yuans(x.Of).Abs()));
    }

    // xᵢ ÷ X; (xᵢ₁ − xᵢ₀) ÷ X₀; (xᵢ₁ − xᵢ₀) ÷ (X₁ − X₀); sᵢ₁ − sᵢ₀.
    [Property]
    public bool Shares_and_contributions_agree(TwoYears years)
    {
        Fraction earlier = Sum(years.Earlier), later = Sum(years.Later);
        IReadOnlyList<Share> before = Contributions.Shares<Money<Cny>>(years.Earlier).Value,
            after = Contributions.Shares<Money<Cny>>(years.Later).Value;
        return Enumerable.Range(0, years.Parts.Count).All(i =>
        {
            Fraction x = Yuans(years.Parts[i].Earlier), y = Yuans(years.Parts[i].Later);
            return Same(before[i].Ratio, x / earlier)
                && Same(Contributions.ShareChange(before[i], after[i]).In(PercentagePoint), ((y / later) - (x / earlier)) * 100)
                && Same(years.Contributions[i].Points.In(PercentagePoint), (y - x) / earlier * 100)
                && (earlier == later
                    ? years.Contributions[i].Share.Reason is Reason.ZeroChange
                    : Same(years.Contributions[i].Share.Value, (y - x) / (later - earlier)));
        });
    }

    // Quotas cut down; then, one at a time, the unit goes to the largest remainder that has none yet, the first among equals.
    [Property]
    public bool Largest_remainders_agree(PartSizes parts, Presentation printed)
    {
        BigInteger scale = BigInteger.Pow(10, printed.Decimals);
        Fraction[] quotas = [.. parts.Of.Select(part => Of(part) / Of(parts.Sum) * (100 * scale))];
        BigInteger[] units = [.. quotas.Select(quota => quota.Numerator / quota.Denominator)];
        Fraction?[] rests = [.. quotas.Zip(units).Select(pair => (Fraction?)(pair.First - pair.Second))];
        for (BigInteger missing = (100 * scale) - units.Aggregate(BigInteger.Zero, (sum, unit) => sum + unit); missing > 0; missing--)
        {
            int largest =
                Enumerable.Range(0, rests.Length).Where(i => rests[i] is not null)
                    .Aggregate((best, next) => rests[next]!.Value > rests[best]!.Value ? next : best);
            units[largest]++;
            rests[largest] = null;
        }

        return Apportionment.LargestRemainder(parts.Parts, printed.Decimals).Value.SequenceEqual(
            units.Select(unit => new Rational(unit, scale)));
    }

    private static Fraction Of(Rational value) => new(value.Numerator, value.Denominator);

    private static Fraction Yuans(Quantity<Money<Cny>> amount) => Of(amount.NumericalValue) * Of(amount.Unit.Factor);

    private static Fraction Sum(IEnumerable<Quantity<Money<Cny>>> amounts) =>
        amounts.Aggregate(Fraction.Zero, (sum, amount) => sum + Yuans(amount));

    private static bool Same(Rational value, Fraction other) => value == new Rational(other.Numerator, other.Denominator);
}
