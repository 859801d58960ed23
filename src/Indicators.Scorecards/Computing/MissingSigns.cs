using System.Buffers;
namespace Indicators;

/// <summary>Numbers that programs write where there is no value: -9999, -99, 99999. Named as likely, and only where the column shows
/// it.</summary>
internal sealed class MissingSigns
{
    private static readonly SearchValues<char> DigitsAndSigns = SearchValues.Create("0123456789.,");

    // A number of nines that is far from all the others; of a range of its own, it is a value.
    private const int FarBelow = 3, FarAbove = 10, LeastOthers = 2;

    private readonly List<Rational> _levels;

    public MissingSigns(IReadOnlyList<Level> levels) =>
        _levels = levels.Any(level => IsSign(level.Stated.Text))
            ? [.. levels.Select(level => ValueOf(level.Stated)).OfType<Rational>()]
            : [];

    /// <summary>Whether a level is likely such a sign: a negative number of things, or one that no other level of the indicator is
    /// near.</summary>
    public bool Has(StatedValue stated, bool isCount)
    {
        if (_levels.Count == 0 || stated.Hedge != Hedge.None || !IsSign(stated.Text) || ValueOf(stated) is not { } value)
        {
            return false;
        }

        bool isWhole = !stated.Text.Contains('.', StringComparison.Ordinal) || value.IsInteger;
        if (isCount && value.Sign < 0 && isWhole)
        {
            return true;
        }

        Rational[] others = [.. _levels.Where(other => other != value)];
        if (others.Length < LeastOthers)
        {
            return false;
        }

        Rational most = others.Max(other => other.Abs());
        bool isAlone = value.Sign < 0 && others.All(other => other.Sign >= 0);
        return value.Abs() > most * (isAlone ? FarBelow : FarAbove) && (value.Sign < 0 || Digits(stated.Text) >= 4);
    }

    // Two nines or more and nothing else, or the end of the range of 16 or 32 bits.
    private static bool IsSign(string text)
    {
        ReadOnlySpan<char> number = text.AsSpan().Trim().TrimStart("-−+");
        int end = number.IndexOfAnyExcept(DigitsAndSigns);
        number = end < 0 ? number : number[..end];
        if (number is "32768" or "32767" or "2147483648" or "2147483647")
        {
            return true;
        }

        int point = number.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? number : number[..point], decimals = point < 0 ? [] : number[(point + 1)..];
        return whole.Length >= 2 && whole.IndexOfAnyExcept("9,") < 0
            && (decimals.IndexOfAnyExcept('0') < 0 || decimals.IndexOfAnyExcept('9') < 0);
    }

    private static int Digits(string text) => text.Count(char.IsAsciiDigit);

    private static Rational? ValueOf(StatedValue stated) =>
        stated.Value is { } value ? value * (stated.Unit?.Factor ?? Rational.One) : null;
}
