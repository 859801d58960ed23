namespace Indicators;

/// <summary>How a value that lies between two printable ones is rounded.</summary>
/// <remarks>
/// <para>Every member of the library that rounds asks for one of these by name; none has a default.
/// The value zero is not a rule, so a forgotten <c>default</c> throws instead of rounding.</para>
/// <para><b>Source.</b> <see cref="HalfAwayFromZero"/> is 四舍五入; <see cref="HalfToEven"/> is the rule of GB/T 8170.</para>
/// </remarks>
public enum Rounding
{
    /// <summary>To the nearest; a tie goes away from zero: 12.25 → 12.3, −12.25 → −12.3 (四舍五入).</summary>
    HalfAwayFromZero = 1,

    /// <summary>To the nearest; a tie goes to the even digit: 12.25 → 12.2, 12.35 → 12.4 (GB/T 8170, 四舍六入五成双).</summary>
    HalfToEven = 2,

    /// <summary>Away from zero whenever anything is cut: 12.21 → 12.3, −12.21 → −12.3.</summary>
    AwayFromZero = 3,

    /// <summary>Towards zero, cutting the digits off: 12.29 → 12.2, −12.29 → −12.2.</summary>
    TowardZero = 4,

    /// <summary>Down: 12.29 → 12.2, −12.21 → −12.3.</summary>
    Floor = 5,

    /// <summary>Up: 12.21 → 12.3, −12.29 → −12.2.</summary>
    Ceiling = 6,
}
