using System.Runtime.CompilerServices;

namespace Indicators;

/// <summary>Decides whether a printed result agrees with printed inputs.</summary>
/// <remarks>
/// <para>The inputs imply a range, the result states one: <see cref="Verdict.Proved"/> inside, <see cref="Verdict.Possible"/> where they
/// meet, <see cref="Verdict.Inconsistent"/> where they do not. Each claim has its method, for figures whose kind the compiler knows
/// and for those of which only the data know it; figures that do not compare make a claim <see cref="Verdict.Undecidable"/>, with the
/// reason.</para>
/// <para><b>Rounding.</b> Text does not say how its figures were rounded, so they are closed at both ends, half a last place to each
/// side. Where the rule is known, name it: it holds for every rounded figure of the claim, inputs and result, and
/// <see cref="Rounding.TowardZero"/> makes 87.1 % [87.1, 87.2). Without a name nothing is assumed, and printed figures that some
/// rounding to the nearest gave are never called inconsistent.</para>
/// <para><b>Exactness.</b> Exact rationals, without roots: an average growth g over n periods is compared as (1 + g)^n.</para>
/// </remarks>
public static partial class Agreement
{
    /// <summary>The verdict on a statement.</summary>
    /// <param name="implied">What the inputs imply.</param>
    /// <param name="stated">What the statement allows, in the same unit.</param>
    /// <returns>
    /// <see cref="Verdict.Proved"/> when <paramref name="implied"/> lies within <paramref name="stated"/>,
    /// <see cref="Verdict.Possible"/> when the two meet, else <see cref="Verdict.Inconsistent"/>.
    /// </returns>
    public static Verdict Of(Bounds implied, Bounds stated) =>
        stated.Contains(implied) ? Verdict.Proved
        : stated.Overlaps(implied) ? Verdict.Possible
        : Verdict.Inconsistent;

    /// <summary>The judgement on a claim that can be read in several ways: inconsistent only if it is in each.</summary>
    /// <remarks>One that is proved stands before one that is possible, that before one that cannot be decided, and of equals the
    /// first.</remarks>
    /// <param name="readings">The judgement on each reading, the likeliest first.</param>
    /// <returns>One of them, as it is; its arithmetic says which reading it is.</returns>
    /// <exception cref="ArgumentException">There is no reading, or one of them is null.</exception>
    public static Judgement OfReadings(params ReadOnlySpan<Judgement> readings)
    {
        Judgement? best = null;
        foreach (Judgement reading in Elements.NotNull(readings.ToArray(), nameof(readings)))
        {
            best = best is null || Grace(reading.Verdict) < Grace(best.Verdict) ? reading : best;
        }

        return best ?? throw new ArgumentException("A claim has at least one reading.", nameof(readings));
    }

    // Whose kind the compiler knows is judged as it is printed.
    private static StatedValue Printed<TKind>(Figure<TKind> figure, [CallerArgumentExpression(nameof(figure))] string? name = null)
        where TKind : IQuantityKind =>
        figure is null ? throw new ArgumentNullException(name) : figure.Printed;

    private static StatedValue Printed<TKind>(PointFigure<TKind> figure, [CallerArgumentExpression(nameof(figure))] string? name = null)
        where TKind : IPointKind =>
        figure is null ? throw new ArgumentNullException(name) : figure.Printed;

    private static int Grace(Verdict verdict) => verdict switch
    {
        Verdict.Proved => 0,
        Verdict.Possible => 1,
        Verdict.Undecidable => 2,
        _ => 3,
    };
}
