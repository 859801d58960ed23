namespace Indicators.Tool.Calc;

/// <summary>The calculations <c>average.*</c>, in per cent per period.</summary>
internal static class AverageCalculations
{
    private enum From
    {
        Levels,
        TotalGrowthPercent,
        GrowthsPercent,
    }

    private enum MissingGrowth
    {
        Refuse,
        Skip,
    }

    /// <summary>Average growth by level (水平法), from levels, from a total growth, or from the growths of periods.</summary>
    public static CalcAnswer Level(CalcArguments arguments)
    {
        From from = arguments.Word<From>("from", From.Levels);
        Outcome<AverageGrowth> average = from switch
        {
            From.Levels =>
                AverageGrowth.Level(Plain.Of(arguments.Number("v0")), Plain.Of(arguments.Number("vn")),
                    arguments.NumberParameter("periods"), ShortSpans(arguments)),
            From.TotalGrowthPercent =>
                FromTotal(arguments.Number("totalGrowthPercent"), arguments.NumberParameter("periods"), ShortSpans(arguments)),
            _ => FromGrowths(arguments),
        };
        Rounding rounding = arguments.RoundingRule();
        return CalcAnswer.Of(average, (answer, growth) => Fill(answer, growth, rounding));
    }

    /// <summary>Average growth by accumulation (累计法): what the values add up to.</summary>
    public static CalcAnswer Accumulation(CalcArguments arguments)
    {
        Quantity<Plain> from = Plain.Of(arguments.Number("base"));
        Quantity<Plain>[] values = [.. arguments.Numbers("values").Select(Plain.Of)];
        Rounding rounding = arguments.RoundingRule();
        return CalcAnswer.Of(AverageGrowth.Accumulation<Plain>(from, values), (answer, growth) =>
        {
            answer.Add("percent", growth.Percent).AddRounded("percent1", growth.Percent.Round(1, rounding), 1, rounding)
                .AddExactly("sum", growth.SumFactor).AddExactly("periods", growth.Periods);
        });
    }

    /// <summary>The exponential x = b m^t that fits best: the factor m per unit of time, and the level b at time zero.</summary>
    public static CalcAnswer LeastSquares(CalcArguments arguments)
    {
        IReadOnlyList<Rational> times = arguments.Numbers("t");
        IReadOnlyList<Rational?> levels = arguments.NumbersOrMissing("x");
        CalcArguments.SameLength("t", times.Count, "x", levels.Count);
        TrendCoverage coverage = arguments.Word<TrendCoverage>("coverage", TrendCoverage.Complete);
        Rounding rounding = arguments.RoundingRule();
        Outcome<PowerProduct> atZero = Trends.LeastSquaresLevel(times, levels, coverage, at: Rational.Zero);
        return CalcAnswer.Of(Trends.LeastSquaresGrowth(times, levels, coverage), (answer, growth) =>
        {
            answer.Add("m", growth.Factor.Number).Add("b", atZero.Value.Number).Add("percent", growth.Percent)
                .AddRounded("percent1", growth.Percent.Round(1, rounding), 1, rounding).AddExactly("observations", growth.Observations);
        });
    }

    private static ShortSpanPolicy ShortSpans(CalcArguments arguments) =>
        arguments.Word<ShortSpanPolicy>("shortSpans", ShortSpanPolicy.Refuse);

    private static Outcome<AverageGrowth> FromTotal(Rational percent, Rational periods, ShortSpanPolicy shortSpans) =>
        Percents.Growth(percent).Then(total => AverageGrowth.FromTotal(total, periods, shortSpans));

    private static Outcome<AverageGrowth> FromGrowths(CalcArguments arguments)
    {
        Outcome<GrowthRate>[] growths =
        [
            .. arguments.NumbersOrMissing("growthsPercent").Select((percent, i) => percent is { } known
                ? Percents.Growth(known)
                : Undefined.Of(Reason.MissingCurrent, $"Growth {i + 1} of the list")),
        ];
        Rational periodsPerYear = arguments.NumberParameter("periodsPerYear", Rational.One);
        bool skips = arguments.Word<MissingGrowth>("missing", MissingGrowth.Refuse) == MissingGrowth.Skip;

        // What is there and means nothing is not a missing growth, which may be skipped.
        return growths.FirstOrDefault(growth => growth.Reason is Reason.NonPositive) is { Undefined: { } nothing,
            Reason: Reason.NonPositive } ? nothing
            : periodsPerYear.Sign <= 0
            ? throw CalcArguments.Wrong($"parameter 'periodsPerYear' is {periodsPerYear}, expected a number above zero")
            : AverageGrowth.FromGrowths(skips ? [.. growths.Where(growth => growth.HasValue)] : growths)
                .Then<AverageGrowth>(
                    perPeriod =>
                        perPeriod.Annualized(periodsPerYear, ShortSpanPolicy.Extrapolate)); // the parameter asks for a growth per year
    }

    private static void Fill(CalcAnswer answer, AverageGrowth growth, Rounding rounding)
    {
        answer.Add("percent", growth.Percent).AddRounded("percent1", growth.Percent.Round(1, rounding), 1, rounding)
            .AddExactly("power", growth.TotalFactor).AddExactly("periods", growth.Periods);
    }
}
