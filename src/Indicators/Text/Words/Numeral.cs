namespace Indicators;

/// <summary>A number as it was read, before a magnitude word and a unit.</summary>
/// <param name="Value">The number; null when the words name no single one.</param>
/// <param name="Decimals">Digits printed after the point.</param>
/// <param name="LastPlace">The last printed place, u₀: 1/100 for 14.86.</param>
/// <param name="SignificantPlace">The place of the last digit that is not zero, u; with decimals the last place.</param>
/// <param name="IsWhole">Whether it is a whole number without a magnitude word, so that a count of it is exact.</param>
/// <param name="Words">The bounds that number words state by themselves (数十, 三分之一), else null.</param>
internal readonly record struct Numeral(
    Rational? Value, int Decimals, Rational LastPlace, Rational SignificantPlace, bool IsWhole, Bounds? Words = null)
{
    /// <summary>Whether a magnitude word was read with it.</summary>
    internal bool HasMagnitude => !IsWhole && (Decimals == 0 || LastPlace * new Rational(10).Pow(Decimals) != Rational.One);

    /// <summary>Whether it is a part in words (三分之一, half), which is one of a whole and known to a twentieth of itself.</summary>
    internal bool IsPart => Words is not null && Value is not null;

    /// <summary>The same digits behind a minus sign.</summary>
    public static Numeral operator -(Numeral numeral) =>
        numeral with { Value = -numeral.Value, Words = numeral.Words is { } words ? -words : null };

    /// <summary>The same digits in front of a magnitude word.</summary>
    internal Numeral Times(Rational factor) => new(
        Value * factor, Decimals, LastPlace * factor, SignificantPlace * factor, IsWhole && factor == Rational.One,
        Words is { } words ? words * factor : null);

    /// <summary>The same number as if it were written in digits: its last place is that of its last digit (百分之百 is 100 %).</summary>
    internal Numeral InDigits() => this is not { Words: null, Value: { } value, Decimals: 0 } ? this
        : value.IsInteger ? (LastPlace > Rational.One ? Whole(value, Rational.One) : this)
        : value.DecimalPlaces is { } decimals ? Of(value, decimals)
        : this;

    internal static Numeral Of(Rational value, int decimals)
    {
        Rational place = decimals <= PowersOfTen.MaxInt64Exponent ? Rational.FromScaled(1, decimals) : new Rational(10).Pow(-decimals);
        return decimals > 0 ? new(value, decimals, place, place, false) : Whole(value, Rational.One);
    }

    internal static Numeral Vague(Rational lower, Rational upper) =>
        new(null, 0, Rational.One, Rational.One, true, Bounds.Closed(lower, upper));

    /// <summary>A fraction in words is known to a twentieth of itself.</summary>
    internal static Numeral Fraction(Rational value) =>
        new(value, 0, value / 10, value / 10, false, Bounds.Closed(value * new Rational(19, 20), value * new Rational(21, 20)));

    internal static Numeral Whole(Rational value, Rational lastPlace) =>
        new(value, 0, lastPlace, value.IsZero ? lastPlace : LastNonZero(value, lastPlace), true);

    /// <summary>The place of the last digit that is not zero, counted from a given place upward.</summary>
    internal static Rational LastNonZero(Rational value, Rational place)
    {
        while ((value / (place * 10)).IsInteger)
        {
            place *= 10;
        }

        return place;
    }
}
