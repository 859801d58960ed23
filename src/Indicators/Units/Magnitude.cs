namespace Indicators;

/// <summary>A word that multiplies a unit by a power of ten: 万 (10⁴), 亿 (10⁸), million (10⁶).</summary>
/// <remarks>
/// Magnitudes belong to how a unit is written, never to its kind: 亿元 and 元 are two units of one kind.
/// <para><b>Default value.</b> None: the type has no public constructor; take one of its members.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
public sealed partial class Magnitude
{
    private Magnitude(string chinese, int exponent)
    {
        (Chinese, Exponent) = (chinese, exponent);
        English = InEnglish(exponent);
        Factor = new Rational(10).Pow(exponent);
    }

    /// <summary>百, a hundred.</summary>
    public static Magnitude Hundred { get; } = new("百", 2);

    /// <summary>千, a thousand.</summary>
    public static Magnitude Thousand { get; } = new("千", 3);

    /// <summary>万, ten thousand.</summary>
    public static Magnitude TenThousand { get; } = new("万", 4);

    /// <summary>百万, a million.</summary>
    public static Magnitude Million { get; } = new("百万", 6);

    /// <summary>千万, ten million.</summary>
    public static Magnitude TenMillion { get; } = new("千万", 7);

    /// <summary>亿, a hundred million.</summary>
    public static Magnitude HundredMillion { get; } = new("亿", 8);

    /// <summary>十亿, a billion (10⁹).</summary>
    public static Magnitude Billion { get; } = new("十亿", 9);

    /// <summary>万亿, a trillion (10¹²).</summary>
    public static Magnitude Trillion { get; } = new("万亿", 12);

    /// <summary>Gets the Chinese word.</summary>
    public string Chinese { get; }

    /// <summary>Gets the English words.</summary>
    public string English { get; }

    /// <summary>Gets the power of ten.</summary>
    public int Exponent { get; }

    /// <summary>Gets 10 to the power of <see cref="Exponent"/>, exactly.</summary>
    public Rational Factor { get; }

    /// <summary>The magnitude of a word in a table; one that has a constant here is that constant.</summary>
    internal static Magnitude Of(string chinese, int exponent) => exponent switch
    {
        2 => Hundred,
        3 => Thousand,
        4 => TenThousand,
        6 => Million,
        7 => TenMillion,
        8 => HundredMillion,
        9 => Billion,
        12 => Trillion,
        _ => new(chinese, exponent),
    };

    /// <summary>Returns the Chinese word.</summary>
    /// <returns><see cref="Chinese"/>.</returns>
    public override string ToString() => Chinese;

    private static string InEnglish(int exponent)
    {
        string word = (exponent / 3) switch { 0 => "hundred", 1 => "thousand", 2 => "million", 3 => "billion", _ => "trillion" };
        int tens = exponent < 3 ? 0 : Math.Max(exponent % 3, exponent - 12);
        return tens == 0 ? word : "1" + new string('0', tens) + " " + word;
    }
}
