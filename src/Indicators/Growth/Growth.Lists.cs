namespace Indicators;

// Growth over many values: keyed by period, or row by row where there are no periods.
public static partial class Growth
{
    /// <summary>The growth of each period over the one so many periods before it (keyed by period, in any order).</summary>
    /// <remarks>A period that is not there is missing, whatever stands before or after it: nothing is taken from a neighbour.</remarks>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="values">The values; null is missing, as is a period without a key.</param>
    /// <param name="lag">How many periods before each its base lies, above zero.</param>
    /// <returns>A growth or a reason for each key.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lag"/> is not above zero.</exception>
    public static IReadOnlyDictionary<TPeriod, Outcome<GrowthRate>> ByPeriod<TPeriod,
        TKind>(IReadOnlyDictionary<TPeriod, Quantity<TKind>?> values, int lag)
        where TPeriod : struct, IPeriod<TPeriod>
        where TKind : IRatioKind
    {
        ArgumentNullException.ThrowIfNull(values);
        return ByPeriod<TPeriod, TKind>(values.Keys, period => values.TryGetValue(period, out Quantity<TKind>? value) ? value : null, lag);
    }

    /// <inheritdoc cref="ByPeriod{TPeriod, TKind}(IReadOnlyDictionary{TPeriod, Quantity{TKind}?}, int)"/>
    public static IReadOnlyDictionary<TPeriod, Outcome<GrowthRate>> ByPeriod<TPeriod,
        TKind>(IReadOnlyDictionary<TPeriod, Quantity<TKind>> values, int lag)
        where TPeriod : struct, IPeriod<TPeriod>
        where TKind : IRatioKind
    {
        ArgumentNullException.ThrowIfNull(values);
        return ByPeriod<TPeriod, TKind>(values.Keys, period => values.TryGetValue(period, out Quantity<TKind> value) ? value : null, lag);
    }

    /// <summary>The growth of each period over the same one a year before (同比).</summary>
    /// <typeparam name="TPeriod">The frequency: quarters, months and other parts of a year; for years take
    /// <see cref="PeriodOnPeriod"/>.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="values">The values, keyed by period, in any order.</param>
    /// <returns>A growth or a reason for each key.</returns>
    public static IReadOnlyDictionary<TPeriod, Outcome<GrowthRate>> YearOnYear<TPeriod,
        TKind>(IReadOnlyDictionary<TPeriod, Quantity<TKind>> values)
        where TPeriod : struct, ISubannual<TPeriod>
        where TKind : IRatioKind => ByPeriod(values, TPeriod.PerYear);

    /// <summary>The growth of each period over the one before it (环比).</summary>
    /// <remarks>Whether the values are seasonally adjusted is not known here; say so beside the result.</remarks>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="values">The values, keyed by period, in any order.</param>
    /// <returns>A growth or a reason for each key.</returns>
    public static IReadOnlyDictionary<TPeriod, Outcome<GrowthRate>> PeriodOnPeriod<TPeriod,
        TKind>(IReadOnlyDictionary<TPeriod, Quantity<TKind>> values)
        where TPeriod : struct, IPeriod<TPeriod>
        where TKind : IRatioKind => ByPeriod(values, 1);

    /// <summary>The growth of each row over the one so many rows before it, for lists without periods.</summary>
    /// <remarks>A row is not a period: where a period is left out, the growth is that over a longer time. Take <c>ByPeriod</c> where
    /// periods are known.</remarks>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="values">The values in their order; null is missing.</param>
    /// <param name="lag">How many rows before each its base lies, above zero.</param>
    /// <param name="missing">How missing values are treated.</param>
    /// <returns>A growth or a reason for each row.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lag"/> is not above zero, or <paramref name="missing"/> is none of its
    /// members.</exception>
    public static IReadOnlyList<Outcome<GrowthRate>> ByRow<TKind>(IReadOnlyList<Quantity<TKind>?> values, int lag,
        MissingLevelPolicy missing)
        where TKind : IRatioKind => ByRow<TKind, GrowthRate>(values, lag, missing, Between);

    /// <summary>The change of each row over the one so many rows before it, by a calculation of your choice.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <typeparam name="TResult">What the calculation gives.</typeparam>
    /// <param name="values">The values in their order; null is missing.</param>
    /// <param name="lag">How many rows before each its base lies, above zero.</param>
    /// <param name="missing">How missing values are treated.</param>
    /// <param name="change">The calculation, from base and later value: <see cref="ChangeOverSignedBase"/>.</param>
    /// <returns>A result or a reason for each row.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lag"/> is not above zero, or <paramref name="missing"/> is none of its
    /// members.</exception>
    public static IReadOnlyList<Outcome<TResult>> ByRow<TKind, TResult>(
        IReadOnlyList<Quantity<TKind>?> values, int lag, MissingLevelPolicy missing,
        Func<Quantity<TKind>, Quantity<TKind>, Outcome<TResult>> change)
        where TKind : IRatioKind
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lag);
        if (missing is not (MissingLevelPolicy.Propagate or MissingLevelPolicy.CarryForward))
            throw new ArgumentOutOfRangeException(nameof(missing), missing,
                $"Got {(int)missing}; expected a way to treat missing values. Name one of the members of {nameof(MissingLevelPolicy)}.");

        Quantity<TKind>?[] rows = [.. values];
        if (missing == MissingLevelPolicy.CarryForward)
        {
            for (int i = 1; i < rows.Length; i++)
                rows[i] ??= rows[i - 1];
        }

        var results = new Outcome<TResult>[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            results[i] = rows[i] is not { } later ? Undefined.Of(Reason.MissingCurrent, $"The value of row {i + 1}")
                : i < lag ? Undefined.Of(Reason.MissingBase, $"A value {lag} rows before row {i + 1}")
                : rows[i - lag] is not { } earlier ? Undefined.Of(Reason.MissingBase, $"The value of row {i - lag + 1}")
                : change(earlier, later);
        }

        return results;
    }

    private static Dictionary<TPeriod, Outcome<GrowthRate>> ByPeriod<TPeriod, TKind>(IEnumerable<TPeriod> periods,
        Func<TPeriod, Quantity<TKind>?> value, int lag)
        where TPeriod : struct, IPeriod<TPeriod>
        where TKind : IRatioKind
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lag);
        return periods.ToDictionary(period => period,
            period =>
                PeriodComparison.Of<TPeriod, Quantity<TKind>, GrowthRate>(PeriodComparison.Before(period, lag), period, value, Between,
                    PeriodComparison.ValueOf));
    }
}
