using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of every check of a printed result against printed inputs.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(AgreementArbitraries)], MaxTest = 300)]
public class AgreementLaws
{
    private static readonly Rounding[] ToNearest = [Rounding.HalfAwayFromZero, Rounding.HalfToEven];

    // x ∈ bounds(printed(x)) for every figure ⇒ the true result lies in both ranges ⇒ they meet. The rule need not be known.
    [Property]
    public Property True_figures_rounded_to_the_nearest_are_never_called_inconsistent(TrueAmount a, TrueAmount b, ResultForm form)
    {
        bool holds =
            ToNearest.All(
                rule => Claims(a.Printed(rule), b.Printed(rule), a.Amount, b.Amount, form with { Hedge = Hedge.None }, rule, named: null)
            .Concat(Claims(a.Printed(rule), b.Printed(rule), a.Amount, b.Amount, form with { Hedge = Hedge.None }, rule, named: rule))
            .All(judged => judged.Verdict != Verdict.Inconsistent));
        bool decided =
            Claims(a.Printed(ToNearest[0]), b.Printed(ToNearest[0]), a.Amount, b.Amount, form, ToNearest[0], null)
                .All(judged => judged.Verdict != Verdict.Undecidable);
        return holds.Classify(decided, "decided");
    }

    // The same of the directed rules, whose errors are twice as large, when the checker is told the rule.
    [Property]
    public bool True_figures_rounded_by_any_rule_are_never_called_inconsistent_when_the_rule_is_named(TrueAmount a, TrueAmount b,
        ResultForm form) =>
        Enum.GetValues<Rounding>()
            .All(rule => Claims(a.Printed(rule), b.Printed(rule), a.Amount, b.Amount, form with { Hedge = Hedge.None }, rule, named: rule)
            .All(judged => judged.Verdict != Verdict.Inconsistent));

    // The same behind hedges that are true.
    [Property]
    public bool True_hedges_are_never_called_inconsistent(TrueAmount a, TrueAmount b, ResultForm form) =>
        ToNearest.All(
            rule =>
                Claims(a.Hedged(rule), b.Hedged(rule), a.Amount, b.Amount, form, rule, named: null)
                    .All(judged => judged.Verdict != Verdict.Inconsistent));

    // Printed in full, inputs and result leave nothing open: proved.
    [Property]
    public bool What_follows_from_counts_printed_in_full_is_proved(PositiveInt a, PositiveInt b, ResultForm form)
    {
        (Rational from, Rational to) = (a.Get, b.Get);
        StatedGrowth growth = StatedGrowth.Parse(form.Rounded(((to / from) - 1) * 100, Rounding.HalfToEven) + "%");
        return Agreement.OfGrowth(StatedValue.Create(from, 0, Units.Enterprises), StatedValue.Create(to, 0, Units.Enterprises),
            growth).Verdict == Verdict.Proved;
    }

    // (y + h)/(x − h) − 1 + h′ < v or v < (y − h)/(x + h) − 1 − h′ ⇒ inconsistent, for the half-units h of x and y and h′ of v.
    [Property]
    public bool A_growth_beyond_the_joint_half_units_is_always_inconsistent(TrueAmount a, TrueAmount b, ResultForm form, PositiveInt beyond)
    {
        (StatedValue from, StatedValue to) = (a.Printed(Rounding.HalfToEven), b.Printed(Rounding.HalfToEven));
        (Rational x, Rational y) = (from.Value!.Value, to.Value!.Value);
        (Rational hx, Rational hy, Rational place) = (from.LastPlace / 2, to.LastPlace / 2, new Rational(10).Pow(-form.Decimals));
        if (x <= hx)
            return Guard.Unmet(); // no growth
        Rational most = (((y + hy) / (x - hx)) - 1) * 100, least = ((Rational.Max(y - hy, 0) / (x + hx)) - 1) * 100;
        Rational above = (((most + (place / 2)) / place).RoundToInteger(Rounding.Floor) + beyond.Get) * place;
        Rational below = (((least - (place / 2)) / place).RoundToInteger(Rounding.Ceiling) - beyond.Get) * place;
        return new[] { above, below }.All(wrong =>
            Agreement.OfGrowth(from, to, StatedGrowth.Parse(wrong.ToString(form.Decimals, Rounding.Floor) + "%")).Verdict
                == Verdict.Inconsistent);
    }

    // |t − Σp| > h_t + Σh_p ⇒ inconsistent; of a difference likewise.
    [Property]
    public bool A_sum_or_a_difference_beyond_the_joint_half_units_is_always_inconsistent(TrueAmount a, TrueAmount b, PositiveInt beyond,
        bool above)
    {
        StatedValue one = (a with { Unit = Units.Yuan }).Printed(Rounding.HalfToEven),
            other = (b with { Unit = Units.Yuan }).Printed(Rounding.HalfToEven);
        Rational wrong = (one.LastPlace / 2) + (other.LastPlace / 2) + new Rational(5, 10_000_000) + new Rational(beyond.Get, 1_000_000);
        StatedValue sum = Millionths(one.Value!.Value + other.Value!.Value + (above ? wrong : -wrong)),
            difference = Millionths(one.Value.Value - other.Value.Value + (above ? wrong : -wrong));
        return Agreement.OfSum([one, other], sum).Verdict == Verdict.Inconsistent
            && Agreement.OfIncrease(other, one, difference).Verdict == Verdict.Inconsistent
            && Agreement.OfDecrease(one, other, difference).Verdict == Verdict.Inconsistent;

        static StatedValue Millionths(Rational value) => StatedValue.Create(value.Round(6, Rounding.HalfToEven), 6, Units.Yuan);
    }

    // Unit law: 1.2345亿元 and 12345万元 state the same, and so does every claim about them.
    [Property]
    public bool A_verdict_does_not_depend_on_the_unit_when_the_last_place_goes_with_it(TrueAmount a, TrueAmount b, ResultForm form,
        bool roundTheFirst)
    {
        (StatedValue from, StatedValue to) = (In(a, 0), In(b, 0));
        IEnumerable<Judgement> there = Claims(from, to, a.Amount, b.Amount, form, Rounding.HalfToEven, null);
        IEnumerable<Judgement> here =
            Claims(roundTheFirst ? In(a, 4) : from, In(b, 4), a.Amount, b.Amount, form, Rounding.HalfToEven, null);
        return there.Zip(here)
            .All(pair =>
                pair.First.Verdict == pair.Second.Verdict && pair.First.Implied == pair.Second.Implied
                    && pair.First.Stated == pair.Second.Stated);

        // 万元 with its decimals, or 亿元 with four more.
        static StatedValue In(TrueAmount amount, int more) => StatedValue.Create(
            amount.Value.Round(amount.Decimals, Rounding.HalfToEven) / new Rational(10).Pow(more), amount.Decimals + more,
            more == 0 ? Units.TenThousandYuan : Units.HundredMillionYuan);
    }

    // I′ ⊆ I: I ∩ R = ∅ ⇒ I′ ∩ R = ∅, and I ⊆ R ⇒ I′ ⊆ R. The statement lies beside what the finer figures give, nearer or further off.
    [Property]
    public Property A_sharper_premise_saves_nothing_that_was_refuted_and_refutes_nothing_that_was_proved(
        Sharper a, Sharper b, GrowthPercent off, bool bothSharper, Presentation form)
    {
        (Rational x, Rational y) = (a.Fine.Value!.Value, b.Fine.Value!.Value);
        var seen = new HashSet<Verdict>();
        bool holds = Holds((from, to) => Agreement.OfGrowth(from, to, StatedGrowth.Parse(Near(((y / x) - 1) * 100, "%"))))
            && Holds((from, to) => Agreement.OfTimes(from, to, StatedTimes.Parse(Near(y / x, "倍"))))
            && Holds((from, to) => Agreement.OfAverageGrowth(from, to, 1, StatedAverageGrowth.Parse(Near(((y / x) - 1) * 100, "%"))))
            && Holds((from, to) => Agreement.OfShare(from, to, StatedShare.Parse(Near(100 * x / y, "%"))))
            && Holds((from, to) => Agreement.OfShareWithRemainder(from, to, StatedShare.Parse(Near(100 * x / (x + y), "%"))))
            && Holds((from, to) => Agreement.OfSum([from, to], StatedValue.Parse(Near(x + y, "元"))))
            && Holds((from, to) => Agreement.OfIncrease(from, to, StatedValue.Parse(Near(y - x, "元"))));
        return holds.Classify(seen.Contains(Verdict.Proved), "proved").Classify(seen.Contains(Verdict.Inconsistent), "inconsistent");

        string Near(Rational value, string unit) => (value + (off.Percent / 1000)).ToString(form.Decimals / 3, Rounding.HalfToEven) + unit;

        bool Holds(Func<StatedValue, StatedValue, Judgement> claim)
        {
            Verdict coarse = claim(a.Coarse, b.Coarse).Verdict, fine = claim(a.Fine, bothSharper ? b.Fine : b.Coarse).Verdict;
            seen.Add(coarse);
            return coarse switch
            {
                Verdict.Inconsistent => fine == Verdict.Inconsistent,
                Verdict.Proved => fine == Verdict.Proved,
                _ => true,
            };
        }
    }

    // R ⊆ R′: I ⊆ R ⇒ I ⊆ R′, and I ∩ R ≠ ∅ ⇒ I ∩ R′ ≠ ∅.
    [Property]
    public Property A_wider_statement_is_proved_with_the_narrower_one_and_never_refuted_before_it(TrueAmount a, TrueAmount b,
        GrowthPercent off, Presentation form)
    {
        (StatedValue from, StatedValue to) = (a.Printed(Rounding.HalfToEven), b.Printed(Rounding.HalfToEven));
        Rational growth = ((b.Amount.In(Units.Yuan) / a.Amount.In(Units.Yuan)) - 1) * 100;
        StatedGrowth narrow = StatedGrowth.Parse((growth + (off.Percent / 1000)).ToString(form.Decimals / 2, Rounding.HalfToEven) + "%"),
            wide = StatedGrowth.Parse("约" + narrow.Text);
        (Verdict first, Verdict second) = (Agreement.OfGrowth(from, to, narrow).Verdict, Agreement.OfGrowth(from, to, wide).Verdict);
        bool holds = !wide.Bounds.Contains(narrow.Bounds)
            || first switch { Verdict.Proved => second == Verdict.Proved, Verdict.Possible => second is Verdict.Proved or Verdict.Possible,
                _ => true };
        return holds.Classify(first == Verdict.Proved, "proved").Classify(first == Verdict.Possible, "possible");
    }

    // correction ⇒ inconsistent, with the decimals of the claim; one figure in its place is proved, of a range neither end is inconsistent.
    [Property]
    public Property What_should_be_printed_has_the_decimals_of_the_claim_and_is_right_in_its_place(TrueAmount a, TrueAmount b,
        GrowthPercent percent, Presentation form)
    {
        Rounding? named = form.Decimals % 2 == 0 ? form.Rule : null;
        (StatedValue from, StatedValue to) = (a.Printed(form.Rule), b.Printed(form.Rule));
        StatedGrowth stated = StatedGrowth.Parse(percent.Percent.ToString(form.Decimals, Rounding.HalfToEven) + "%");
        Judgement growth = Agreement.OfGrowth(from, to, stated, named),
            average = Agreement.OfAverageGrowth(from, to, 3, StatedAverageGrowth.Parse(stated.Text), named);
        return (IsRight(growth, text => Agreement.OfGrowth(from, to, StatedGrowth.Parse(text), named))
            && IsRight(average, text => Agreement.OfAverageGrowth(from, to, 3, StatedAverageGrowth.Parse(text), named)))
            .Classify(growth.Correction is { Hedge: Hedge.None }, "one figure").Classify(growth.Correction is { Hedge: Hedge.Range },
                "a range of figures");

        bool IsRight(Judgement judged, Func<string, Judgement> again) => judged.Correction is not { } right
            || (judged.Verdict == Verdict.Inconsistent && right.Decimals == form.Decimals
                && (right.Hedge == Hedge.Range
                    ? Ends(right).All(end => again(end).Verdict != Verdict.Inconsistent)
                    : again(right.Text).Verdict == Verdict.Proved));

        IEnumerable<string> Ends(StatedValue range) => new[] { range.Bounds.Lower, range.Bounds.Upper }
            .Select(end => end!.Value.ToString(form.Decimals, Rounding.TowardZero) + "%");
    }

    // part ÷ (part + rest) ⊆ part ÷ whole for whole = part + rest, and it holds the true share.
    [Property]
    public bool A_share_beside_the_rest_holds_the_true_share_and_is_no_wider_than_one_of_the_total(TrueAmount a, TrueAmount b)
    {
        (StatedValue part, StatedValue rest) = (a.Printed(Rounding.HalfToEven), b.Printed(Rounding.HalfToEven));
        Bounds total = part.BoundsIn(Units.Yuan) + rest.BoundsIn(Units.Yuan);
        Rational share = a.Amount.In(Units.Yuan) / (a.Amount.In(Units.Yuan) + b.Amount.In(Units.Yuan));
        return Agreement.OfShareWithRemainder(part, rest, StatedShare.Parse("50%")).Implied is not { } implied
            ? Guard.Unmet()
            : (implied.Contains(share * 100) && (total.Lower <= 0 || (part.BoundsIn(Units.Yuan) / total * 100).Contains(implied)));
    }

    // Inconsistent in every reading, and only then.
    [Property]
    public bool A_claim_of_several_readings_is_inconsistent_only_if_each_is(TrueAmount a, TrueAmount b, TrueAmount c, GrowthPercent percent,
        PositiveInt years)
    {
        StatedAverageGrowth stated = StatedAverageGrowth.Parse(percent.Percent.ToString(1, Rounding.HalfToEven) + "%");
        (StatedValue before, StatedValue first, StatedValue last, int n) =
            (a.Printed(Rounding.HalfToEven), b.Printed(Rounding.HalfToEven), c.Printed(Rounding.HalfToEven), (years.Get % 9) + 2);
        Judgement one = Agreement.OfAverageGrowth(before, last, n, stated), other = Agreement.OfAverageGrowth(first, last, n - 1, stated);
        Judgement judged = Agreement.OfAverageGrowth(before, first, last, n, stated);
        return (judged == one || judged == other)
            && (judged.Verdict == Verdict.Inconsistent) == (one.Verdict == Verdict.Inconsistent && other.Verdict == Verdict.Inconsistent)
            && (judged.Verdict == Verdict.Proved) == (one.Verdict == Verdict.Proved || other.Verdict == Verdict.Proved);
    }

    // Typed figures and data are judged alike.
    [Property]
    public bool Typed_figures_are_judged_as_data_are(PrintedMoney a, PrintedMoney b, PrintedMoney c)
    {
        StatedGrowth growth = StatedGrowth.Parse("20%");
        return Agreement.OfGrowth(a.Of, b.Of, growth) == Agreement.OfGrowth(a.Of.Printed, b.Of.Printed, growth)
            && Agreement.OfGrowthFromChange(a.Of, b.Of, growth) == Agreement.OfGrowthFromChange(a.Of.Printed, b.Of.Printed, growth)
            && Agreement.OfTimes(a.Of, b.Of, StatedTimes.Parse("2倍")) == Agreement.OfTimes(a.Of.Printed, b.Of.Printed,
                StatedTimes.Parse("2倍"))
            && Agreement.OfDoublings(a.Of, b.Of, StatedDoublings.Parse("翻番")) == Agreement.OfDoublings(a.Of.Printed, b.Of.Printed,
                StatedDoublings.Parse("翻番"))
            && Agreement.OfShare(a.Of, b.Of, StatedShare.Parse("50%")) == Agreement.OfShare(a.Of.Printed, b.Of.Printed,
                StatedShare.Parse("50%"))
            && Agreement.OfShareWithRemainder(a.Of, b.Of, StatedShare.Parse("50%")) == Agreement.OfShareWithRemainder(a.Of.Printed,
                b.Of.Printed, StatedShare.Parse("50%"))
            && Agreement.OfAverageGrowth(a.Of, b.Of, c.Of, 5, StatedAverageGrowth.Parse("8%"))
                == Agreement.OfAverageGrowth(a.Of.Printed, b.Of.Printed, c.Of.Printed, 5, StatedAverageGrowth.Parse("8%"))
            && Agreement.OfSum([a.Of, b.Of], c.Of) == Agreement.OfSum([a.Of.Printed, b.Of.Printed], c.Of.Printed)
            && Agreement.OfPartialSum([a.Of, b.Of], c.Of) == Agreement.OfPartialSum([a.Of.Printed, b.Of.Printed], c.Of.Printed)
            && Agreement.OfIncrease(a.Of, b.Of, c.Of) == Agreement.OfIncrease(a.Of.Printed, b.Of.Printed, c.Of.Printed)
            && Agreement.OfDecrease(a.Of, b.Of, c.Of) == Agreement.OfIncrease(b.Of, a.Of, c.Of)
            && Agreement.OfMean(a.Of, 5, c.Of) == Agreement.OfMean(a.Of.Printed, 5, c.Of.Printed)
            && Agreement.OfComposition([a.Of, b.Of], [StatedShare.Parse("50%"), StatedShare.Parse("50%")])
                .SequenceEqual(Agreement.OfComposition([a.Of.Printed, b.Of.Printed], [StatedShare.Parse("50%"), StatedShare.Parse("50%")]));
    }

    // Every judgement has ranges or a reason, and one line of words in each language that ends with its verdict.
    [Property]
    public bool Every_judgement_is_complete(PrintedMoney a, PrintedMoney b, PrintedMoney c, GrowthPercent percent) =>
        new[]
        {
            Agreement.OfGrowth(a.Of, b.Of, StatedGrowth.Parse(percent.Percent.ToString(1, Rounding.HalfToEven) + "%")),
            Agreement.OfAverageGrowth(a.Of, b.Of, 4, StatedAverageGrowth.Parse(percent.Percent.ToString(1, Rounding.HalfToEven) + "%")),
            Agreement.OfSum([a.Of, b.Of], c.Of), Agreement.OfIncrease(a.Of, b.Of, c.Of), Agreement.OfMean(a.Of, 3, b.Of),
            Agreement.OfShare(a.Of, b.Of, StatedShare.Parse("45%")),
        }.All(judged => (judged.Implied is null) != (judged.Reason is null)
            && (judged.Implied is not { } implied || judged.Verdict == Agreement.Of(implied, judged.Stated))
            && JsonForm.RoundTrip(judged) == judged
            && !judged.ToString().Contains('\n')
            && judged.ToString().Contains(judged.Verdict.ToString(), StringComparison.OrdinalIgnoreCase)
            && judged.Arithmetic(Language.Chinese).Contains('：'));

    // A law that no case reaches says nothing: the figures above are proved, possible and refuted, sharper ones among them, and corrected.
    [Fact]
    public void The_cases_of_these_laws_reach_every_verdict()
    {
        Sharper[] pairs = [.. AgreementArbitraries.Pairs().Generator.Sample(300, LawSeed.Random, 50)];
        GrowthPercent[] offs = [.. Amounts.Growths().Generator.Sample(299, LawSeed.Random, 50)];
        (Verdict Coarse, Verdict Fine, bool IsCorrected)[] seen = [.. offs.Select((off, i) =>
        {
            (Sharper a, Sharper b) = (pairs[i], pairs[i + 1]);
            var stated =
                StatedGrowth.Parse(
                    (((b.Fine.Value!.Value / a.Fine.Value!.Value) - 1) * 100 + (off.Percent / 1000)).ToString(i % 3,
                        Rounding.HalfToEven) + "%");
            Judgement coarse = Agreement.OfGrowth(a.Coarse, b.Coarse, stated), fine = Agreement.OfGrowth(a.Fine, b.Fine, stated);
            return (coarse.Verdict, fine.Verdict, coarse.Correction is not null);
        })];

        Assert.All(new[] { Verdict.Proved, Verdict.Possible, Verdict.Inconsistent },
            verdict => Assert.True(seen.Count(one => one.Coarse == verdict) > 10, $"{verdict} is rare"));
        Assert.Contains(seen, one => one is (Verdict.Possible, Verdict.Proved, _));
        Assert.Contains(seen, one => one is (Verdict.Possible, Verdict.Inconsistent, _));
        Assert.Contains(seen, one => one.IsCorrected);
    }

    // Every claim of two amounts, printed as its truth is.
    private static IEnumerable<Judgement> Claims(
        StatedValue from, StatedValue to, Quantity<Money<Cny>> x, Quantity<Money<Cny>> y, ResultForm form, Rounding rule, Rounding? named)
    {
        (Rational earlier, Rational later) = (x.In(Units.Yuan), y.In(Units.Yuan));
        Rational ratio = later / earlier;
        yield return Agreement.OfGrowth(from, to, form.Hedged((ratio - 1) * 100, rule, "%", text => StatedGrowth.Parse(text)), named);
        yield return Agreement.OfTimes(from, to, form.Hedged(ratio, rule, "倍", text => StatedTimes.Parse(text)), named);
        yield return Agreement.OfTimes(from, to, form.Hedged(ratio - 1, rule, "倍", text => StatedTimes.Parse("增长" + text)), named);
        yield return Agreement.OfAverageGrowth(from, to, 1,
            form.Hedged((ratio - 1) * 100, rule, "%", text => StatedAverageGrowth.Parse(text)), named);
        yield return Agreement.OfAverageGrowth(
            from, to, 5, StatedAverageGrowth.Parse(AverageGrowth.Level(x, y, 5).Value.ToPercent(form.Decimals, rule)), named);
        yield return Agreement.OfShareWithRemainder(from, to,
            form.Hedged(earlier / (earlier + later) * 100, rule, "%", text => StatedShare.Parse(text)), named);
        if (ratio > 1)
            yield return Agreement.OfShare(from, to, form.Hedged(100 / ratio, rule, "%", text => StatedShare.Parse(text)), named);

        // Sums and differences in the unit of the first; a decrease is printed without its sign.
        Unit<Money<Cny>> unit = (Unit<Money<Cny>>)from.Unit!;
        foreach ((Rational value, Func<StatedValue, Judgement> claim) in new (Rational, Func<StatedValue, Judgement>)[]
        {
            (earlier + later, sum => Agreement.OfSum([from, to], sum, named)),
            (later - earlier, change => Agreement.OfIncrease(from, to, change, named)),
            (earlier - later, change => Agreement.OfDecrease(from, to, change, named)),
            (earlier / 7, mean => Agreement.OfMean(from, 7, mean, named)),
        })
        {
            yield return claim(StatedValue.Create(value.Round(form.Decimals, rule), form.Decimals, unit));
        }
    }
}
