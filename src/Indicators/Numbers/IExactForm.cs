namespace Indicators;

/// <summary>What an exact number is held as, where it need not be a fraction: a power, a product of powers, a logarithm, a root.</summary>
/// <remarks>With these five answers <see cref="Refinement"/> rounds, encloses and compares each of them, and <c>scale × number +
/// offset</c>, once.</remarks>
internal interface IExactForm
{
    /// <summary>Asks for the value as a fraction.</summary>
    /// <param name="value">The fraction, or zero.</param>
    /// <param name="refusesLong">Whether a fraction of too many digits to be written out is refused; else it counts as irrational, for it
    /// is far from any tie.</param>
    /// <exception cref="OverflowException">It is a fraction of more than some forty thousand digits, and those are refused.</exception>
    bool TryToRational(out Rational value, bool refusesLong);

    /// <summary>Encloses <c>scale × number + offset</c> with an error that vanishes as the bits grow; asked where the value is not written
    /// out.</summary>
    (Rational Low, Rational High) Enclosure(Rational scale, Rational offset, int bits);

    /// <summary>Gives <c>scale × number + offset</c> in floating point with a bound of the error; false where floating point has not all
    /// its digits.</summary>
    bool TryApproximate(in Rational scale, in Rational offset, out double value, out double error);

    /// <summary>Compares the number with a fraction, exactly.</summary>
    int CompareWith(Rational other);

    /// <summary>Refuses what is too large or too small to be printed.</summary>
    void ThrowIfBeyondFigures();
}
