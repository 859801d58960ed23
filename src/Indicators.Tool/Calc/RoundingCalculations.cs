namespace Indicators.Tool.Calc;

/// <summary>The calculations <c>rounding.*</c>.</summary>
internal static class RoundingCalculations
{
    /// <summary>A value rounded once to a unit of its last digit (修约间隔), as GB/T 8170 does unless another rule is named.</summary>
    public static CalcAnswer ToUnit(CalcArguments arguments)
    {
        (Rational value, Rational unit) = (arguments.Number("value"), arguments.Number("unit"));
        if (unit.Sign <= 0 || unit.DecimalPlaces is not { } decimals)
        {
            throw CalcArguments.Wrong($"input 'unit' is {unit}, expected a decimal above zero such as 0.1 or 1000");
        }

        Rational rounded = value.RoundToMultiple(unit, arguments.RoundingRule(Rounding.HalfToEven));
        return new CalcAnswer().AddText("printed", rounded.ToString(decimals, Rounding.HalfToEven)); // exact: a multiple of the unit
    }

    /// <summary>Percentages of counts, each rounded by itself and by largest remainder.</summary>
    public static CalcAnswer LargestRemainder(CalcArguments arguments)
    {
        Rational[] counts = [.. arguments.Numbers("counts")];
        int decimals = arguments.WholeParameter("decimals", 0, 30, 0);
        return CalcAnswer.Of(Apportionment.LargestRemainder(counts, decimals), (answer, shares) => answer
            .Add("naive", Apportionment.Rounded(counts, decimals, Rounding.HalfAwayFromZero).Value.Select(share => (Rational?)share))
            .Add("largestRemainder", shares.Select(share => (Rational?)share)));
    }
}
