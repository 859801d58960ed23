using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>Monthly amounts with gaps: a month that is not there, or one whose value is missing.</summary>
public sealed record Monthly(IReadOnlyDictionary<Month, Quantity<Money<Cny>>?> Of)
{
    public Quantity<Money<Cny>>? At(Month month) => Of.TryGetValue(month, out Quantity<Money<Cny>>? value) ? value : null;

    public override string ToString() => string.Join(", ", Of.Select(cell => $"{cell.Key}: {cell.Value?.ToString() ?? "missing"}"));
}

/// <summary>Makes monthly amounts.</summary>
public static class MonthlyAmounts
{
    public static Arbitrary<Monthly> Values() => Arb.From(
        from cells in (from month in Gen.Choose(0,
            40) from amount in Amounts.AnySign().Generator from there in Gen.Frequency((4, Gen.Constant(true)),
                (1, Gen.Constant(false))) select (month, amount, there)).ListOf()
        select new Monthly(
            cells.DistinctBy(cell => cell.month).ToDictionary(cell => new Month(2019, 1) + cell.month,
                cell => cell.there ? cell.amount.Of : (Quantity<Money<Cny>>?)null)),
        monthly =>
            monthly.Of.Keys.Select(
                left => new Monthly(monthly.Of.Where(cell => cell.Key != left).ToDictionary(cell => cell.Key, cell => cell.Value))));
}

/// <summary>What is true of growth over many values.</summary>
[Properties(Arbitrary = [typeof(Amounts), typeof(AmountPaths), typeof(MonthlyAmounts)])]
public class GrowthListLaws
{
    // g(p) = g(x(p − lag), x(p)); L16: a missing end gives a reason and no number, whatever stands before or after it.
    [Property]
    public bool A_growth_is_between_a_period_and_the_one_so_many_before_it_or_there_is_none(Monthly monthly, PeriodCount lag) =>
        Growth.ByPeriod(monthly.Of, lag.N) is var growths && growths.Count == monthly.Of.Count && growths.All(growth =>
            (monthly.At(growth.Key - lag.N), monthly.At(growth.Key)) switch
            {
                (_, null) => growth.Value.Undefined == Undefined.Of(Reason.MissingCurrent, $"The value of {growth.Key}"),
                (null, _) => growth.Value.Undefined == Undefined.Of(Reason.MissingBase, $"The value of {growth.Key - lag.N}"),
                ({ } earlier, { } later) => growth.Value == Growth.Between(earlier, later),
            });

    // L17: the order of the rows changes nothing.
    [Property]
    public bool The_order_of_the_rows_does_not_matter(Monthly monthly, PeriodCount lag)
    {
        IReadOnlyDictionary<Month, Outcome<GrowthRate>> growths = Growth.ByPeriod(monthly.Of, lag.N);
        IReadOnlyDictionary<Month, Outcome<GrowthRate>> reversed =
            Growth.ByPeriod(monthly.Of.Reverse().ToDictionary(cell => cell.Key, cell => cell.Value), lag.N);
        return growths.All(growth => reversed[growth.Key] == growth.Value);
    }

    // L18: a period more changes the growth of itself and of the one that has it for its base, and no other.
    [Property]
    public bool Another_period_changes_no_other_growth(Monthly monthly, PeriodCount lag, ProfitOrLoss amount)
    {
        Month added = new(2030, 1);
        var more = new Dictionary<Month, Quantity<Money<Cny>>?>(monthly.Of) { [added] = amount.Of };
        IReadOnlyDictionary<Month, Outcome<GrowthRate>> before = Growth.ByPeriod(monthly.Of, lag.N), after = Growth.ByPeriod(more, lag.N);
        return before.All(growth => after[growth.Key] == growth.Value) && after.Count == before.Count + 1;
    }

    // L14: the growth on the year of a constant monthly growth m is (1 + m)^12 − 1. L15: it is the product of twelve 环比.
    [Property(MaxTest = 50)]
    public bool Growth_on_the_year_is_the_product_of_twelve_growths_on_the_month(Some x, GrowthPercent m)
    {
        if (m.Rate.Factor.IsZero)
            return Guard.Unmet();
        Month first = new(2020, 1);
        var values = Enumerable.Range(0, 25).ToDictionary(n => first + n, n => x.Of * m.Rate.Factor.Pow(n));
        IReadOnlyDictionary<Month, Outcome<GrowthRate>> yearOnYear = Growth.YearOnYear(values),
            monthOnMonth = Growth.PeriodOnPeriod(values);
        return Enumerable.Range(12, 13).All(n =>
            yearOnYear[first + n].Value.Factor == m.Rate.Factor.Pow(12)
            && yearOnYear[first + n].Value == Growth.Total([.. Enumerable.Range(n - 11, 12).Select(k => monthOnMonth[first + k].Value)]))
            && Enumerable.Range(0, 12).All(n => yearOnYear[first + n].Reason is Reason.MissingBase);
    }

    // Without gaps a row is a period.
    [Property]
    public bool Rows_without_gaps_grow_as_their_periods(AmountPath path, PeriodCount lag)
    {
        Year first = new(2001);
        IReadOnlyDictionary<Year, Outcome<GrowthRate>> byPeriod =
            Growth.ByPeriod(Enumerable.Range(0, path.Of.Count).ToDictionary(n => first + n, n => path.Of[n]), lag.N);
        IReadOnlyList<Outcome<GrowthRate>> byRow =
            Growth.ByRow([.. path.Of.Select(amount => (Quantity<Money<Cny>>?)amount)], lag.N, MissingLevelPolicy.Propagate);
        return Enumerable.Range(0, path.Of.Count)
            .All(n => byRow[n].HasValue
                ? byRow[n] == byPeriod[first + n]
                : byRow[n].Reason is Reason.MissingBase && byPeriod[first + n].Reason is Reason.MissingBase);
    }

    // Carrying forward is taking the growth of the list in which the last value stands for each missing one.
    [Property]
    public bool Carrying_forward_fills_each_gap_with_the_value_before_it(Monthly monthly, PeriodCount lag)
    {
        Quantity<Money<Cny>>?[] rows = [.. monthly.Of.OrderBy(cell => cell.Key).Select(cell => cell.Value)];
        Quantity<Money<Cny>>?[] filled = [.. rows.Select((_, n) => rows.Take(n + 1).LastOrDefault(row => row is not null))];
        return Growth.ByRow(rows, lag.N, MissingLevelPolicy.CarryForward)
            .SequenceEqual(Growth.ByRow(filled, lag.N, MissingLevelPolicy.Propagate));
    }

    // Signed: factors chain. Absolute: the sign is that of the change. Above zero both are the growth.
    [Property]
    public bool Numbers_for_any_base_are_the_growth_where_there_is_one(ProfitOrLoss x, ProfitOrLoss y, ProfitOrLoss z)
    {
        Outcome<Rational> signed = Growth.ChangeOverSignedBase(x.Of, y.Of), absolute = Growth.ChangeOverAbsoluteBase(x.Of, y.Of);
        if (x.Of.Sign == 0)
            return signed.Reason is (Reason.ZeroBase or Reason.FromZero or Reason.ZeroToLoss) && absolute.Undefined == signed.Undefined
                && signed.Undefined == Growth.Between(x.Of, y.Of).Undefined;
        return absolute.Value.Sign == (y.Of - x.Of).Sign && absolute.Value.Abs() == signed.Value.Abs()
            && (!Growth.Between(x.Of, y.Of).TryGetValue(out GrowthRate growth)
                || (growth.Ratio == signed.Value && growth.Ratio == absolute.Value))
            && (y.Of.Sign == 0
                || (1 + signed.Value) * (1 + Growth.ChangeOverSignedBase(y.Of, z.Of).Value)
                    == 1 + Growth.ChangeOverSignedBase(x.Of, z.Of).Value);
    }

    // 1 + carry-over = last ÷ mean: the growth of the next year's mean if every part of it is the last one.
    [Property]
    public bool The_carry_over_is_the_growth_of_the_mean_if_nothing_changes_any_more(Some a, Some b, Some c, Some d)
    {
        Quantity<Money<Cny>> mean = (a.Of + b.Of + c.Of + d.Of) / 4, next = (d.Of + d.Of + d.Of + d.Of) / 4;
        var quarters =
            new Dictionary<Quarter, Quantity<Money<Cny>>> { [new(2021, 1)] = a.Of, [new(2021, 2)] = b.Of, [new(2021, 3)] = c.Of,
                [new(2021, 4)] = d.Of };
        return Growth.CarryOver(a.Of, b.Of, c.Of, d.Of) == Growth.Between(mean, next)
            && Growth.CarryOver(new Year(2021), quarters) == Growth.Between(mean, next)
            && Growth.CarryOver<Money<Cny>>(
                [.. Enumerable.Repeat(new[] { a.Of, b.Of, c.Of, d.Of }, 3).SelectMany(x => x)]) == Growth.Between(mean, d.Of);
    }

    // 100, 101, 102 and 103: what is reached at the end of the year is 1.48 % above its mean.
    [Fact]
    public void A_year_of_rising_quarters_carries_over_into_the_next()
    {
        Outcome<GrowthRate> amounts = Growth.CarryOver(100 * Yuan, 101 * Yuan, 102 * Yuan, 103 * Yuan);
        PointUnit<IndexNumber<Of2020>> level = IndexNumber<Of2020>.Level;

        Assert.Equal("1.48%", amounts.Value.ToPercent(2, Rounding.HalfAwayFromZero));
        Assert.Equal(amounts, Growth.CarryOver(100 * level, 101 * level, 102 * level, 103 * level));
        Mistake.Throws<ArgumentException>(() => Growth.CarryOver(100 * Yuan, 101 * Yuan));
        Assert.Equal(Undefined.Of(Reason.MissingBase, "The value of 2021-Q1"),
            Growth.CarryOver(new Year(2021), new Dictionary<Quarter, Quantity<Money<Cny>>>()).Undefined);
        Assert.Equal(Reason.LossToProfit, Growth.CarryOver(-9 * Yuan, -9 * Yuan, -9 * Yuan, 1 * Yuan).Reason);
    }

    [Fact]
    public void A_list_is_asked_for_with_a_lag_above_zero_and_a_policy()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Growth.ByRow<Money<Cny>>([1 * Yuan], 0, MissingLevelPolicy.Propagate));
        Assert.Throws<ArgumentOutOfRangeException>(() => Growth.ByRow<Money<Cny>>([1 * Yuan], 1, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => Growth.ByPeriod(new Dictionary<Year, Quantity<Money<Cny>>>(), 0));
        Assert.Equal(Undefined.Of(Reason.MissingBase, "A period 12 before 0001-03"),
            Growth.ByPeriod(new Dictionary<Month, Quantity<Money<Cny>>> { [new(1, 3)] = 1 * Yuan }, 12)[new(1, 3)].Undefined);
        Assert.Equal(Undefined.Of(Reason.MissingBase, "A value 1 rows before row 1"),
            Growth.ByRow<Money<Cny>>([1 * Yuan], 1, MissingLevelPolicy.Propagate)[0].Undefined);
    }
}
