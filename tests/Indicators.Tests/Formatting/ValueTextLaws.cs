using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of the text of every value: it is read as it is written, in every way of writing.</summary>
[Properties(
    Arbitrary = [typeof(Numbers), typeof(ValueArbitraries), typeof(FigureArbitraries), typeof(ReferenceArbitraries), typeof(LogBases)],
    MaxTest = 200)]
public class ValueTextLaws
{
    // Parse(ToString(x)) = x, also in UTF-8.
    [Property]
    public bool A_range_is_read_as_it_is_written(AnyBounds bounds) => TextOf.IsKept(bounds.Of);

    [Property]
    public bool A_number_is_read_as_it_is_written(Any number) => Rational.Parse(number.Of.ToString()) == number.Of;

    [Property]
    public bool A_growth_is_read_as_it_is_written(AnyGrowth growth) => TextOf.IsKept(growth.Of);

    [Property]
    public bool A_log_growth_is_read_as_it_is_written(Positive factor) => TextOf.IsKept(new LogGrowth(factor.Of));

    [Property]
    public bool An_average_is_read_as_it_is_written(AnyAverage average) =>
        TextOf.IsKept(average.Of) && AverageGrowth.Parse(average.Of.ToString()).Periods == average.Of.Periods;

    [Property]
    public bool An_average_by_accumulation_is_read_as_it_is_written(AnyAccumulated average) => TextOf.IsKept(average.Of)
        && AverageGrowthByAccumulation.Parse(average.Of.ToString()) is var read
        && (read.SumFactor, read.Periods) == (average.Of.SumFactor, average.Of.Periods);

    [Property]
    public bool A_logarithm_is_read_as_it_is_written(Positive argument, LogBase radix) =>
        TextOf.IsKept(new RationalLogarithm(argument.Of, radix.Of));

    [Property]
    public bool A_share_and_a_contribution_are_read_as_they_are_written(Any part, Positive whole, Any change, AnyBounds bounds) =>
        TextOf.IsKept(new Share(part.Of, whole.Of)) && TextOf.IsKept(new Contribution(part.Of, whole.Of, change.Of))
            && TextOf.IsKept(new Range<Share>(bounds.Of));

    [Property]
    public bool A_range_of_averages_by_accumulation_is_read_as_it_is_written(AnyAccumulated lower, AnyAccumulated upper)
    {
        (Rational low, Rational high) =
            (Rational.Min(lower.Of.SumFactor, upper.Of.SumFactor), Rational.Max(lower.Of.SumFactor, upper.Of.SumFactor));
        return TextOf.IsKept(new Range<AverageGrowthByAccumulation>(Bounds.Closed(low, high), lower.Of.Periods))
            && TextOf.IsKept(new Range<AverageGrowthByAccumulation>(Bounds.MoreThan(0), upper.Of.Periods));
    }

    [Property]
    public bool A_power_is_read_as_it_is_written(AnyPower power) =>
        TextOf.IsKept(power.Of) && RationalPower.Parse(power.Of.ToString()) is var read
            && (read.Base, read.Exponent) == (power.Of.Base, power.Of.Exponent);

    [Property]
    public bool A_growth_range_is_read_as_it_is_written(AnyGrowthRange range) => TextOf.IsKept(range.Of);

    [Property]
    public bool An_average_range_is_read_as_it_is_written(AnyAverageRange range) => TextOf.IsKept(range.Of);

    [Property]
    public bool A_change_of_rank_is_read_as_it_is_written(int places, bool isUnknown) => TextOf.IsKept(new RankChange(places, isUnknown));

    [Property]
    public bool An_exchange_rate_is_read_as_it_is_written(AnyRate rate) =>
        TextOf.IsKept(rate.Of) && ExchangeRate<Usd, Cny>.Parse(rate.Of.ToString(null, Language.English)) == rate.Of;

    // Without the kind, CNY/USD is read as 元/美元, which is the same rate.
    [Property]
    public bool An_exchange_rate_of_data_is_read_as_it_is_written(AnyRate rate) => rate.Of.ToAnyExchangeRate() is var any
        && AnyExchangeRate.Parse(any.ToString()) == any && (any.ToString().Contains("CNY", StringComparison.Ordinal) || TextOf.IsKept(any));

    [Property]
    public bool A_figure_is_read_as_it_was_printed(Stating stating) =>
        TextOf.IsKept(stating.In(Language.Chinese)) && TextOf.IsKept(stating.In(Language.English));

    // A stated result prints as it was printed; scope and size are told beside it.
    [Property]
    public bool A_stated_result_is_read_as_it_was_printed(Ranked ranked, YearlyRate rate) =>
        TextOf.IsKept(ranked.Rank.Within(null, null), "", "G") && TextOf.IsKept(rate.Growth, "", "G")
            && TextOf.IsKept(rate.Growth.PerPeriod, "", "G");

    [Property]
    public bool A_reference_to_a_time_is_read_as_it_is_written(PeriodRef reference) => TextOf.IsKept(reference);

    [Property]
    public bool An_amount_of_any_unit_is_read_as_it_is_written(AnyAmount amount) =>
        TextOf.IsKept(amount.Of) && AnyQuantity.Parse(amount.Of.ToString()).Unit.Equals(amount.Of.Unit);

    // Parse(x in English) = x, though it may be counted in another unit.
    [Property]
    public bool An_amount_in_English_is_read_as_the_same_amount(AnyAmount amount) =>
        AnyQuantity.Parse(amount.Of.As("en")) is var read && read.KindCode == amount.Of.KindCode && read == amount.Of
        || SharesItsEnglishWord(amount.Of.Unit);

    [Property(MaxTest = 1_000)]
    public bool Any_text_is_read_or_refused(Nonsense text) =>
        TextOf.IsReadOrRefused<Quantity<Money<Cny>>>(text.Text)
        && TextOf.IsReadOrRefused<Quantity<Proportion>>(text.Text)
        && TextOf.IsReadOrRefused<QuantityPoint<Proportion>>(text.Text)
        && TextOf.IsReadOrRefused<Quantity<Per<Length, Area>>>(text.Text)
        && TextOf.IsReadOrRefused<AnyQuantity>(text.Text)
        && TextOf.IsReadOrRefused<Bounds>(text.Text)
        && TextOf.IsReadOrRefused<GrowthRate>(text.Text)
        && TextOf.IsReadOrRefused<LogGrowth>(text.Text)
        && TextOf.IsReadOrRefused<AverageGrowth>(text.Text)
        && TextOf.IsReadOrRefused<AverageGrowthByAccumulation>(text.Text)
        && TextOf.IsReadOrRefused<RationalLogarithm>(text.Text)
        && TextOf.IsReadOrRefused<Range<AverageGrowthByAccumulation>>(text.Text)
        && TextOf.IsReadOrRefused<Share>(text.Text)
        && TextOf.IsReadOrRefused<Range<Share>>(text.Text)
        && TextOf.IsReadOrRefused<Contribution>(text.Text)
        && TextOf.IsReadOrRefused<RationalPower>(text.Text)
        && TextOf.IsReadOrRefused<Range<GrowthRate>>(text.Text)
        && TextOf.IsReadOrRefused<Range<AverageGrowth>>(text.Text)
        && TextOf.IsReadOrRefused<RankChange>(text.Text)
        && TextOf.IsReadOrRefused<ExchangeRate<Usd, Cny>>(text.Text)
        && TextOf.IsReadOrRefused<AnyExchangeRate>(text.Text)
        && TextOf.IsReadOrRefused<StatedValue>(text.Text)
        && TextOf.IsReadOrRefused<StatedGrowth>(text.Text)
        && TextOf.IsReadOrRefused<StatedRank>(text.Text)
        && TextOf.IsReadOrRefused<PeriodRef>(text.Text);

    // Of the words of two kinds the first in the table is meant, when no kind is asked for.
    private static bool SharesItsEnglishWord(Unit unit) =>
        UnitCatalog.Default.TryParse(unit.Stem.EnglishFor(2), out Unit? first) && first.KindCode != unit.KindCode;
}

/// <summary>The text of amounts and levels of one kind; run for every kind by <see cref="QuantityTextTests"/>.</summary>
public static class QuantityTextLaws<TKind>
    where TKind : IQuantityKind
{
    // The units of the tests among those that are read; no catalogue knows their own.
    private static readonly UnitCatalog Catalog = UnitCatalog.Default.With([.. Atoms(typeof(TKind)).Distinct()]);

    // Parse(ToString(x)) = x in the same unit, and so is what JSON keeps.
    public static Property An_amount_is_read_as_it_is_written() => Prop.ForAll(QuantityGen<TKind>.Any, amount =>
        TextOf.FitsAsItShould(amount)
        && IsSame(amount, JsonForm.RoundTrip(amount, Catalog))

        // 1, the coherent unit of proportions, is not a text behind a number: 0.51 would be 0.5 or 0.51.
        && (char.IsAsciiDigit(amount.Unit.Symbol[0]) || IsSame(amount, Quantity<TKind>.Parse(amount.ToString(), Catalog))));

    private static bool IsSame(Quantity<TKind> one, Quantity<TKind> other) =>
        one.NumericalValue == other.NumericalValue && IsSame(one.Unit, other.Unit);

    // A coherent product without a name is printed by its code, and m*s is read as 米·秒.
    private static bool IsSame(Unit one, Unit other) => one.Equals(other)
        || (one.Symbol.Contains('*', StringComparison.Ordinal) && one.KindCode == other.KindCode && one.Factor == other.Factor);

    private static IEnumerable<Unit> Atoms(Type kind) =>
        kind.IsGenericType && kind.GetGenericArguments() is [var left, var right] && right.IsAssignableTo(typeof(IQuantityKind))
        ? [.. Atoms(left), .. Atoms(right), .. KindUnits.Of(kind).Select(unit => unit.Stem).Where(IsOneWord)]
        : KindUnits.Of(kind).Select(unit => unit.Stem);

    private static bool IsOneWord(Unit unit) => unit.Symbol.All(char.IsLetter);
}
