using System.Globalization;

namespace Indicators.Tool.Calc;

/// <summary>The calculations <c>growth.*</c>; answers are in per cent unless the key says otherwise.</summary>
internal static class GrowthCalculations
{
    private enum Base
    {
        Signed,
        Absolute,
    }

    private enum MissingLevel
    {
        Propagate,
        CarryForward,
    }

    /// <summary>The growth from a base to a current value.</summary>
    public static CalcAnswer Simple(CalcArguments arguments)
    {
        (Rational from, Rational to) = (arguments.Number("base"), arguments.Number("current"));
        Rounding rounding = arguments.RoundingRule();
        var answer = new CalcAnswer();
        answer.Add("points", (Plain.Of(to) - Plain.Of(from)).NumericalValue);
        Outcome<GrowthRate> growth = Growth.Between(Plain.Of(from), Plain.Of(to));
        return growth.HasValue
            ? answer.Add("percent", growth.Value.Percent).AddPercents(growth.Value, rounding)
            : answer.AddText("reason", growth.Undefined.Name);
    }

    /// <summary>The growth of each row over an earlier one; rows may be missing.</summary>
    public static CalcAnswer Missing(CalcArguments arguments)
    {
        IReadOnlyList<Quantity<Plain>?> rows = Plain.Of(arguments.NumbersOrMissing("x"));
        int lag = arguments.WholeParameter("lag", 1, int.MaxValue, 1);
        if (arguments.Word<MissingLevel>("missing", MissingLevel.Propagate) == MissingLevel.CarryForward)
        {
            rows = [.. rows.Select((_, at) => rows.Take(at + 1).LastOrDefault(row => row is not null))];
        }

        return new CalcAnswer().Add("items", ByRow(rows, lag, Growth.Between).Select(Percents.Of));
    }

    /// <summary>Changes over a base of any sign, in the two ways that other tools mix up.</summary>
    public static CalcAnswer NegativeBase(CalcArguments arguments)
    {
        if (arguments.Has("x"))
        {
            IReadOnlyList<Quantity<Plain>?> rows = Plain.Of(arguments.NumbersOrMissing("x"));
            int lag = arguments.WholeParameter("lag", 1, int.MaxValue, 1);
            Func<Quantity<Plain>, Quantity<Plain>, Outcome<Rational>> change =
                arguments.Word<Base>("base") == Base.Signed ? Growth.ChangeOverSignedBase : Growth.ChangeOverAbsoluteBase;
            return new CalcAnswer().Add("items", ByRow(rows, lag, change).Select(Percents.Of));
        }

        (Quantity<Plain> from, Quantity<Plain> to) = (Plain.Of(arguments.Number("base")), Plain.Of(arguments.Number("current")));
        Outcome<GrowthRate> growth = Growth.Between(from, to);
        return new CalcAnswer()
            .AddOrNull("signedPercent", Percents.Of(Growth.ChangeOverSignedBase(from, to)))
            .AddOrNull("absolutePercent", Percents.Of(Growth.ChangeOverAbsoluteBase(from, to)))
            .AddText("transition", growth.HasValue ? nameof(Growth) : growth.Undefined.Name);
    }

    /// <summary>The growth of each month over the one so many months before it, whatever rows stand between.</summary>
    public static CalcAnswer Calendar(CalcArguments arguments)
    {
        IReadOnlyList<Month> months = arguments.Months("period");
        IReadOnlyList<Quantity<Plain>?> values = Plain.Of(arguments.NumbersOrMissing("x"));
        CalcArguments.SameLength("period", months.Count, "x", values.Count);
        int lag = arguments.WholeParameter("lagMonths", 1, 12_000, 12);
        var byMonth = new Dictionary<Month, Quantity<Plain>?>();
        foreach ((Month month, Quantity<Plain>? value) in months.Zip(values))
        {
            byMonth.Add(month, value);
        }

        return new CalcAnswer().Add("items", months.Select(month => Percents.Of(
            month - Month.MinValue < lag
                ? Compared(null, string.Create(CultureInfo.InvariantCulture, $"A period {lag} before {month}"), month)
                : Compared(byMonth.GetValueOrDefault(month - lag), $"The value of {month - lag}", month))));

        Outcome<GrowthRate> Compared(Quantity<Plain>? earlier, string nameOfEarlier, Month month) =>
            Change(earlier, nameOfEarlier, byMonth[month], $"The value of {month}", Growth.Between);
    }

    // Rows have no periods: the base of one is so many rows before it.
    private static IEnumerable<Outcome<T>> ByRow<T>(IReadOnlyList<Quantity<Plain>?> rows, int lag,
        Func<Quantity<Plain>, Quantity<Plain>, Outcome<T>> change) => rows.Select((row, at) => Change(
            at < lag ? null : rows[at - lag],
            at < lag
                ? string.Create(CultureInfo.InvariantCulture, $"A value {lag} rows before row {at + 1}")
                : string.Create(CultureInfo.InvariantCulture, $"The value of row {at - lag + 1}"),
            row,
            string.Create(CultureInfo.InvariantCulture, $"The value of row {at + 1}"),
            change));

    private static Outcome<T> Change<T>(Quantity<Plain>? earlier, string nameOfEarlier, Quantity<Plain>? later, string nameOfLater,
        Func<Quantity<Plain>, Quantity<Plain>, Outcome<T>> change) =>
        later is not { } current ? Undefined.Of(Reason.MissingCurrent, nameOfLater)
        : earlier is not { } known ? Undefined.Of(Reason.MissingBase, nameOfEarlier)
        : change(known, current);

    /// <summary>Doublings (番), increases by times (增加k倍), and what two multiples imply.</summary>
    public static CalcAnswer Times(CalcArguments arguments)
    {
        if (arguments.Has("fan"))
        {
            return Doubled(arguments);
        }

        return arguments.Has("increaseTimes")
            ? Multiple(TimesOf(arguments, "increaseTimes"))
            : Previous(arguments);
    }

    /// <summary>What the level of last year's end alone brings this year's mean (翘尾).</summary>
    public static CalcAnswer CarryOver(CalcArguments arguments)
    {
        IReadOnlyList<Rational> quarters = arguments.Numbers("quarters");
        if (quarters.Count != 4)
        {
            throw CalcArguments.Wrong(
                string.Create(CultureInfo.InvariantCulture,
                    $"input 'quarters' has {quarters.Count} numbers, expected the four quarters of one year"));
        }

        Quantity<Plain>[] parts = [.. quarters.Select(Plain.Of)];
        return CalcAnswer.Of(Growth.CarryOver<Plain>(parts), (answer, growth) => answer.Add("percent", growth.Percent));
    }

    private static CalcAnswer Doubled(CalcArguments arguments)
    {
        Rational fan = arguments.Number("fan");
        if (!fan.IsInteger || fan.Abs() > GrowthRate.MaxDoublings)
        {
            throw CalcArguments.Wrong(
                string.Create(CultureInfo.InvariantCulture,
                    $"input 'fan' is {fan}, expected a whole number of doublings, at most {GrowthRate.MaxDoublings}"));
        }

        GrowthRate doubled = GrowthRate.FromDoublings((int)fan.Numerator);
        CalcAnswer answer = Multiple(doubled);
        return arguments.NumberIfGiven("base") is { } from ? answer.Add("target", doubled.ApplyTo(Plain.Of(from)).NumericalValue) : answer;
    }

    private static CalcAnswer Previous(CalcArguments arguments)
    {
        if (!arguments.Has("yoyGrowthTimes"))
        {
            throw CalcArguments.Wrong("there is no input 'fan', 'increaseTimes' or 'yoyGrowthTimes'; expected one of them");
        }

        GrowthRate last = TimesOf(arguments, "yoyGrowthTimes");
        Outcome<GrowthRate> previous =
            Percents.Growth(arguments.Number("vs2019GrowthPercent")).Then<GrowthRate>(overBoth => Growth.ImpliedPrevious(overBoth, last));
        CalcAnswer answer = new CalcAnswer().Add("yoyPercent", last.Percent);
        return previous.HasValue
            ? answer.Add("implied2020Percent", previous.Value.Percent)
            : answer.AddText("reason", previous.Undefined.Name);
    }

    private static GrowthRate TimesOf(CalcArguments arguments, string name) =>
        arguments.Number(name) is var times && times >= Rational.MinusOne
        ? GrowthRate.FromIncreaseInMultiples(times)
        : throw CalcArguments.Wrong($"input '{name}' is {times}, expected at least -1: nothing is left of the base then");

    private static CalcAnswer Multiple(GrowthRate growth) =>
        new CalcAnswer().Add("ratio", growth.Factor).Add("growthPercent", growth.Percent);
}
