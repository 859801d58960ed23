namespace Indicators;

/// <summary>A whole and its named parts over time: shares, contributions and percentages of all parts at once, and what the parts
/// leave.</summary>
/// <remarks>
/// <para>Whether the parts add up to the whole is a fact of the data, and shown: <see cref="Remainder"/> is the whole less its parts,
/// exact; <see cref="AddsUp"/> allows for the rounding of each.
/// Shares and contributions are taken of the whole that is given, so with those of the remainder they add to one and to the growth.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// Year first = new(2024);
/// var sectors = Contributions.Parts(
///     Series.Flow(HundredMillionYuan, first, 100m, 108),
///     ("agriculture", Series.Flow(HundredMillionYuan, first, 10m, 10.4m)),
///     ("industry", Series.Flow(HundredMillionYuan, first, 40m, 46)),
///     ("services", Series.Flow(HundredMillionYuan, first, 50m, 51.5m)));
/// Console.WriteLine(sectors.Contributions(lag: 1)["industry"][first + 1].Value.Points);   // → 6个百分点
/// Console.WriteLine(sectors.Remainder[first + 1]);                                         // → 0.1
/// Console.WriteLine(sectors.AddsUp);                                                      // → True
/// </code></example>
/// <typeparam name="TPeriod">The frequency.</typeparam>
/// <typeparam name="TMeasure">The measure, one that adds up.</typeparam>
/// <typeparam name="TKind">The kind.</typeparam>
public sealed partial class Breakdown<TPeriod, TMeasure, TKind>
    where TPeriod : struct, ITilingPeriod<TPeriod>
    where TKind : IExtensive, IMeasuredKind<TMeasure>
{
    private readonly OrderedDictionary<string, Series<TPeriod, TMeasure, TKind>> _parts = new(StringComparer.Ordinal);

    internal Breakdown(Series<TPeriod, TMeasure, TKind> whole, IEnumerable<(string Name, Series<TPeriod, TMeasure, TKind> Part)> parts)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(parts);
        (Whole, Remainder) = (whole, whole);
        foreach ((string name, Series<TPeriod, TMeasure, TKind> part) in parts)
        {
            if (string.IsNullOrWhiteSpace(name) || !_parts.TryAdd(name, part))
            {
                throw new IndicatorArgumentException(
                    $"Got '{FigureText.Shown(name)}' as the name of {(string.IsNullOrWhiteSpace(name) ? "a part" : "two parts")}; "
                        + "expected a name for each. (IND0620)", nameof(parts));
            }

            Remainder -= part;
        }

        if (_parts.Count == 0)
        {
            throw new IndicatorArgumentException("A whole has at least one part. (IND0620)", nameof(parts));
        }
    }

    /// <summary>Gets the whole.</summary>
    public Series<TPeriod, TMeasure, TKind> Whole { get; }

    /// <summary>Gets the parts by name, in the order in which they were given.</summary>
    public IReadOnlyDictionary<string, Series<TPeriod, TMeasure, TKind>> Parts => _parts;

    /// <summary>Gets the whole less all parts, in the unit of the whole: zero where they add up, without a value where one is
    /// missing.</summary>
    public Series<TPeriod, TMeasure, TKind> Remainder { get; }

    /// <summary>Gets a value indicating whether whole and parts have values for every period, and the parts add up to the whole in each, as
    /// far as their digits tell.</summary>
    /// <remarks>
    /// Rounded parts need not add up to their rounded whole: numbers of d decimals are within half a unit of the last of them, so whole and
    /// n parts may differ by <c>(n + 1) ÷ 2 × 10^−d</c>. d is the largest number of decimals of all of them in the unit of the whole.
    /// Counts of things are exact, and so are numbers without an end, such as a third. <see cref="Remainder"/> is the exact difference.
    /// </remarks>
    public bool AddsUp => Remainder.IsComplete && !DifferingPeriods().Any();

    /// <summary>Returns the periods in which the parts add up to something else than the whole, whatever they were rounded from.</summary>
    /// <returns>The periods in their order; those in which a value is missing are in <c>Remainder.MissingPeriods()</c> instead.</returns>
    public IEnumerable<TPeriod> DifferingPeriods()
    {
        Rational rounding = MostByRounding();
        return Whole.Domain.Where(period => Remainder.NumberOf(period) is { } number && number.Abs() > rounding);
    }

    /// <summary>The share of each part in the whole (比重), period by period.</summary>
    /// <returns>The shares by name; exact, and with that of the remainder they add to one.</returns>
    public IReadOnlyDictionary<string, ResultSeries<TPeriod, Share>> Shares() => Each(part => Indicators.Contributions.Share(part, Whole));

    /// <summary>What each part contributed to the growth of the whole over so many periods: points (拉动) and share in the change
    /// (贡献率).</summary>
    /// <param name="lag">How many periods before each its base lies, above zero: 4 for quarters on the year.</param>
    /// <returns>The contributions by name; exact, and with those of the remainder their points add to the growth of the whole.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lag"/> is not above zero.</exception>
    public IReadOnlyDictionary<string, ResultSeries<TPeriod, Contribution>> Contributions(int lag) =>
        Each(part => Indicators.Contributions.Of(part, Whole, lag));

    /// <summary>Percentages of the parts that add to 100 in each period, by largest remainder:
    /// <see cref="Apportionment.LargestRemainder(ReadOnlySpan{Rational}, int)"/>.</summary>
    /// <param name="decimals">Digits after the point, zero or more.</param>
    /// <returns>
    /// For each period a percentage for each part, in the order of <see cref="Parts"/>; <see cref="Reason.PartsDoNotAddUp"/> where they
    /// leave something of the whole, <see cref="Reason.MissingCurrent"/> where one of them or the whole has no value.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range.</exception>
    public ResultSeries<TPeriod, IReadOnlyList<Rational>> Percentages(int decimals)
    {
        Series<TPeriod, TMeasure, TKind>[] parts = [.. _parts.Values.Select(part => part.In(Whole.UnitOfMeasure))];
        return new(Whole.Domain, At) { Marks = Remainder.StatusOf };

        Outcome<IReadOnlyList<Rational>> At(TPeriod period)
        {
            var numbers = new Rational[parts.Length];
            for (int i = 0; i < parts.Length; i++)
            {
                if (parts[i].NumberOf(period) is not { } number)
                {
                    return Undefined.Of(Reason.MissingCurrent, $"The part '{_parts.GetAt(i).Key}' in {period}", parts[i].StatusOf(period));
                }

                numbers[i] = number;
            }

            return Remainder.NumberOf(period) is not { } remainder
                ? Undefined.Of(Reason.MissingCurrent, $"The whole in {period}", Whole.StatusOf(period))
                : !remainder.IsZero
                ? Undefined.Of(Reason.PartsDoNotAddUp, $"{Text(Whole.NumberOf(period)!.Value)} in {period}", Text(remainder))
                : Apportionment.LargestRemainder(numbers, decimals);
        }

        string Text(Rational number) => new AnyQuantity(number, Whole.UnitOfMeasure).ToString();
    }

    // By how much whole and parts may differ because each was rounded to the decimals that it has.
    private Rational MostByRounding()
    {
        int decimals = 0;
        foreach (Series<TPeriod, TMeasure, TKind> one in _parts.Values.Prepend(Whole))
        {
            if (one.In(Whole.UnitOfMeasure).Cells.Decimals is not { } own)
            {
                return Rational.Zero;
            }

            decimals = Math.Max(decimals, own);
        }

        Rational place = ((Rational)10).Pow(-decimals);
        return Whole.UnitOfMeasure.IsCounted && place * Whole.UnitOfMeasure.Factor <= Rational.One
            ? Rational.Zero
            : place * (_parts.Count + 1) / 2;
    }

    /// <summary>Says what this is, for logs: the periods and the parts.</summary>
    /// <returns>Such as <c>2024/2025: agriculture, industry, services</c>.</returns>
    public override string ToString() => $"{Whole.Domain}: {string.Join(", ", _parts.Keys)}";

    private OrderedDictionary<string, T> Each<T>(Func<Series<TPeriod, TMeasure, TKind>, T> result)
    {
        var results = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        foreach ((string name, Series<TPeriod, TMeasure, TKind> part) in _parts)
        {
            results.Add(name, result(part));
        }

        return results;
    }
}
