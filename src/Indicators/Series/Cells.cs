using System.Numerics;

namespace Indicators;

/// <summary>The observations of a series: numbers in one unit, and their marks; in as little as they need.</summary>
/// <remarks>
/// Published values are decimals of few digits, so they are kept as <c>long</c> mantissas with one number of decimals, and sums of them are
/// sums of integers. What was computed (a third, a rate) is kept as rationals. Where no observation has a mark there are no marks at all.
/// </remarks>
internal sealed class Cells
{
    private readonly long[]? _mantissas;
    private readonly int _decimals;
    private readonly Rational[]? _values;
    private readonly ObservationStatus[]? _status;
    private int _breaks; // 0 not asked yet, 1 none, 2 some

    private Cells(long[]? mantissas, int decimals, Rational[]? values, ObservationStatus[]? status) =>
        (_mantissas, _decimals, _values, _status) = (mantissas, decimals, values, status);

    public int Count => _mantissas?.Length ?? _values!.Length;

    /// <summary>Whether every observation has a value.</summary>
    public bool AreAllPresent => (JoinedStatus(0, Count) & ObservationStatuses.WithoutValue) == 0;

    /// <summary>The decimals with which every value is written, or null where one has no end.</summary>
    public int? Decimals => _mantissas is not null ? _decimals
        : _values!.Any(static value => value.DecimalPlaces is null) ? null
        : _values!.Max(static value => value.DecimalPlaces!.Value);

    /// <summary>Whether a break is marked somewhere.</summary>
    public bool HaveBreaks
    {
        get
        {
            if (_breaks == 0)
            {
                _breaks = _status is not null && Array.Exists(_status, static status => (status & ObservationStatus.Break) != 0) ? 2 : 1;
            }

            return _breaks == 2;
        }
    }

    public Observation this[int place] => Observation.Of(Value(place), Status(place));

    public ObservationStatus Status(int place) => _status is null ? ObservationStatus.Normal : _status[place];

    public bool Has(int place) => (Status(place) & ObservationStatuses.WithoutValue) == 0;

    /// <summary>The number at a place; zero where there is none.</summary>
    public Rational Value(int place) => _mantissas is null ? _values![place] : Decimal(_mantissas[place], _decimals);

    public static Cells Of(ReadOnlySpan<Rational> values) => Of(values.ToArray(), null);

    public static Cells Of(ReadOnlySpan<Observation> observations)
    {
        var values = new Rational[observations.Length];
        ObservationStatus[]? status = null;
        for (int i = 0; i < values.Length; i++)
        {
            observations[i].TryGetValue(out values[i]);
            if (observations[i].Status != ObservationStatus.Normal)
            {
                status ??= new ObservationStatus[values.Length];
                status[i] = observations[i].Status;
            }
        }

        return Of(values, status);
    }

    /// <summary>Takes the arrays over; a place without a value has the number zero.</summary>
    public static Cells Of(Rational[] values, ObservationStatus[]? status) =>
        FixedDecimals.TryOf(values, out long[]? mantissas, out int decimals)
        ? new(mantissas, decimals, null, status)
        : new(null, 0, values, status);

    public static Cells Gaps(int count)
    {
        var status = new ObservationStatus[count];
        status.AsSpan().Fill(ObservationStatus.Gap);
        return new(new long[count], 0, null, status);
    }

    /// <summary>The cells from a place on; what lies outside of these is a gap.</summary>
    public Cells Slice(int first, int count)
    {
        int from = Math.Clamp(first, 0, Count);
        int to = (int)Math.Clamp(first + (long)count, from, Count);
        int offset = Math.Clamp(from - first, 0, count);
        bool isInside = to - from == count;
        ObservationStatus[]? status = null;
        if (_status is not null || !isInside)
        {
            status = new ObservationStatus[count];
            status.AsSpan().Fill(ObservationStatus.Gap);
            if (_status is null)
            {
                status.AsSpan(offset, to - from).Clear();
            }
            else
            {
                _status.AsSpan(from, to - from).CopyTo(status.AsSpan(offset));
            }
        }

        return new(Part(_mantissas), _decimals, Part(_values), status);

        T[]? Part<T>(T[]? whole)
        {
            if (whole is null)
            {
                return null;
            }

            var part = new T[count];
            whole.AsSpan(from, to - from).CopyTo(part.AsSpan(offset));
            return part;
        }
    }

    /// <summary>The values times a number; marks stay.</summary>
    public Cells Times(Rational factor) => factor == Rational.One ? this : Select(value => value * factor);

    /// <summary>Applies a function to each value; marks stay.</summary>
    public Cells Select(Func<Rational, Rational> selector)
    {
        var values = new Rational[Count];
        for (int i = 0; i < values.Length; i++)
        {
            if (Has(i))
            {
                values[i] = selector(Value(i));
            }
        }

        return Of(values, _status);
    }

    public static bool AreEqual(Cells left, Cells right)
    {
        bool areEqual = left.Count == right.Count;
        for (int i = 0; areEqual && i < left.Count; i++)
        {
            areEqual = left[i] == right[i];
        }

        return areEqual;
    }

    /// <summary>Adds place by place; a missing operand gives a missing sum with the reasons of both.</summary>
    public Cells Plus(Cells other)
    {
        ObservationStatus[]? status = Join(_status, other._status);
        if (_mantissas is { } left && other._mantissas is { } right
            && FixedDecimals.TryAdd(left, _decimals, right, other._decimals, out long[]? sums, out int decimals))
        {
            Clear(sums, status);
            return new(sums, decimals, null, status);
        }

        return Combined(other, (one, another) => one + another);
    }

    /// <summary>Subtracts place by place, as <see cref="Plus"/> adds.</summary>
    public Cells Minus(Cells other) => Combined(other, (one, another) => one - another);

    /// <summary>Combines place by place, where both have a value.</summary>
    public Cells Combined(Cells other, Func<Rational, Rational, Rational?> combine)
    {
        ObservationStatus[]? status = Join(_status, other._status);
        bool isOwn = false; // joined marks may be those of an operand, which stay as they are
        var values = new Rational[Count];
        for (int i = 0; i < values.Length; i++)
        {
            if (status is not null && (status[i] & ObservationStatuses.WithoutValue) != 0)
            {
                continue;
            }

            if (combine(Value(i), other.Value(i)) is { } value)
            {
                values[i] = value;
            }
            else
            {
                // A quotient by zero: the data cannot exist.
                if (!isOwn)
                {
                    status = status is null ? new ObservationStatus[values.Length] : [.. status];
                    isOwn = true;
                }

                status![i] = ObservationStatuses.Join(status[i], ObservationStatus.CannotExist);
            }
        }

        return Of(values, status);
    }

    /// <summary>Adds up a run of places that all have values; exact, and of integers where the values are decimals.</summary>
    public Rational Sum(int first, int count)
    {
        if (_mantissas is { } mantissas)
        {
            Int128 sum = 0;
            foreach (long mantissa in mantissas.AsSpan(first, count))
            {
                sum += mantissa;
            }

            return sum >= long.MinValue && sum <= long.MaxValue
                ? Decimal((long)sum, _decimals)
                : new Rational((BigInteger)sum, PowersOfTen.Of(_decimals));
        }

        Rational total = Rational.Zero;
        for (int i = first; i < first + count; i++)
        {
            total += _values![i];
        }

        return total;
    }

    /// <summary>
    /// The growth from one place to another, <c>(m₁ − m₀) ÷ m₀</c>: mantissas of one scale need no scale, so one common divisor is enough.
    /// None where that is not all there is to it: values that are not mantissas, missing ones, a base of zero or below, a loss.
    /// </summary>
    public GrowthRate? QuickGrowth(int from, int to)
    {
        if (_mantissas is not { } mantissas || from < 0 || from >= mantissas.Length || !Has(from) || !Has(to))
        {
            return null;
        }

        long earlier = mantissas[from], later = mantissas[to];
        return earlier > 0 && later >= 0 ? new GrowthRate(new Rational(later - earlier, earlier)) : null;
    }

    /// <summary>The marks of a run of places, joined.</summary>
    public ObservationStatus JoinedStatus(int first, int count)
    {
        ObservationStatus joined = ObservationStatus.Normal;
        if (_status is not null)
        {
            foreach (ObservationStatus status in _status.AsSpan(first, count))
            {
                joined |= status;
            }
        }

        return ObservationStatuses.Join(joined, ObservationStatus.Normal);
    }

    private static Rational Decimal(long mantissa, int decimals) =>
        decimals == 0 ? new(mantissa) : new(mantissa, PowersOfTen.Int64[decimals]);

    private static ObservationStatus[]? Join(ObservationStatus[]? left, ObservationStatus[]? right)
    {
        if (left is null || right is null)
        {
            return left ?? right; // never changed once it is part of cells
        }

        var joined = new ObservationStatus[left.Length];
        for (int i = 0; i < joined.Length; i++)
        {
            joined[i] = ObservationStatuses.Join(left[i], right[i]);
        }

        return joined;
    }

    private static void Clear(long[] sums, ObservationStatus[]? status)
    {
        for (int i = 0; status is not null && i < sums.Length; i++)
        {
            if ((status[i] & ObservationStatuses.WithoutValue) != 0)
            {
                sums[i] = 0;
            }
        }
    }
}
