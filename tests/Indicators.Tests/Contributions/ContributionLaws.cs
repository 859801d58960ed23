using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>The parts of a whole before and after, the whole above zero both times.</summary>
public sealed record TwoYears(IReadOnlyList<(Quantity<Money<Cny>> Earlier, Quantity<Money<Cny>> Later)> Parts)
{
    public Quantity<Money<Cny>>[] Earlier => [.. Parts.Select(part => part.Earlier)];

    public Quantity<Money<Cny>>[] Later => [.. Parts.Select(part => part.Later)];

    public GrowthRate Total => Growth.Between(Earlier.Sum(), Later.Sum()).Value;

    public IReadOnlyList<Contribution> Contributions => Indicators.Contributions.Of<Money<Cny>>(Earlier, Later).Value;

    public override string ToString() => string.Join("; ", Parts.Select(part => $"{part.Earlier} to {part.Later}"));
}

/// <summary>Makes parts of a whole; some are losses.</summary>
public static class PartsOfWholes
{
    private static readonly Gen<Quantity<Money<Cny>>> Amount = Gen.Frequency(
        (5, Amounts.AboveZero().Generator.Select(some => some.Of)), (1, Amounts.AnySign().Generator.Select(either => either.Of)));

    public static Arbitrary<TwoYears> Wholes() => Arb.From(
        (from n in Gen.Choose(1,
            6) from parts in (from earlier in Amount from later in Gen.Frequency((6, Amount), (1, Gen.Constant(earlier))) select (earlier,
                later)).ArrayOf(n) select new TwoYears(parts))
            .Where(IsWhole),
        years =>
            Enumerable.Range(0, years.Parts.Count).Where(_ => years.Parts.Count > 1)
                .Select(left => new TwoYears([.. years.Parts.Where((_, place) => place != left)]))
            .Concat(Enumerable.Range(0, years.Parts.Count).SelectMany(place => Simpler(years.Parts[place])
                .Select(simpler => new TwoYears([.. years.Parts.Select((part, here) => here == place ? simpler : part)]))))
            .Where(IsWhole));

    private static bool IsWhole(TwoYears years) => years.Earlier.Sum().Sign > 0 && years.Later.Sum().Sign > 0;

    private static IEnumerable<(Quantity<Money<Cny>> Earlier, Quantity<Money<Cny>> Later)> Simpler(
        (Quantity<Money<Cny>> Earlier, Quantity<Money<Cny>> Later) part) =>
    [
        .. Amounts.AnySign().Shrinker(new ProfitOrLoss(part.Earlier)).Select(simpler => (simpler.Of, part.Later)),
        .. Amounts.AnySign().Shrinker(new ProfitOrLoss(part.Later)).Select(simpler => (part.Earlier, simpler.Of)),
    ];
}

/// <summary>What is true of shares and contributions.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(PartsOfWholes)])]
public class ContributionLaws
{
    // L35: Σ points = growth of the whole; points = growth × share in the change; Σ shares in the change = 1.
    [Property]
    public bool Points_add_to_the_growth_of_the_whole_and_shares_in_the_change_to_one(TwoYears years)
    {
        IReadOnlyList<Contribution> contributions = years.Contributions;
        Rational growth = years.Total.Ratio;
        return contributions.Aggregate(Rational.Zero, (sum, part) => sum + part.Points.NumericalValue) == growth * 100
            && (growth.IsZero
                ? contributions.All(part => part.Share.Reason is Reason.ZeroChange)
                : contributions.Aggregate(Rational.Zero, (sum, part) => sum + part.Share.Value) == 1
                    && contributions.All(part => part.Points == Contributions.Points(years.Total, part.Share.Value)));
    }

    // L35: points = earlier share × growth of the part. L37: so the growth of the whole is the mean of the growths, weighted by the earlier
    // shares.
    [Property]
    public bool Points_are_the_earlier_share_times_the_growth_of_the_part(TwoYears years)
    {
        IReadOnlyList<Share> shares = Contributions.Shares<Money<Cny>>(years.Earlier).Value;
        return Enumerable.Range(0, shares.Count)
            .All(i => !Growth.Between(years.Parts[i].Earlier, years.Parts[i].Later).TryGetValue(out GrowthRate growth)
            || years.Contributions[i].Points == shares[i].Ratio * growth.Ratio * 100 * PercentagePoint);
    }

    // L37: min gᵢ ≤ g ≤ max gᵢ, if all bases are above zero.
    [Property]
    public bool A_whole_grows_no_faster_than_its_fastest_part_and_no_slower_than_its_slowest(TwoYears years)
    {
        Outcome<GrowthRate>[] growths = [.. years.Parts.Select(part => Growth.Between(part.Earlier, part.Later))];
        return growths.Any(growth => !growth.HasValue)
            ? Guard.Unmet()
            : (growths.Min(growth => growth.Value) <= years.Total && years.Total <= growths.Max(growth => growth.Value));
    }

    // L36: s₁ − s₀ = s₀ (gᵢ − g) ÷ (1 + g).
    [Property]
    public bool A_share_changes_by_what_its_part_grew_more_than_the_whole(TwoYears years)
    {
        IReadOnlyList<Share> earlier = Contributions.Shares<Money<Cny>>(years.Earlier).Value,
            later = Contributions.Shares<Money<Cny>>(years.Later).Value;
        GrowthRate whole = years.Total;
        return Enumerable.Range(0, earlier.Count)
            .All(i => !Growth.Between(years.Parts[i].Earlier, years.Parts[i].Later).TryGetValue(out GrowthRate part)
            || Contributions.ShareChange(earlier[i],
                later[i]) == earlier[i].Ratio * (part.Ratio - whole.Ratio) / whole.Factor * 100 * PercentagePoint)
            && Enumerable.Range(0, earlier.Count).Aggregate(Rational.Zero,
                (sum, i) => sum + Contributions.ShareChange(earlier[i], later[i]).NumericalValue) == 0;
    }

    // L35: Σ shares = 1; share = part ÷ whole, with both kept.
    [Property]
    public bool Shares_add_to_one_and_keep_part_and_whole(TwoYears years, MoneyUnit u)
    {
        IReadOnlyList<Share> shares = Contributions.Shares<Money<Cny>>(years.Earlier).Value;
        Quantity<Money<Cny>> whole = years.Earlier.Sum();
        return shares.Aggregate(Rational.Zero, (sum, share) => sum + share.Ratio) == 1
            && shares.Zip(years.Earlier).All(pair => pair.First == Contributions.Share(pair.Second.To(u.Of), whole).Value
                && pair.First.Part == pair.Second.In(whole.Unit) && pair.First.Whole == whole.NumericalValue
                && pair.First.Level.In(Percent) == pair.First.Ratio * 100);
    }

    // L38: splitting a part splits its points.
    [Property]
    public bool The_points_of_a_part_are_those_of_its_own_parts_together(TwoYears years, ProfitOrLoss cutEarlier, ProfitOrLoss cutLater)
    {
        (Quantity<Money<Cny>> earlier, Quantity<Money<Cny>> later) = years.Parts[0];
        var split = new TwoYears([(cutEarlier.Of, cutLater.Of), (earlier - cutEarlier.Of, later - cutLater.Of), .. years.Parts.Skip(1)]);
        return split.Contributions[0].Points + split.Contributions[1].Points == years.Contributions[0].Points;
    }

    // L39: no change, no contribution.
    [Property]
    public bool What_did_not_change_contributed_nothing(TwoYears years) => Enumerable.Range(0, years.Parts.Count).All(i =>
        (years.Contributions[i].Points.Sign == 0) == (years.Parts[i].Earlier == years.Parts[i].Later));

    // L40: order is irrelevant. L41: so are scale and unit.
    [Property]
    public bool Neither_order_nor_scale_nor_unit_changes_a_contribution(TwoYears years, Some c, MoneyUnit u)
    {
        var other =
            new TwoYears(
                [.. years.Parts.Reverse()
                    .Select(part => ((c.Of.NumericalValue * part.Earlier).To(u.Of), c.Of.NumericalValue * part.Later))]);
        return other.Contributions.Reverse().Zip(years.Contributions)
            .All(pair => pair.First.Points == pair.Second.Points && pair.First.Share.HasValue == pair.Second.Share.HasValue
            && (!pair.First.Share.HasValue || pair.First.Share == pair.Second.Share));
    }

    // x ∈ bounds(a), y ∈ bounds(b) ⇒ x ÷ (x + y) lies in the range, and that range in the one that does not know the rest.
    [Property]
    public bool Parts_that_the_figures_allow_have_a_share_inside_the_range(PrintedMoney a, PrintedMoney b, Place at, Place there)
    {
        if (!Contributions.ShareWithRemainder(a.Of, b.Of).TryGetValue(out Range<Share> range))
            return a.Of.Bounds.Contains(0) && b.Of.Bounds.Contains(0)
                ? Guard.Unmet()
                : Contributions.ShareWithRemainder(a.Of, b.Of).Reason is Reason.NonPositive or Reason.BelowZero;
        Bounds notBelowZero = Bounds.AtLeast(0);
        Rational x = at.In(a.Of.Bounds.Intersect(notBelowZero)!.Value), y = there.In(b.Of.Bounds.Intersect(notBelowZero)!.Value);
        return range.Contains(Contributions.Share(x * Yuan, (x + y) * Yuan).Value) && Bounds.Closed(0, 1).Contains(range.Numbers);
    }

    // The ends of the range are shares that the figures allow: x_hi ÷ (x_hi + y_lo) and x_lo ÷ (x_lo + y_hi).
    [Property]
    public bool Each_closed_end_of_the_range_is_the_share_of_two_allowed_parts(Some x, Some y, Some dx, Some dy)
    {
        Rational a = x.Of.NumericalValue, b = y.Of.NumericalValue, da = dx.Of.NumericalValue.Round(0, Rounding.AwayFromZero),
            db = dy.Of.NumericalValue.Round(0, Rounding.AwayFromZero);
        (Rational low, Rational high, Rational restLow, Rational restHigh) =
            (a.Round(0, Rounding.AwayFromZero), a.Round(0, Rounding.AwayFromZero) + da, b.Round(0, Rounding.AwayFromZero),
                b.Round(0, Rounding.AwayFromZero) + db);
        Figure<Count<Enterprise>> part = Figure<Count<Enterprise>>.Parse($"{low}-{high}家"),
            rest = Figure<Count<Enterprise>>.Parse($"{restLow}-{restHigh}家");
        return Contributions.ShareWithRemainder(part, rest).Value.Numbers == Bounds.Closed(low / (low + restHigh), high / (high + restLow));
    }

    // x ∈ bounds(part), X ∈ bounds(whole), 0 ≤ x ≤ X ⇒ x ÷ X lies in the range, and the range from 0 to 1.
    [Property]
    public bool A_part_and_a_whole_that_the_figures_allow_have_a_share_inside_the_range(PrintedMoney a, PrintedMoney b, Place at,
        Place there)
    {
        Rational part = at.In(a.Of.Bounds), whole = there.In(b.Of.Bounds);
        bool isPart = part.Sign >= 0 && part <= whole;
        return Contributions.Share(a.Of, b.Of).TryGetValue(out Range<Share> range)
            ? Bounds.Closed(0, 1).Contains(range.Numbers)
                && (!isPart || range.Contains(Contributions.Share(part * Yuan, whole * Yuan).Value))
            : !isPart || b.Of.Bounds.Intersect(Bounds.AtMost(0)) is not null;
    }

    // share(a, b) and the claim about it have the same range, and the same reason where there is none.
    [Property]
    public bool A_share_and_the_judgement_of_a_claim_about_it_say_the_same(PrintedMoney a, PrintedMoney b)
    {
        Judgement judged = Agreement.OfShare(a.Of, b.Of, StatedShare.Parse("50%"));
        Outcome<Range<Share>> share = Contributions.Share(a.Of, b.Of);
        return share.TryGetValue(out Range<Share> range) ? judged.Implied == range.Percent : judged.Undefined == share.Undefined;
    }
}

public class ContributionTests
{
    // 40 of 100 to 46 of 108: 6 points of 8, three quarters of the change.
    [Fact]
    public void A_part_has_points_and_a_share_in_the_change()
    {
        Contribution industry = Contributions.Of(40 * Yuan, 46 * Yuan, 100 * Yuan, 108 * Yuan).Value;

        Assert.Equal((6 * PercentagePoint, new Rational(3, 4)), (industry.Points, industry.Share.Value));
        Assert.Equal("6 of 8 in 100", industry.ToString());
    }

    [Fact]
    public void A_printed_part_is_no_larger_than_its_whole()
    {
        Assert.Equal(Bounds.Closed(new Rational(99, 101), 1),
            Contributions.Share(Figure<Money<Cny>>.Parse("99至105元"), Figure<Money<Cny>>.Parse("100至101元")).Value.Numbers);
        Assert.Equal(Undefined.Of(Reason.PartExceedsWhole, "32家", "31家"),
            Contributions.Share(Figure<Count<Enterprise>>.Parse("32家"), Figure<Count<Enterprise>>.Parse("31家")).Undefined);
        Assert.Equal(Reason.BelowZero, Contributions.Share(Figure<Money<Cny>>.Parse("-5元"), Figure<Money<Cny>>.Parse("10元")).Reason);
    }

    // 12 of 16 are 75 %; a printed 5 of a printed 10 is at least 4.5 of 10.5 and at most 5.5 of 9.5.
    [Fact]
    public void A_range_of_shares_is_one_of_percentages()
    {
        Bounds printed = Contributions.Share(Figure<Money<Cny>>.Parse("5亿元"), Figure<Money<Cny>>.Parse("10亿元")).Value.Percent;

        Assert.Equal(Bounds.Exactly(75),
            Contributions.Share(Figure<Count<Enterprise>>.Parse("12家"), Figure<Count<Enterprise>>.Parse("16家")).Value.Percent);
        Assert.Equal((new Rational(4_500, 105), new Rational(5_500, 95)), (printed.Lower, printed.Upper));
    }

    // Source: 青海统计年鉴, 2013: shares of 358.74 and -262.43 % in the change; parts that move against each other have such shares.
    [Fact]
    public void A_share_in_the_change_may_be_below_zero_and_above_one()
    {
        IReadOnlyList<Contribution> parts = Contributions.Of<Money<Cny>>([50 * Yuan, 50 * Yuan], [90 * Yuan, 20 * Yuan]).Value;

        Assert.Equal((4, -3), (parts[0].Share.Value, parts[1].Share.Value));
    }

    [Fact]
    public void Without_change_there_is_no_share_in_it()
    {
        Undefined reason = Contributions.Of(40 * Yuan, 46 * Yuan, 100 * Yuan, 100 * Yuan).Value.Share.Undefined!;

        Assert.Equal(("ZeroChange", "IND0315", "总量未变"), (reason.Name, reason.Code, reason.InWords(Language.Chinese)));
        Assert.Equal("The whole did not change, from 100 to 100, so its change has no shares. State the contributions in points.",
            reason.Message);
        Assert.Equal(6 * PercentagePoint, Contributions.Of(40 * Yuan, 46 * Yuan, 100 * Yuan, 100 * Yuan).Value.Points);
    }

    [Fact]
    public void Of_nothing_there_are_no_shares()
    {
        Assert.Equal(Reason.NonPositive, Contributions.Share(1 * Yuan, 0 * Yuan).Reason);
        Assert.Equal(Reason.NonPositive, Contributions.Shares(1 * Yuan, -1 * Yuan).Reason);
        Assert.Equal(Reason.NonPositive, Contributions.Shares<Money<Cny>>().Reason);
        Assert.Equal(Reason.NonPositive, Contributions.Of<Money<Cny>>([], []).Reason);
        Assert.Equal(Reason.NonPositive, Contributions.Of(1 * Yuan, 1 * Yuan, 0 * Yuan, 1 * Yuan).Reason);
        Assert.Equal(Reason.NonPositive,
            Contributions.ShareWithRemainder(Figure<Count<Enterprise>>.Parse("0家"), Figure<Count<Enterprise>>.Parse("0家")).Reason);
        Assert.Equal(Bounds.Exactly(0),
            Contributions.ShareWithRemainder(Figure<Count<Enterprise>>.Parse("0家"), Figure<Count<Enterprise>>.Parse("5家")).Value.Numbers);
        Assert.Equal(Bounds.Exactly(1),
            Contributions.ShareWithRemainder(Figure<Count<Enterprise>>.Parse("5家"), Figure<Count<Enterprise>>.Parse("0家")).Value.Numbers);
        Mistake.Throws<ArgumentException>(() => Contributions.Of<Money<Cny>>([1 * Yuan], []));
        Assert.Equal((0, 1), (default(Share).Part, default(Share).Whole));
    }

    // 40 of 40 and 60 with 0 decimals each: knowing the rest narrows the share from [38.9, 41.1…] to [39.5, 40.5].
    [Fact]
    public void A_share_with_its_rest_is_narrower_than_with_a_whole()
    {
        Figure<Money<Cny>> part = Figure<Money<Cny>>.Parse("40亿元"), rest = Figure<Money<Cny>>.Parse("60亿元"),
            whole = Figure<Money<Cny>>.Parse("100亿元");
        Bounds narrow = Contributions.ShareWithRemainder(part, rest).Value.Numbers, wide = Contributions.Share(part, whole).Value.Numbers;

        Assert.Equal(Bounds.Closed(0.395m, 0.405m), narrow);
        Assert.Equal(Bounds.Closed(new Rational(395, 1005), new Rational(405, 995)), wide);
    }
}
