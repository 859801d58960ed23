using static Indicators.Units;

namespace Indicators;

// The quotients and products of kinds that are another kind of the library: area ÷ length is a length.
/// <remarks>
/// Each beats the general quotient, which cancels nothing. The result is in the unit that the two units make where the
/// library has it (平方公里 ÷ 公里 is 公里, 千瓦时 ÷ 小时 is 千瓦), else in the coherent unit. For languages without extension
/// operators there are methods of the same meaning.
/// </remarks>
/// <example><code>
/// 853 * SquareKilometre / (20 * Kilometre);        // → 42.65公里
/// 3 * Kilometre * (500 * Metre);                   // → 1500000平方米
/// 360 * KilowattHour / (2 * Hours);                // → 180千瓦
/// </code></example>
public static partial class Quantity
{
    // Coherent units first: they are taken where no other fits.
    private static readonly Unit<Length>[] Lengths = [Metre, Kilometre, Centimetre, Millimetre];
    private static readonly Unit<Area>[] Areas = [SquareMetre, SquareKilometre, Hectare];
    private static readonly Unit<Volume>[] Volumes = [CubicMetre, CubicKilometre];
    private static readonly Unit<Energy>[] Energies = [Joule, KilowattHour, MegawattHour];
    private static readonly Unit<Power>[] Powers = [Watt, Kilowatt, Megawatt, Gigawatt];
    private static readonly Unit<Elapsed>[] Spans = [Seconds, Hours];

    /// <summary>Lengths make areas.</summary>
    extension(Quantity<Length>)
    {
        /// <summary>Length × length.</summary>
        /// <param name="left">A length.</param>
        /// <param name="right">A length.</param>
        /// <returns>The area, exact.</returns>
        public static Quantity<Area> operator *(Quantity<Length> left, Quantity<Length> right) => left.MultipliedBy(right);
    }

    /// <summary>Areas make volumes and lengths.</summary>
    extension(Quantity<Area>)
    {
        /// <summary>Area × length.</summary>
        /// <param name="area">An area.</param>
        /// <param name="height">A length.</param>
        /// <returns>The volume, exact.</returns>
        public static Quantity<Volume> operator *(Quantity<Area> area, Quantity<Length> height) => area.MultipliedBy(height);

        /// <summary>Length × area.</summary>
        /// <param name="height">A length.</param>
        /// <param name="area">An area.</param>
        /// <returns>The volume, exact.</returns>
        public static Quantity<Volume> operator *(Quantity<Length> height, Quantity<Area> area) => area.MultipliedBy(height);

        /// <summary>Area ÷ length.</summary>
        /// <param name="area">An area.</param>
        /// <param name="side">A length, not zero.</param>
        /// <returns>The length, exact.</returns>
        /// <exception cref="DivideByZeroException"><paramref name="side"/> is zero.</exception>
        public static Quantity<Length> operator /(Quantity<Area> area, Quantity<Length> side) => area.DividedBy(side);
    }

    /// <summary>Volumes make lengths and areas.</summary>
    extension(Quantity<Volume>)
    {
        /// <summary>Volume ÷ area: the depth of water on a reservoir, of rain on a region.</summary>
        /// <param name="volume">A volume.</param>
        /// <param name="area">An area, not zero.</param>
        /// <returns>The length, exact.</returns>
        /// <exception cref="DivideByZeroException"><paramref name="area"/> is zero.</exception>
        public static Quantity<Length> operator /(Quantity<Volume> volume, Quantity<Area> area) => volume.DividedBy(area);

        /// <summary>Volume ÷ length.</summary>
        /// <param name="volume">A volume.</param>
        /// <param name="height">A length, not zero.</param>
        /// <returns>The area, exact.</returns>
        /// <exception cref="DivideByZeroException"><paramref name="height"/> is zero.</exception>
        public static Quantity<Area> operator /(Quantity<Volume> volume, Quantity<Length> height) => volume.DividedBy(height);
    }

    /// <summary>Energy makes power, and a time.</summary>
    extension(Quantity<Energy>)
    {
        /// <summary>Energy ÷ time.</summary>
        /// <param name="energy">An energy.</param>
        /// <param name="time">A time, not zero.</param>
        /// <returns>The power, exact.</returns>
        /// <exception cref="DivideByZeroException"><paramref name="time"/> is zero.</exception>
        public static Quantity<Power> operator /(Quantity<Energy> energy, Quantity<Elapsed> time) => energy.DividedBy(time);

        /// <summary>Energy ÷ power: the hours for which a capacity is used (利用小时).</summary>
        /// <param name="energy">An energy.</param>
        /// <param name="power">A power, not zero.</param>
        /// <returns>The time, exact.</returns>
        /// <exception cref="DivideByZeroException"><paramref name="power"/> is zero.</exception>
        public static Quantity<Elapsed> operator /(Quantity<Energy> energy, Quantity<Power> power) => energy.DividedBy(power);
    }

    /// <summary>Power makes energy.</summary>
    extension(Quantity<Power>)
    {
        /// <summary>Power × time.</summary>
        /// <param name="power">A power.</param>
        /// <param name="time">A time.</param>
        /// <returns>The energy, exact.</returns>
        public static Quantity<Energy> operator *(Quantity<Power> power, Quantity<Elapsed> time) => power.MultipliedBy(time);

        /// <summary>Time × power.</summary>
        /// <param name="time">A time.</param>
        /// <param name="power">A power.</param>
        /// <returns>The energy, exact.</returns>
        public static Quantity<Energy> operator *(Quantity<Elapsed> time, Quantity<Power> power) => power.MultipliedBy(time);
    }

    /// <summary>Length × length.</summary>
    /// <param name="left">A length.</param>
    /// <param name="right">A length.</param>
    /// <returns>The area, exact.</returns>
    public static Quantity<Area> MultipliedBy(this Quantity<Length> left, Quantity<Length> right) => Product(left, right, Areas);

    /// <summary>Area × length.</summary>
    /// <param name="area">An area.</param>
    /// <param name="height">A length.</param>
    /// <returns>The volume, exact.</returns>
    public static Quantity<Volume> MultipliedBy(this Quantity<Area> area, Quantity<Length> height) => Product(area, height, Volumes);

    /// <summary>Power × time.</summary>
    /// <param name="power">A power.</param>
    /// <param name="time">A time.</param>
    /// <returns>The energy, exact.</returns>
    public static Quantity<Energy> MultipliedBy(this Quantity<Power> power, Quantity<Elapsed> time) => Product(power, time, Energies);

    /// <summary>Area ÷ length.</summary>
    /// <param name="area">An area.</param>
    /// <param name="side">A length, not zero.</param>
    /// <returns>The length, exact.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="side"/> is zero.</exception>
    public static Quantity<Length> DividedBy(this Quantity<Area> area, Quantity<Length> side) => Quotient(area, side, Lengths);

    /// <summary>Volume ÷ area.</summary>
    /// <param name="volume">A volume.</param>
    /// <param name="area">An area, not zero.</param>
    /// <returns>The length, exact.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="area"/> is zero.</exception>
    public static Quantity<Length> DividedBy(this Quantity<Volume> volume, Quantity<Area> area) => Quotient(volume, area, Lengths);

    /// <summary>Volume ÷ length.</summary>
    /// <param name="volume">A volume.</param>
    /// <param name="height">A length, not zero.</param>
    /// <returns>The area, exact.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="height"/> is zero.</exception>
    public static Quantity<Area> DividedBy(this Quantity<Volume> volume, Quantity<Length> height) => Quotient(volume, height, Areas);

    /// <summary>Energy ÷ time.</summary>
    /// <param name="energy">An energy.</param>
    /// <param name="time">A time, not zero.</param>
    /// <returns>The power, exact.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="time"/> is zero.</exception>
    public static Quantity<Power> DividedBy(this Quantity<Energy> energy, Quantity<Elapsed> time) => Quotient(energy, time, Powers);

    /// <summary>Energy ÷ power.</summary>
    /// <param name="energy">An energy.</param>
    /// <param name="power">A power, not zero.</param>
    /// <returns>The time, exact.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="power"/> is zero.</exception>
    public static Quantity<Elapsed> DividedBy(this Quantity<Energy> energy, Quantity<Power> power) => Quotient(energy, power, Spans);

    private static Quantity<TResult> Product<TLeft, TRight, TResult>(Quantity<TLeft> left, Quantity<TRight> right, Unit<TResult>[] units)
        where TLeft : IQuantityKind
        where TRight : IQuantityKind
        where TResult : IQuantityKind => Scaled(left.NumericalValue * right.NumericalValue, left.Unit.Factor * right.Unit.Factor, units);

    private static Quantity<TResult> Quotient<TLeft, TRight, TResult>(Quantity<TLeft> left, Quantity<TRight> right, Unit<TResult>[] units)
        where TLeft : IQuantityKind
        where TRight : IQuantityKind
        where TResult : IQuantityKind => Scaled(left.NumericalValue / right.NumericalValue, left.Unit.Factor / right.Unit.Factor, units);

    private static Quantity<TResult> Scaled<TResult>(Rational number, Rational factor, Unit<TResult>[] units) where TResult : IQuantityKind
    {
        Unit<TResult> unit = Array.Find(units, candidate => candidate.Factor == factor) ?? units[0];
        return new(number * (factor / unit.Factor), unit);
    }
}
