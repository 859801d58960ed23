using System.Globalization;
using System.Text;

using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Testing;

/// <summary>What is true of every period type.</summary>
internal static class PeriodLaws<T>
    where T : struct, IPeriod<T>
{
    // What every type prints; other formats are its own.
    private static readonly string?[] Formats = [null, "", "G"];

    // The calendars of these cultures differ, and so do their digits and separators.
    private static readonly CultureInfo[] Cultures =
        [.. new[] { "", "zh-CN", "en-US", "de-DE", "ar-SA", "th-TH", "fa-IR" }.Select(CultureInfo.GetCultureInfo)];

    private static Arbitrary<T> Any => PeriodGen<T>.Any;

    [Formula("FromOrdinal(p.Ordinal) = p")]
    public static Property Its_number_gives_a_period_back() => Prop.ForAll(Any, p => T.FromOrdinal(p.Ordinal).Equals(p));

    [Formula("FromOrdinal(n) throws ArgumentOutOfRangeException iff n < 0 or n > Max.Ordinal")]
    public static Property No_other_number_is_a_period() => Prop.ForAll(StepGen.Any, n =>
        n >= 0 && n <= PeriodGen<T>.Last
            ? Thrown.By(() => T.FromOrdinal(n)) is null
            : Thrown.Is<ArgumentOutOfRangeException>("FromOrdinal(n)", () => T.FromOrdinal(n)));

    [Formula("Parse(p.ToString(f, c), c) = p")]
    public static Property What_it_prints_in_any_culture_it_reads_back() => Prop.ForAll(Any, p =>
        Formats.All(format => Cultures.All(culture =>
            T.Parse(p.ToString(format, culture), culture).Equals(p)
            && p.ToString(format, culture) == p.ToString(format, CultureInfo.InvariantCulture))));

    [Formula("ToString(Parse(ToString(p, f)), f) = ToString(p, f), and no format is \"G\"")]
    public static Property Printing_what_was_read_changes_nothing() => Prop.ForAll(Any, p =>
        Formats.All(f => T.Parse(p.ToString(f, null), null).ToString(f, null) == p.ToString(f, null))
        && p.ToString() == p.ToString("G", null) && p.ToString(null, null) == p.ToString());

    [Formula("(p + n) − p = n")]
    public static Property The_distance_moved_is_the_distance_measured() => Prop.ForAll(Any, Any, (p, q) =>
        p + (q.Ordinal - p.Ordinal) - p == q.Ordinal - p.Ordinal);

    [Formula("(p + n) − n = p, and p − n = p + (−n)")]
    public static Property Going_on_and_going_back_ends_at_the_start() => Prop.ForAll(Any, Any, (p, q) =>
        (p + (q - p) - (q - p)).Equals(p) && (p - (p - q)).Equals(p + (q - p)));

    [Formula("(p + m) + n = p + (m + n)")]
    public static Property Two_moves_are_one_move_of_their_sum() => Prop.ForAll(Any, Any, Any, (p, q, r) =>
        (p + (q - p) + (r - q)).Equals(p + (q - p + (r - q))));

    [Formula("p + 0 = p")]
    public static Property A_move_of_none_stays() => Prop.ForAll(Any, p => (p + 0).Equals(p) && (p - 0).Equals(p));

    [Formula("q = p + (q − p)")]
    public static Property The_distance_leads_to_the_other() => Prop.ForAll(Any, Any, (p, q) => (p + (q - p)).Equals(q));

    [Formula("(r − q) + (q − p) = r − p")]
    public static Property Distances_add() => Prop.ForAll(Any, Any, Any, (p, q, r) => r - q + (q - p) == r - p);

    [Formula("p < q ⇔ p.Start < q.Start, by every operator and CompareTo")]
    public static Property The_order_is_the_order_of_the_first_days() => Prop.ForAll(Any, Any, (p, q) =>
        (p < q) == (p.Start < q.Start) && (p > q) == (p.Start > q.Start)
        && (p <= q) == (p.Start <= q.Start) && (p >= q) == (p.Start >= q.Start)
        && Math.Sign(p.CompareTo(q)) == Math.Sign(p.Start.CompareTo(q.Start)));

    [Formula("p.CompareTo(q) = 0 ⇔ p = q ⇒ equal hash codes")]
    public static Property Equality_is_one_and_hashes_follow_it() => Prop.ForAll(Any, Any, (p, q) =>
        Same(p, q) && Same(p, T.FromOrdinal(p.Ordinal)));

    [Formula("Exactly one of p < q, p = q, p > q; p ≤ q ≤ r ⇒ p ≤ r")]
    public static Property Two_periods_are_in_one_order_and_three_in_a_line() => Prop.ForAll(Any, Any, Any, (p, q, r) =>
        new[] { p < q, p == q, p > q }.Count(holds => holds) == 1 && (!(p <= q && q <= r) || p <= r));

    [Formula("p < q ⇒ p + n < q + n")]
    public static Property A_move_keeps_the_order() => Prop.ForAll(Any, Any, Any, (a, b, c) =>
    {
        T[] sorted = [.. new[] { a, b, c }.Order()];
        int n = sorted[2] - sorted[1];
        return (sorted[0] < sorted[1]) == (sorted[0] + n < sorted[1] + n);
    });

    [Formula("p.Start ≤ p.End")]
    public static Property It_does_not_end_before_it_starts() => Prop.ForAll(Any, p => p.Start <= p.End);

    [Formula("p.End < (p + 1).Start")]
    public static Property The_next_one_starts_after_it_ends() => Prop.ForAll(Any, p =>
        p.Equals(T.MaxValue) || (p.End < (p + 1).Start && Incremented(p).Equals(p + 1) && Decremented(p + 1).Equals(p)));

    [Formula("Max + 1, Min − 1, Max++ and Min-- throw OverflowException")]
    public static Property Nothing_lies_beyond_the_first_and_the_last() => (
        Thrown.Is<OverflowException>("Max + 1", () => T.MaxValue + 1) && Thrown.Is<OverflowException>("Min − 1", () => T.MinValue - 1)
        && Thrown.Is<OverflowException>("Max++", () => Incremented(T.MaxValue))
        && Thrown.Is<OverflowException>("Min--", () => Decremented(T.MinValue)))
        .ToProperty();

    [Formula(
        "p + n is the period Ordinal + n if there is one and throws OverflowException otherwise; n = int.MaxValue and int.MinValue never "
            + "wrap")]
    public static Property A_move_ends_inside_the_range_or_throws() => Prop.ForAll(Any, StepGen.Any, (p, n) =>
        Moves(p, n, () => p + n) && Moves(p, -(long)n, () => p - n));

    [Formula("default = MinValue, and every period lies between MinValue and MaxValue")]
    public static Property The_default_is_the_first() => Prop.ForAll(Any, p =>
        default(T).Equals(T.MinValue) && T.MinValue.Ordinal == 0 && T.MinValue <= p && p <= T.MaxValue);

    [Formula("TryFormat into exactly the length of ToString succeeds; one less writes nothing")]
    public static Property A_buffer_of_the_exact_length_is_enough_and_one_less_is_not() => Prop.ForAll(Any, p => Formats.All(format =>
    {
        string text = p.ToString(format, null);
        char[] exact = new char[text.Length], shorter = new char[text.Length - 1];
        return p.TryFormat(exact, out int written, format, null) && written == text.Length && exact.AsSpan().SequenceEqual(text)
            && !p.TryFormat(shorter, out int none, format, null) && none == 0 && shorter.All(c => c == '\0');
    }));

    [Formula("UTF-8 out = UTF-16 out, and read back the same")]
    public static Property Utf8_says_the_same_as_utf16() => Prop.ForAll(Any, p => Formats.All(format =>
    {
        byte[] expected = Encoding.UTF8.GetBytes(p.ToString(format, null));
        byte[] exact = new byte[expected.Length], shorter = new byte[expected.Length - 1];
        return p.TryFormat(exact, out int written, format, null) && written == expected.Length && exact.AsSpan().SequenceEqual(expected)
            && !p.TryFormat(shorter, out int none, format, null) && none == 0
            && T.Parse(expected, null).Equals(p) && T.TryParse(expected, null, out T read) && read.Equals(p);
    }));

    private static bool Same(T p, T q) =>
        p.Equals(q) == (p.CompareTo(q) == 0) && p.Equals(q) == (p == q) && (p == q) != (p != q)
        && p.Equals(q) == p.Equals((object)q) && (!p.Equals(q) || p.GetHashCode() == q.GetHashCode());

    private static bool Moves(T from, long by, Func<T> move)
    {
        long target = from.Ordinal + by;
        return target >= 0 && target <= PeriodGen<T>.Last
            ? move().Ordinal == target
            : Thrown.Is<OverflowException>("The move", () => move());
    }

    private static T Incremented(T period) => ++period;

    private static T Decremented(T period) => --period;
}
