namespace Indicators;

public readonly partial struct Bounds
{
    // The smallest ranges of the numbers below and above zero.
    private static readonly Bounds BelowZero = LessThan(Rational.Zero);
    private static readonly Bounds AboveZero = MoreThan(Rational.Zero);

    /// <summary>Changes the sign of every value.</summary>
    /// <param name="value">The range.</param>
    /// <returns>The range of <c>−x</c>.</returns>
    public static Bounds operator -(Bounds value) => new(-value._upper, value._upperKind, -value._lower, value._lowerKind);

    /// <summary>Gives a range as it is.</summary>
    /// <param name="value">The range.</param>
    /// <returns>The same range.</returns>
    public static Bounds operator +(Bounds value) => value;

    /// <summary>Adds every value of one range to every value of another.</summary>
    /// <param name="left">The range of x.</param>
    /// <param name="right">The range of y.</param>
    /// <returns>The range of <c>x + y</c>.</returns>
    public static Bounds operator +(Bounds left, Bounds right)
    {
        // The order of the kinds does the rest: an end is unbounded if one is, else open if one is.
        EndKind lowerKind = Larger(left._lowerKind, right._lowerKind), upperKind = Larger(left._upperKind, right._upperKind);
        return new Bounds(
            lowerKind == EndKind.Unbounded ? default : left._lower + right._lower,
            lowerKind,
            upperKind == EndKind.Unbounded ? default : left._upper + right._upper,
            upperKind);
    }

    /// <summary>Subtracts every value of one range from every value of another.</summary>
    /// <param name="left">The range of x.</param>
    /// <param name="right">The range of y.</param>
    /// <returns>The range of <c>x − y</c>.</returns>
    public static Bounds operator -(Bounds left, Bounds right) => left + -right;

    /// <summary>Multiplies every value of one range by every value of another.</summary>
    /// <param name="left">The range of x.</param>
    /// <param name="right">The range of y.</param>
    /// <returns>The range of <c>x × y</c>.</returns>
    public static Bounds operator *(Bounds left, Bounds right)
    {
        if (left.IsAboveZero && right.IsAboveZero)
        {
            return new(left._lower * right._lower, Larger(left._lowerKind, right._lowerKind),
                left._upper * right._upper, Larger(left._upperKind, right._upperKind));
        }

        // A product is linear in each factor, so its extremes lie at the corners. Away from zero a corner is reached if both
        // its ends are; zero is reached if one of the factors holds it, wherever that is.
        bool zeroReached = left.Contains(Rational.Zero) || right.Contains(Rational.Zero);
        End first = Product(left.LowerEnd, right.LowerEnd, zeroReached), second = Product(left.LowerEnd, right.UpperEnd, zeroReached);
        End third = Product(left.UpperEnd, right.LowerEnd, zeroReached), fourth = Product(left.UpperEnd, right.UpperEnd, zeroReached);
        return FromEnds(
            Lowest(Lowest(first, second), Lowest(third, fourth)),
            Highest(Highest(first, second), Highest(third, fourth)));
    }

    /// <summary>Divides every value of one range by every value of another except zero.</summary>
    /// <param name="left">The range of x.</param>
    /// <param name="right">The range of y; zero is left out of it.</param>
    /// <returns>The smallest range of <c>x ÷ y</c>; if y lies on both sides of zero, it covers the results of both.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is the point zero.</exception>
    public static Bounds operator /(Bounds left, Bounds right)
    {
        if (right.IsPoint && right._lower.IsZero)
            throw new DivideByZeroException($"{left} cannot be divided by zero.");

        if (left.IsAboveZero && right.IsAboveZero)
        {
            return new(left._lower / right._upper, Larger(left._lowerKind, right._upperKind),
                left._upper / right._lower, Larger(left._upperKind, right._lowerKind));
        }

        Bounds? below = right.Intersect(BelowZero), above = right.Intersect(AboveZero);
        Bounds? results = below is Bounds negative ? left * ReciprocalOfOneSign(negative) : null;
        return above is Bounds positive ? Hull(results, left * ReciprocalOfOneSign(positive)) : results!.Value;
    }

    /// <summary>Raises every value to a whole power.</summary>
    /// <param name="exponent">The exponent; for a negative one zero is left out of the range.</param>
    /// <returns>The smallest range of <c>x^exponent</c>; for 0 it is the point one.</returns>
    /// <exception cref="DivideByZeroException">The range is the point zero and the exponent is negative.</exception>
    public Bounds Pow(int exponent)
    {
        if (exponent == 0)
            return Exactly(Rational.One);
        if (exponent > 0)
            return PositivePower(exponent);
        if (IsPoint)
            return Exactly(_lower.Pow(exponent));

        if (exponent == int.MinValue)
            return Pow(exponent / 2).PositivePower(2); // it has no positive counterpart

        // Each sign by itself, so that an even power does not fill the gap around zero.
        Bounds? result = null;
        if (Intersect(BelowZero) is Bounds negative)
            result = ReciprocalOfOneSign(negative.PositivePower(-exponent));
        if (Intersect(AboveZero) is Bounds positive)
            result = Hull(result, ReciprocalOfOneSign(positive.PositivePower(-exponent)));
        return result!.Value;
    }

    /// <inheritdoc cref="op_Addition(Bounds, Bounds)"/>
    public static Bounds operator +(Bounds left, Rational right) => left + Exactly(right);

    /// <inheritdoc cref="op_Addition(Bounds, Bounds)"/>
    public static Bounds operator +(Rational left, Bounds right) => Exactly(left) + right;

    /// <inheritdoc cref="op_Subtraction(Bounds, Bounds)"/>
    public static Bounds operator -(Bounds left, Rational right) => left + Exactly(-right);

    /// <inheritdoc cref="op_Subtraction(Bounds, Bounds)"/>
    public static Bounds operator -(Rational left, Bounds right) => Exactly(left) - right;

    /// <inheritdoc cref="op_Multiply(Bounds, Bounds)"/>
    public static Bounds operator *(Bounds left, Rational right) => right.Sign <= 0
        ? left * Exactly(right)
        : new(left._lower * right, left._lowerKind, left._upper * right, left._upperKind);

    /// <inheritdoc cref="op_Multiply(Bounds, Bounds)"/>
    public static Bounds operator *(Rational left, Bounds right) => right * left;

    /// <inheritdoc cref="op_Division(Bounds, Bounds)"/>
    public static Bounds operator /(Bounds left, Rational right) =>
        right.IsZero ? left / Exactly(right) : left * right.Reciprocal();

    /// <inheritdoc cref="op_Division(Bounds, Bounds)"/>
    public static Bounds operator /(Rational left, Bounds right) => Exactly(left) / right;

    // The usual case by far: both ends are numbers, and all of it lies above zero.
    private bool IsAboveZero => _lowerKind != EndKind.Unbounded && _upperKind != EndKind.Unbounded && _lower.Sign > 0;

    private End LowerEnd => _lowerKind == EndKind.Unbounded ? new End(-1, default, false) : new End(0, _lower, LowerClosed);

    private End UpperEnd => _upperKind == EndKind.Unbounded ? new End(1, default, false) : new End(0, _upper, UpperClosed);

    private Bounds PositivePower(int exponent)
    {
        if ((exponent & 1) == 1)
            return FromEnds(Power(LowerEnd, exponent), Power(UpperEnd, exponent));

        // An even power depends on the distance from zero alone.
        End lower = Power(LowerEnd, exponent), upper = Power(UpperEnd, exponent);
        bool reachesBelow = LowerEnd.Sign < 0, reachesAbove = UpperEnd.Sign > 0;
        if (reachesBelow && reachesAbove)
            return FromEnds(new End(0, default, true), Highest(lower, upper));
        return reachesBelow ? FromEnds(upper, lower) : FromEnds(lower, upper);
    }

    // The range lies on one side of zero and does not hold it.
    private static Bounds ReciprocalOfOneSign(in Bounds value)
    {
        bool negative = value.LowerEnd.Sign < 0;
        return FromEnds(Reciprocal(value.UpperEnd, negative), Reciprocal(value.LowerEnd, negative));
    }

    private static End Reciprocal(in End end, bool negative)
    {
        if (end.Infinity != 0)
            return new End(0, default, false);
        return end.Value.IsZero ? new End(negative ? -1 : 1, default, false) : new End(0, end.Value.Reciprocal(), end.Closed);
    }

    private static End Power(in End end, int exponent) => end.Infinity != 0
        ? new End((exponent & 1) == 1 ? end.Infinity : 1, default, false)
        : new End(0, end.Value.Pow(exponent), end.Closed);

    private static End Product(in End left, in End right, bool zeroReached)
    {
        int sign = left.Sign * right.Sign;
        if (sign == 0)
            return new End(0, default, zeroReached);
        return left.Infinity != 0 || right.Infinity != 0
            ? new End(sign, default, false)
            : new End(0, left.Value * right.Value, left.Closed && right.Closed);
    }

    private static End Lowest(in End first, in End second)
    {
        int order = first.CompareTo(second);
        return order < 0 || (order == 0 && first.Closed) ? first : second;
    }

    private static End Highest(in End first, in End second)
    {
        int order = first.CompareTo(second);
        return order > 0 || (order == 0 && first.Closed) ? first : second;
    }

    private static Bounds Hull(Bounds? first, in Bounds second) => first is Bounds other ? other.Hull(second) : second;

    private static Bounds FromEnds(in End lower, in End upper) => new(lower.Value, lower.Kind, upper.Value, upper.Kind);

    private static EndKind Larger(EndKind first, EndKind second) => first > second ? first : second;

    // An end while it is computed with: a number, or infinity with a sign.
    private readonly record struct End(int Infinity, Rational Value, bool Closed)
    {
        public int Sign => Infinity != 0 ? Infinity : Value.Sign;

        public EndKind Kind => Infinity != 0 ? EndKind.Unbounded : Closed ? EndKind.Closed : EndKind.Open;

        public int CompareTo(in End other) =>
            Infinity != other.Infinity || Infinity != 0 ? Infinity.CompareTo(other.Infinity) : Value.CompareTo(other.Value);
    }
}
