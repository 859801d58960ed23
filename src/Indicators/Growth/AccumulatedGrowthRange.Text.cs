namespace Indicators;

// Ranges of accumulated growths as text: the equation of their factors, less one.
public readonly partial record struct AccumulatedGrowthRange : IValueText<AccumulatedGrowthRange>
{
    string IValueText<AccumulatedGrowthRange>.Write(ReadOnlySpan<char> format)
    {
        ValueText.CheckFormat(format);
        return Periods == 0 ? "(no periods)" : AccumulatedGrowth.Equation(Periods, SumFactor.ToString());
    }

    bool IValueText<AccumulatedGrowthRange>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        ValueText.TryCopy(ToString(format.ToString()), destination, out written);

    static string? IValueText<AccumulatedGrowthRange>.Read(ReadOnlySpan<char> text, out AccumulatedGrowthRange value)
    {
        Bounds sum = default;
        bool read = AccumulatedGrowth.ReadEquation(text, out int periods, out ReadOnlySpan<char> right) && Bounds.TryParse(right, out sum) && IsDefined(sum, periods);
        value = read ? new(sum, periods) : default;
        return read ? null : $"'{FigureText.Shown(text)}' is no accumulated growth range such as root(x + ... + x^3 = [3.29, 3.33]) - 1, of sums above zero.";
    }

    /// <summary>Whether sums and a number of periods make a range.</summary>
    internal static bool IsDefined(Bounds sumFactor, int periods) => Growth.IsAboveZero(sumFactor) && periods is > 0 and <= AccumulatedGrowth.MaxPeriods;
}
