using System.Globalization;

namespace Indicators;

// Accumulated growths as text: the equation of their factor, less one.
public readonly partial record struct AccumulatedGrowth : IValueText<AccumulatedGrowth>
{
    private const string Start = "root(", End = ") - 1", EqualTo = " = ";

    string IValueText<AccumulatedGrowth>.Write(ReadOnlySpan<char> format)
    {
        ValueText.CheckFormat(format);
        return Equation(Periods, SumFactor.ToString());
    }

    bool IValueText<AccumulatedGrowth>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        ValueText.TryCopy(ToString(format.ToString()), destination, out written);

    static string? IValueText<AccumulatedGrowth>.Read(ReadOnlySpan<char> text, out AccumulatedGrowth value)
    {
        value = default;
        bool read = ReadEquation(text, out int periods, out ReadOnlySpan<char> right) && Rational.TryParse(right, out Rational sum) && TryCreate(sum, periods, out value);
        return read ? null : $"'{FigureText.Shown(text)}' is no accumulated growth such as root(x + ... + x^3 = 3.31) - 1, of a sum above zero.";
    }

    /// <summary>The equation as text, with what stands on its right side.</summary>
    internal static string Equation(int periods, string right) => $"{Start}{Terms(periods)}{EqualTo}{right}{End}";

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
        return periods > 0 && terms.SequenceEqual(Terms(periods));
    }

    private static string Terms(int periods) => periods switch
    {
        1 => "x",
        2 => "x + x^2",
        _ => $"x + ... + x^{periods.ToString(CultureInfo.InvariantCulture)}",
    };
}
