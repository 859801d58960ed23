using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Growth rates and average growths.</summary>
internal static class GrowthForms
{
    /// <summary><c>{"ratio":"27/31"}</c>; also read are <c>{"times":2.5}</c> (是…的2.5倍), <c>{"increaseTimes":1.5}</c> (增长1.5倍) and
    /// <c>{"doublingsTo":4}</c> (翻两番).</summary>
    internal static JsonConverter<GrowthRate> Rate { get; } = Form.Of("A growth rate",
            (GrowthRate growth) => new ValueTuple<GrowthRate>(growth))
        .With("ratio", Number(OfRatio, growth => growth.Ratio), (ref parts) => ref parts.Item1)
        .Or("times", Number(times => times.Sign >= 0 ? OfRatio(times - Rational.One)
            : throw new JsonException($"A ratio in times is zero or more; found {times}.")), (ref parts) => ref parts.Item1)
        .Or("increaseTimes", Number(OfRatio), (ref parts) => ref parts.Item1)
        .Or("doublingsTo", Number(ratio => ratio.Sign > 0 ? OfRatio(ratio - Rational.One)
            : throw new JsonException($"What doublings come to is above zero; found {ratio}.")), (ref parts) => ref parts.Item1)
        .Make(parts => parts.Item1);

    /// <summary><c>{"factor":"58/31"}</c></summary>
    internal static JsonConverter<LogGrowth> Log { get; } = Form.Of("A log growth",
            (LogGrowth growth) => new ValueTuple<Rational>(growth.Factor))
        .With("factor", Leaves.Number, (ref parts) => ref parts.Item1)
        .Make(parts => parts.Item1.Sign > 0 ? new(parts.Item1)
            : throw new JsonException($"A growth factor with a logarithm is above zero; found {parts.Item1}."));

    /// <summary><c>{"factor":"58/31","periods":4}</c>: the growth factor of the whole span, of which the n-th root is taken, and n; the
    /// periods by name where they are known.</summary>
    internal static JsonConverter<AverageGrowth> Average { get; } =
        Form.Of("An average growth", (AverageGrowth growth) => (
                Factor: growth.TotalFactor,
                growth.Periods,
                From: growth.LastPeriod is null ? null : NamedPeriod.Of(growth.BasePeriod),
                To: growth.BasePeriod is null ? null : NamedPeriod.Of(growth.LastPeriod)))
            .With("factor", Leaves.Number, (ref parts) => ref parts.Factor)
            .With("periods", Leaves.Number, (ref parts) => ref parts.Periods)
            .Maybe("base", new PeriodNames(), (ref parts) => ref parts.From)
            .Maybe("to", new PeriodNames(), (ref parts) => ref parts.To)
            .Make(parts => OfFactor(parts.Factor, parts.Periods, parts.From, parts.To));

    /// <summary><c>{"sum":3.31,"periods":3}</c>: what the values add up to in bases, and their number.</summary>
    internal static JsonConverter<AverageGrowthByAccumulation> Accumulated { get; } =
        Form.Of("An average growth by accumulation", (AverageGrowthByAccumulation growth) => (Sum: growth.SumFactor, growth.Periods))
            .With("sum", Leaves.Number, (ref parts) => ref parts.Sum)
            .With("periods", Leaves.Whole, (ref parts) => ref parts.Periods)
            .Make(parts => AverageGrowthByAccumulation.TryCreate(parts.Sum, parts.Periods, out AverageGrowthByAccumulation value)
                ? value : throw new JsonException(
                $"Got a sum of {parts.Sum} over {parts.Periods} periods; expected an average growth by accumulation: the sum is above "
                    + $"zero, and there are 1 to {AverageGrowthByAccumulation.MaxPeriods} periods."));

    private static Leaf<GrowthRate> Number(Func<Rational, GrowthRate> read, Func<GrowthRate, Rational>? write = null) => new(
        Leaves.Number.Noun,
        (ref reader, out growth) =>
        {
            bool isNumber = Leaves.Number.TryRead(ref reader, out Rational number);
            growth = isNumber ? read(number) : default;
            return isNumber;
        },
        (writer, growth) => JsonNumber.Write(writer, write!(growth)));

    private static GrowthRate OfRatio(Rational ratio) =>
        ratio >= Rational.MinusOne ? new(ratio) : throw new JsonException($"A growth is never below -1 (-100%); found {ratio}.");

    private static AverageGrowth OfFactor(Rational factor, Rational periods, NamedPeriod? from, NamedPeriod? to)
    {
        if (factor.Sign < 0 || periods.Sign <= 0 || !RationalPower.TryCreate(factor, periods.Reciprocal(), out _))
        {
            throw new JsonException(
                $"Got the root {periods} of {factor}; expected an average growth: the factor is zero or above, the periods are above zero "
                    + "and within 256 bits.");
        }

        return (from, to) switch
        {
            (null, null) => AverageGrowth.Of(factor, periods),
            ({ } first, { } last) when first.Period.GetType() == last.Period.GetType() =>
                AverageGrowth.Of(factor, Checked(periods, first.Reader!.Steps(first.Period, last.Period), first.Period, last.Period),
                    first.Period, last.Period),
            _ => throw new JsonException("An average growth names both of its periods, in one frequency, or neither."),
        };
    }

    private static Rational Checked(Rational periods, Rational steps, IPeriod from, IPeriod to) =>
        steps.Sign <= 0 ? throw new JsonException($"An average growth runs from a base to a later period; found '{from}' to '{to}'.")
        : periods == steps ? periods
        : throw new JsonException($"From '{from}' to '{to}' the number of periods is {steps}; found {periods}.");
}
