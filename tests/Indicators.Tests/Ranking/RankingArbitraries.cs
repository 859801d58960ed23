using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>Numbers of several units, many of them equal.</summary>
public sealed record Scores(IReadOnlyList<Rational> Of)
{
    public override string ToString() => $"[{string.Join(", ", Of)}]";
}

/// <summary>The same, some of them missing.</summary>
public sealed record Gaps(IReadOnlyList<Rational?> Of)
{
    public override string ToString() => $"[{string.Join(", ", Of.Select(value => value?.ToString() ?? "missing"))}]";
}

/// <summary>Amounts of money in several units, many of them equal across units.</summary>
public sealed record Revenues(IReadOnlyList<Quantity<Money<Cny>>> Of)
{
    public override string ToString() => $"[{string.Join(", ", Of)}]";
}

/// <summary>Ranges of several units: points, closed, open and without end, many of them touching.</summary>
public sealed record Ranges(IReadOnlyList<Bounds> Of)
{
    public override string ToString() => $"[{string.Join(" ", Of)}]";
}

/// <summary>Any tie rule.</summary>
public sealed record AnyTies(Ties Of);

/// <summary>A tie rule by which equal values share a place.</summary>
public sealed record SharedTies(Ties Of);

/// <summary>Either direction.</summary>
public sealed record AnyDirection(Direction Of);

/// <summary>An order in which units are listed.</summary>
public sealed record Listing(int Seed)
{
    /// <summary>The same units in this order; 0 is the order as it was, 1 the reverse.</summary>
    public IReadOnlyList<int> Of(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        if (Seed == 1)
            Array.Reverse(order);
        else if (Seed > 1)
            new System.Random(Seed).Shuffle(order);
        return order;
    }
}

/// <summary>Makes what is ranked; shrinks to fewer units and to the numbers 0 and 1.</summary>
public static class RankingArbitraries
{
    private static readonly Ties[] Sharing =
        [Ties.Competition, Ties.Max, Ties.Average, Ties.Dense, Ties.Weighted(new Rational(2, 5)), Ties.Weighted(new Rational(1, 3))];

    // Few different values, so that there are ties; thirds and close neighbours, so that doubles would not do.
    private static readonly Gen<Rational> Numbers = Gen.Frequency(
        (6, Gen.Choose(-3, 3).Select(number => (Rational)number)),
        (2, Gen.Choose(-4, 4).Select(thirds => new Rational(thirds, 3))),
        (1, Gen.Elements(new Rational(10).Pow(-100), new Rational(10).Pow(40), 1 + new Rational(10).Pow(-40), 0.3m)));

    private static readonly Gen<Bounds> OneRange =
        from ends in Gen.Choose(0, 6).Two()
        from isLowerClosed in Gen.Elements(true, true, false)
        from isUpperClosed in Gen.Elements(true, true, false)
        from shape in Gen.Frequency((2, Gen.Constant(0)), (6, Gen.Constant(1)), (1, Gen.Constant(2)), (1, Gen.Constant(3)),
            (1, Gen.Constant(4)))
        let low = Math.Min(ends.Item1, ends.Item2)
        let high = Math.Max(ends.Item1, ends.Item2)
        select shape switch
        {
            0 => Bounds.Exactly(low),
            1 => low == high ? Bounds.Exactly(low) : Bounds.Between(low, isLowerClosed, high, isUpperClosed),
            2 => Bounds.Between(low, isLowerClosed, null, false),
            3 => Bounds.Between(null, false, high, isUpperClosed),
            _ => Bounds.Everything,
        };

    public static Arbitrary<Scores> ManyScores() =>
        From(Numbers, PrintedNumber.SimplerOrZero, values => new Scores(values), scores => scores.Of);

    public static Arbitrary<Gaps> ManyGaps() => From(
        Gen.Frequency((4, Numbers.Select(number => (Rational?)number)), (1, Gen.Constant((Rational?)null))),
        value => value is { } known ? PrintedNumber.SimplerOrZero(known).Select(simpler => (Rational?)simpler) : [Rational.Zero],
        values => new Gaps(values), gaps => gaps.Of);

    public static Arbitrary<Revenues> ManyRevenues() => From(
        from number in Gen.Choose(-3, 3)
        from unit in Gen.Elements(Units.Yuan, Units.TenThousandYuan, Units.HundredMillionYuan)
        select (number * Units.TenThousandYuan).To(unit),
        amount => PrintedNumber.SimplerOrZero(amount.In(Units.TenThousandYuan)).Select(number => number * Units.TenThousandYuan),
        values => new Revenues(values), revenues => revenues.Of);

    public static Arbitrary<Ranges> ManyRanges() => From(
        OneRange,
        range => range.IsPoint ? [] : new[] { range.Lower, range.Upper }.OfType<Rational>().Select(Bounds.Exactly)
            .Concat(
                range is { Lower: { } lower, Upper: { } upper } && !(range.LowerClosed && range.UpperClosed)
                    ? [Bounds.Closed(lower, upper)]
                    : []),
        values => new Ranges(values), ranges => ranges.Of);

    public static Arbitrary<AnyTies> Rules() => Arb.From(
        Gen.Elements([.. Sharing, Ties.ByAppearance]).Select(rule => new AnyTies(rule)),
        rule => rule.Of == Ties.Competition ? [] : [new AnyTies(Ties.Competition)]);

    public static Arbitrary<SharedTies> SharingRules() => Arb.From(
        Gen.Elements(Sharing).Select(rule => new SharedTies(rule)),
        rule => rule.Of == Ties.Competition ? [] : [new SharedTies(Ties.Competition)]);

    public static Arbitrary<AnyDirection> Directions() => Arb.From(
        Gen.Elements(Direction.HigherIsBetter, Direction.LowerIsBetter).Select(direction => new AnyDirection(direction)),
        direction => direction.Of == Direction.HigherIsBetter ? [] : [new AnyDirection(Direction.HigherIsBetter)]);

    public static Arbitrary<Listing> Listings() => Arb.From(
        Gen.Choose(0, 1_000_000).Select(seed => new Listing(seed)),
        listing => Enumerable.Range(0, Math.Min(2, listing.Seed)).Select(seed => new Listing(seed)));

    private static Arbitrary<TList> From<TList, T>(Gen<T> one, Func<T, IEnumerable<T>> simpler, Func<IReadOnlyList<T>, TList> wrap,
        Func<TList, IReadOnlyList<T>> unwrap) => Arb.From(
        from count in Gen.Frequency((5, Gen.Choose(0, 12)), (1, Gen.Choose(20, 50))) // short lists are sorted in another way than long ones
        from values in one.ArrayOf(count)
        select wrap(values),
        list => Enumerable.Range(0, unwrap(list).Count).Select(left => wrap([.. unwrap(list).Where((_, place) => place != left)]))
            .Concat(Enumerable.Range(0, unwrap(list).Count).SelectMany(place => simpler(unwrap(list)[place])
                .Select(value => wrap([.. unwrap(list).Select((other, here) => here == place ? value : other)])))));
}
