namespace Indicators;

// Numbers for bases below zero, by name only: they are not growth rates, and Between gives a reason instead.
public static partial class Growth
{
    /// <summary>The change divided by the base with its sign: <c>(later − earlier) ÷ earlier</c>.</summary>
    /// <remarks>For a base below zero its sign is the wrong way round: from −68 to 5144 it is −76.6. It compounds: factors multiply over a
    /// chain.</remarks>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="earlier">The base, not zero.</param>
    /// <param name="later">The later amount, of any sign.</param>
    /// <returns>A plain ratio, exact; or the reason for a base of zero.</returns>
    public static Outcome<Rational> ChangeOverSignedBase<TKind>(Quantity<TKind> earlier, Quantity<TKind> later) where TKind : IRatioKind =>
        earlier.NumericalValue.IsZero
            ? Transition(Rational.Zero, later.NumericalValue, earlier.ToString(), later.ToString())
            : (later - earlier) / earlier;

    /// <summary>The change divided by the size of the base: <c>(later − earlier) ÷ |earlier|</c>.</summary>
    /// <remarks>Its sign is that of the change: from −68 to 5144 it is 76.6. It does not compound over a chain.</remarks>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="earlier">The base, not zero.</param>
    /// <param name="later">The later amount, of any sign.</param>
    /// <returns>A plain ratio, exact; or the reason for a base of zero.</returns>
    public static Outcome<Rational> ChangeOverAbsoluteBase<TKind>(Quantity<TKind> earlier, Quantity<TKind> later)
        where TKind : IRatioKind =>
        ChangeOverSignedBase(earlier, later).Then<Rational>(ratio => earlier.Sign < 0 ? -ratio : ratio);
}
