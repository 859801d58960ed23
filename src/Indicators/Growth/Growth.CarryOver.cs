namespace Indicators;

public static partial class Growth
{
    /// <summary>The carry-over of a year into the next (翘尾): the growth of the next year's mean if nothing changed any more.</summary>
    /// <remarks>
    /// <c>last ÷ mean − 1</c>: the last quarter over the mean of the four, or the last month over the mean of the twelve.
    /// <para><b>Source.</b> ECB Economic Bulletin 7/2022 (quarters); 翘尾因素 of consumer prices (months).</para>
    /// </remarks>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="parts">The four quarters or the twelve months of one year, in their order.</param>
    /// <returns>The growth, exact; or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">There are neither four parts nor twelve.</exception>
    public static Outcome<GrowthRate> CarryOver<TKind>(params ReadOnlySpan<Quantity<TKind>> parts) where TKind : IRatioKind
    {
        if (parts.Length is not (4 or 12))
            throw new ArgumentException($"Got {parts.Length} parts of a year; expected four quarters or twelve months.", nameof(parts));
        Quantity<TKind> sum = parts[0];
        foreach (Quantity<TKind> part in parts[1..])
            sum += part;
        return Between(sum / parts.Length, parts[^1]);
    }

    /// <summary>The carry-over of a year into the next (翘尾) from index levels of one base.</summary>
    /// <typeparam name="TBase">The base, which stays.</typeparam>
    /// <param name="parts">The four quarters or the twelve months of one year, in their order.</param>
    /// <returns>The growth, exact; or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">There are neither four parts nor twelve.</exception>
    public static Outcome<GrowthRate> CarryOver<TBase>(params ReadOnlySpan<QuantityPoint<IndexNumber<TBase>>> parts)
        where TBase : IFixedBase
    {
        var levels = new Quantity<Multiple>[parts.Length];
        for (int i = 0; i < parts.Length; i++)
            levels[i] = Level(parts[i]);
        return CarryOver(levels.AsSpan());
    }

    /// <summary>The carry-over of a year into the next (翘尾) from values keyed by period.</summary>
    /// <typeparam name="TPeriod">Quarters or months.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="year">The year.</param>
    /// <param name="values">The values, among them those of the year.</param>
    /// <returns>The growth, exact; <see cref="Reason.MissingBase"/> where a part of the year is missing.</returns>
    /// <exception cref="ArgumentException">The periods are neither quarters nor months.</exception>
    public static Outcome<GrowthRate> CarryOver<TPeriod, TKind>(Year year, IReadOnlyDictionary<TPeriod, Quantity<TKind>> values)
        where TPeriod : struct, ISubannual<TPeriod>
        where TKind : IRatioKind
    {
        ArgumentNullException.ThrowIfNull(values);
        return Parts<TPeriod, Quantity<TKind>>(year, period => values.TryGetValue(period, out Quantity<TKind> value) ? value : null)
            .Then<GrowthRate>(parts => CarryOver(parts.AsSpan()));
    }

    /// <summary>The carry-over of a year from whatever has a mean, in one unit.</summary>
    internal static Outcome<GrowthRate> CarryOver<TPeriod>(Year year, Func<TPeriod, Rational?> number, Unit unit,
        Func<TPeriod, ObservationStatus>? status = null)
        where TPeriod : struct, ISubannual<TPeriod> => Parts(year, number, status).Then<GrowthRate>(parts =>
            Between(parts.Aggregate(Rational.Zero, (sum, part) => sum + part) / parts.Length, parts[^1], unit));

    // All parts of a calendar year in their order, or the first one that is missing.
    private static Outcome<TLevel[]> Parts<TPeriod, TLevel>(Year year, Func<TPeriod, TLevel?> level,
        Func<TPeriod, ObservationStatus>? status = null)
        where TPeriod : struct, ISubannual<TPeriod>
        where TLevel : struct
    {
        TPeriod first = TPeriod.Containing(year.Start);
        if (TPeriod.PerYear is not (4 or 12) || first.Start != year.Start)
            throw new ArgumentException(
                $"A carry-over is taken of the four quarters or the twelve months of a calendar year; {first} is of another division.",
                nameof(year));
        var parts = new TLevel[TPeriod.PerYear];
        for (int i = 0; i < parts.Length; i++)
        {
            if (level(first + i) is not { } part)
                return Undefined.Of(Reason.MissingBase, PeriodComparison.ValueOf(first + i),
                    status?.Invoke(first + i) ?? ObservationStatus.Gap);
            parts[i] = part;
        }

        return parts;
    }
}
