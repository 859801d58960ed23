namespace Indicators;

// Ranges as text: as their values write them.
public readonly partial record struct Range<T> : IValueText<Range<T>>
{
    string IValueText<Range<T>>.Write(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ValueText.CheckFormat(format);
        return T.WriteRange(Numbers, PeriodCount);
    }

    bool IValueText<Range<T>>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryCopy(ToString(format.ToString(), provider), destination, out written);

    static string? IValueText<Range<T>>.Read(ReadOnlySpan<char> text, out Range<T> value)
    {
        value = default;
        return T.TryReadRange(text, out Bounds numbers, out Rational periods)
            ? Read(numbers, periods, out value)
            : $"'{FigureText.Shown(text)}' is not a range such as "
                + $"{T.WriteRange(Bounds.ClosedOpen(new Rational(6, 5), new Rational(5, 4)), 3)}.";
    }

    /// <summary>Makes a range of what was read; gives null, or what is wrong with it.</summary>
    internal static string? Read(Bounds numbers, Rational periods, out Range<T> value)
    {
        string? problem = T.CheckRange(numbers, periods);
        value = problem is null ? new(numbers, periods) : default;
        return problem;
    }
}
