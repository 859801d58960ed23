namespace Indicators;

// Average growths as text: an exact power less one. The periods that were named are not in it.
public readonly partial record struct AverageGrowth : IValueText<AverageGrowth>
{
    string IValueText<AverageGrowth>.Write(ReadOnlySpan<char> format)
    {
        ValueText.CheckFormat(format);
        return $"{Power} - 1";
    }

    bool IValueText<AverageGrowth>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        ValueText.TryCopy(ToString(format.ToString()), destination, out written);

    static string? IValueText<AverageGrowth>.Read(ReadOnlySpan<char> text, out AverageGrowth value)
    {
        const string End = " - 1";
        RationalPower power = default;
        bool read = text.EndsWith(End) && RationalPower.TryParse(text[..^End.Length], out power) && power.Exponent.Sign > 0;
        value = read ? Of(power.Base, power.Exponent.Reciprocal()) : default;
        return read ? null : $"'{FigureText.Shown(text)}' is no average growth such as (58/31)^(1/4) - 1.";
    }

    internal static AverageGrowth Of(Rational totalFactor, Rational periods, IPeriod? basePeriod, IPeriod? lastPeriod) =>
        new(totalFactor, periods, basePeriod, lastPeriod);
}
