namespace Indicators;

// Ranges as text: interval notation.
public readonly partial struct Bounds : IValueText<Bounds>
{
    string IValueText<Bounds>.Write(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ValueText.CheckFormat(format);
        return $"{(LowerClosed ? '[' : '(')}{Lower?.ToString() ?? "-∞"}, {Upper?.ToString() ?? "∞"}{(UpperClosed ? ']' : ')')}";
    }

    bool IValueText<Bounds>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryCopy(ToString(format.ToString(), provider), destination, out written);

    static string? IValueText<Bounds>.Read(ReadOnlySpan<char> text, out Bounds value)
    {
        value = default;
        int comma = text.IndexOf(',');
        if (comma < 0 || text is not [('[' or '(') and var first, .., (']' or ')') and var last])
        {
            return $"Got '{FigureText.Shown(text)}'; expected a range such as [8, 9), (40, ∞) or (-∞, 72].";
        }

        ReadOnlySpan<char> lowerText = text[1..comma], upperText = text[(comma + 1)..^1].TrimStart(' ');
        bool lowerClosed = first == '[', upperClosed = last == ']';
        Rational? lower = null, upper = null;
        if (lowerText is not ("-∞" or "-inf"))
        {
            if (!Rational.TryParse(lowerText, out Rational end))
            {
                return $"Got '{FigureText.Shown(lowerText)}' in '{FigureText.Shown(text)}'; expected an end below: a number or -∞.";
            }

            lower = end;
        }

        if (upperText is not ("∞" or "+∞" or "inf" or "+inf"))
        {
            if (!Rational.TryParse(upperText, out Rational end))
            {
                return $"Got '{FigureText.Shown(upperText)}' in '{FigureText.Shown(text)}'; expected an end above: a number or ∞.";
            }

            upper = end;
        }

        return Read(lower, lowerClosed, upper, upperClosed, out value);
    }

    /// <summary>Makes a range of ends that were read; gives null, or what is wrong with them.</summary>
    internal static string? Read(Rational? lower, bool lowerClosed, Rational? upper, bool upperClosed, out Bounds value)
    {
        bool isEmpty = lower is { } from && upper is { } to && (from > to || (from == to && !(lowerClosed && upperClosed)));
        string? problem = lower is null && lowerClosed ? "A missing lower end cannot be closed."
            : upper is null && upperClosed ? "A missing upper end cannot be closed."
            : isEmpty ? "No value lies between the two ends: a range must hold at least one."
            : null;
        value = problem is null ? Between(lower, lowerClosed, upper, upperClosed) : default;
        return problem;
    }
}
