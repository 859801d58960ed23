namespace Indicators;

/// <summary>The operators that join two kinds. One <c>using Indicators;</c> brings them (C# 14 and later).</summary>
/// <remarks>
/// The set is kept small, because the compiler names the nearest of them when none fits. Languages without extension
/// operators call <see cref="Quantity{TKind}.Per{TDenominator}"/>, <see cref="Unit{TKind}.Per{TDenominator}"/> and
/// <c>Times</c>.
/// </remarks>
public static partial class Quantity
{
    /// <summary>Units of any two kinds make a quotient.</summary>
    /// <typeparam name="TNumerator">The kind above the line.</typeparam>
    /// <typeparam name="TDenominator">The kind below the line.</typeparam>
    extension<TNumerator, TDenominator>(Unit<TNumerator>) where TNumerator : IQuantityKind where TDenominator : IQuantityKind
    {
        /// <summary>The quotient of two units: <c>Yuan / Persons</c>.</summary>
        /// <param name="numerator">The unit above the line.</param>
        /// <param name="denominator">The unit below the line.</param>
        /// <returns>A unit of the quotient of the kinds.</returns>
        public static Unit<Per<TNumerator, TDenominator>> operator /(Unit<TNumerator> numerator, Unit<TDenominator> denominator)
        {
            ArgumentNullException.ThrowIfNull(numerator);
            return numerator.Per(denominator);
        }
    }

    /// <summary>Amounts of any two kinds make a quotient.</summary>
    /// <typeparam name="TNumerator">The kind above the line.</typeparam>
    /// <typeparam name="TDenominator">The kind below the line.</typeparam>
    extension<TNumerator, TDenominator>(Quantity<TNumerator>) where TNumerator : IQuantityKind where TDenominator : IQuantityKind
    {
        /// <summary>The quotient of two amounts: kilometres of road per square kilometre. Amounts of one kind give a plain number
        /// instead.</summary>
        /// <param name="numerator">The amount above the line.</param>
        /// <param name="denominator">The amount below the line, not zero.</param>
        /// <returns>The quotient, exact, in the quotient of the units.</returns>
        /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
        public static Quantity<Per<TNumerator, TDenominator>> operator /(Quantity<TNumerator> numerator,
            Quantity<TDenominator> denominator) =>
            numerator.Per(denominator);
    }

    /// <summary>A quotient times its denominator is its numerator.</summary>
    /// <typeparam name="TNumerator">The kind above the line.</typeparam>
    /// <typeparam name="TDenominator">The kind below the line.</typeparam>
    extension<TNumerator, TDenominator>(Quantity<Per<TNumerator, TDenominator>>) where TNumerator : IQuantityKind
        where TDenominator : IQuantityKind
    {
        /// <summary>Multiplies a quotient by an amount of its denominator: density × area.</summary>
        /// <param name="quotient">The quotient.</param>
        /// <param name="denominator">An amount of the kind below the line.</param>
        /// <returns>An amount of the kind above the line, exact.</returns>
        public static Quantity<TNumerator> operator *(Quantity<Per<TNumerator, TDenominator>> quotient,
            Quantity<TDenominator> denominator) =>
            quotient.Times(denominator);

        /// <summary>Multiplies an amount of the denominator by a quotient: area × density.</summary>
        /// <param name="denominator">An amount of the kind below the line.</param>
        /// <param name="quotient">The quotient.</param>
        /// <returns>An amount of the kind above the line, exact.</returns>
        public static Quantity<TNumerator> operator *(Quantity<TDenominator> denominator,
            Quantity<Per<TNumerator, TDenominator>> quotient) =>
            quotient.Times(denominator);
    }

    /// <summary>A part of an amount.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    extension<TKind>(Quantity<TKind>) where TKind : IRatioKind
    {
        /// <summary>The part that a share makes of a whole: 90 % of an area.</summary>
        /// <param name="whole">The whole.</param>
        /// <param name="share">The share.</param>
        /// <returns>The part, exact, in the unit of the whole.</returns>
        public static Quantity<TKind> operator *(Quantity<TKind> whole, QuantityPoint<Proportion> share) =>
            whole * share.Unit.Coherently(share.NumericalValue);
    }

    /// <summary>Sums over parts.</summary>
    /// <typeparam name="TKind">The kind, which must be extensive: densities and rates have no sum.</typeparam>
    /// <param name="source">The parts.</param>
    extension<TKind>(IEnumerable<Quantity<TKind>> source) where TKind : IExtensive
    {
        /// <summary>Adds the amounts; the result is in the unit of the first.</summary>
        /// <returns>The sum, exact and independent of the order; zero for no parts.</returns>
        public Quantity<TKind> Sum()
        {
            ArgumentNullException.ThrowIfNull(source);
            Quantity<TKind> sum = default;
            foreach (Quantity<TKind> part in source)
            {
                sum += part;
            }

            return sum;
        }
    }

    /// <summary>Multiplies a quotient by an amount of its denominator; for languages without extension operators.</summary>
    /// <typeparam name="TNumerator">The kind above the line.</typeparam>
    /// <typeparam name="TDenominator">The kind below the line.</typeparam>
    /// <param name="quotient">The quotient.</param>
    /// <param name="denominator">An amount of the kind below the line.</param>
    /// <returns>An amount of the kind above the line, exact.</returns>
    public static Quantity<TNumerator> Times<TNumerator, TDenominator>(
        this Quantity<Per<TNumerator, TDenominator>> quotient, Quantity<TDenominator> denominator)
        where TNumerator : IQuantityKind
        where TDenominator : IQuantityKind
    {
        Unit<Per<TNumerator, TDenominator>> unit = quotient.Unit;
        return unit.Numerator is Unit<TNumerator> above && unit.Denominator is Unit<TDenominator> below
            ? new(quotient.NumericalValue * denominator.In(below), above)
            : new(quotient.NumericalValue * unit.Factor * denominator.NumericalValue * denominator.Unit.Factor, Unit<TNumerator>.Coherent);
    }
}
