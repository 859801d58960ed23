namespace Indicators;

// Logarithms as text: argument and base.
public readonly partial record struct RationalLogarithm : IValueText<RationalLogarithm>
{
    private const string Start = "ln(", Middle = ")/ln(";

    string IValueText<RationalLogarithm>.Write(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ValueText.CheckFormat(format);
        return $"{Start}{Argument}{Middle}{Base})";
    }

    bool IValueText<RationalLogarithm>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format,
        IFormatProvider? provider) =>
        ValueText.TryCopy(ToString(format.ToString(), provider), destination, out written);

    static string? IValueText<RationalLogarithm>.Read(ReadOnlySpan<char> text, out RationalLogarithm value)
    {
        value = default;
        int middle = text.IndexOf(Middle);
        bool read = text.StartsWith(Start) && text.EndsWith(")") && middle > Start.Length && text.Length > middle + Middle.Length
            && Rational.TryParse(text[Start.Length..middle], out Rational argument)
            && Rational.TryParse(text[(middle + Middle.Length)..^1], out Rational radix)
            && TryCreate(argument, radix, out value);
        return read
            ? null
            : $"Got '{FigureText.Shown(text)}'; expected a logarithm such as ln(2)/ln(1.08), of a number above zero to a base above zero "
                + "other than one.";
    }

    private static bool TryCreate(Rational argument, Rational baseNumber, out RationalLogarithm value)
    {
        bool isDefined = argument.Sign > 0 && baseNumber.Sign > 0 && baseNumber != Rational.One;
        value = isDefined ? new(argument, baseNumber) : default;
        return isDefined;
    }
}
