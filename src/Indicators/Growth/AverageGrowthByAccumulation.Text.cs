using System.Globalization;

namespace Indicators;

// Average growths by accumulation as text: the equation of their factor, less one.
public readonly partial record struct AverageGrowthByAccumulation
    : IValueText<AverageGrowthByAccumulation>, IRangeEnd<AverageGrowthByAccumulation>
{
    private const string Start = "root(", End = ") - 1", EqualTo = " = ";

    string IValueText<AverageGrowthByAccumulation>.Write(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ValueText.CheckFormat(format);
        return Equation(Periods, SumFactor.ToString());
    }

    bool IValueText<AverageGrowthByAccumulation>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format,
        IFormatProvider? provider) =>
        ValueText.TryCopy(ToString(format.ToString(), provider), destination, out written);

    static string? IValueText<AverageGrowthByAccumulation>.Read(ReadOnlySpan<char> text, out AverageGrowthByAccumulation value)
    {
        value = default;
        bool read = ReadEquation(text, out int periods, out ReadOnlySpan<char> right) && Rational.TryParse(right, out Rational sum)
            && TryCreate(sum, periods, out value);
        return read
            ? null
            : $"Got '{FigureText.Shown(text)}'; expected an average growth by accumulation such as root(x + ... + x^3 = 3.31) - 1, of a "
                + "sum above zero.";
    }

    /// <summary>The equation as text, with what stands on its right side.</summary>
    internal static string Equation(int periods, string right) => $"{Start}{AccumulationFactor.Terms(periods)}{EqualTo}{right}{End}";

    /// <summary>Takes the equation apart: the number of terms on its left side, at least one, and the text of its right side.</summary>
    internal static bool ReadEquation(ReadOnlySpan<char> text, out int periods, out ReadOnlySpan<char> right)
    {
        periods = 0;
        right = default;
        int middle = text.IndexOf(EqualTo);
        if (!text.StartsWith(Start) || !text.EndsWith(End) || middle < Start.Length || text.Length < middle + EqualTo.Length + End.Length)
            return false;
        right = text[(middle + EqualTo.Length)..^End.Length];
        ReadOnlySpan<char> terms = text[Start.Length..middle];
        bool counted = int.TryParse(terms[(terms.LastIndexOf('^') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out periods);
        periods = counted ? periods : 1;
        return periods > 0 && terms.SequenceEqual(AccumulationFactor.Terms(periods));
    }

    static (string Noun, string Member, bool HasPeriods) IRangeEnd<AverageGrowthByAccumulation>.RangeForm =>
        ("A range of average growths by accumulation", "sum", true);

    static Rational IRangeEnd<AverageGrowthByAccumulation>.Origin => Rational.One;

    // A sum of zero is approached and not reached: the rate comes down to −100 % there.
    static AverageGrowthByAccumulation IRangeEnd<AverageGrowthByAccumulation>.End(Rational number, Rational periods) =>
        new(number, (int)periods.Numerator);

    static int IRangeEnd<AverageGrowthByAccumulation>.Compare(AverageGrowthByAccumulation left, AverageGrowthByAccumulation right) =>
        left.CompareTo(right);

    static ExactReal IRangeEnd<AverageGrowthByAccumulation>.PercentOf(AverageGrowthByAccumulation value) => value.Percent;

    static string IRangeEnd<AverageGrowthByAccumulation>.WriteRange(Bounds numbers, Rational periods) =>
        Equation((int)periods.Numerator, numbers.ToString());

    static bool IRangeEnd<AverageGrowthByAccumulation>.TryReadRange(ReadOnlySpan<char> text, out Bounds numbers, out Rational periods)
    {
        numbers = default;
        bool read = ReadEquation(text, out int terms, out ReadOnlySpan<char> right) && Bounds.TryParse(right, out numbers);
        periods = read ? terms : Rational.One;
        return read;
    }

    static string? IRangeEnd<AverageGrowthByAccumulation>.CheckRange(Bounds numbers, Rational periods) =>
        Growth.IsAboveZero(numbers) && periods.IsInteger && periods.Sign > 0 && periods <= MaxPeriods
            ? null
            : $"Got sums in {numbers} over {periods} periods; expected sums above zero, and 1 to {MaxPeriods} periods.";

    /// <summary>Says the growth per period as a report does: 平均增长5.0%; rose 5.0% on average.</summary>
    /// <remarks>Its periods have no names, so they are not called years. <see cref="StatedAverageGrowth"/> reads every phrase.</remarks>
    /// <inheritdoc cref="GrowthRate.ToPhrase"/>
    public string ToPhrase(Language language, int decimals, Rounding rounding) => Phrase(null, language, decimals, rounding);

    internal string Phrase(IPeriod? basePeriod, Language language, int decimals, Rounding rounding) => AverageGrowth.PerPeriodPhrase(
        basePeriod, CompareTo(default(GrowthRate)), Percent.Round(decimals, rounding), new(Units.Percent, language, decimals, rounding));
}
