using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>What is true of a run of periods of any type; run by <see cref="PeriodLawSuite"/>.</summary>
public static class PeriodRangeLaws<T>
    where T : struct, IPeriod<T>
{
    private static readonly string[] Formats = ["G", "S", "E", "P", "zh", "en"];

    private static Arbitrary<PeriodRange<T>> Any => PeriodGen<T>.Range;

    private static Arbitrary<PeriodRange<T>> Near => PeriodGen<T>.NearRange;

    // a ∩ b = b ∩ a, a ∩ a = a.
    public static Property What_two_ranges_share_does_not_depend_on_their_order() => Prop.ForAll(Near, Near, (a, b) =>
        a.Intersect(b) == b.Intersect(a) && a.Intersect(a) == a);

    // (a ∩ b) ∩ c = a ∩ (b ∩ c), none where any step gives none.
    public static Property What_three_ranges_share_does_not_depend_on_the_grouping() => Prop.ForAll(Near, Near, Near, (a, b, c) =>
        a.Intersect(b)?.Intersect(c) == (b.Intersect(c) is { } shared ? a.Intersect(shared) : null));

    // p ∈ a ∩ b ⇔ p ∈ a and p ∈ b.
    public static Property What_two_ranges_share_is_what_lies_in_both() => Prop.ForAll(Near, Near, (a, b) =>
        a.Span(b).All(p => (a.Intersect(b)?.Contains(p) ?? false) == (a.Contains(p) && b.Contains(p))));

    // Span is commutative, associative, idempotent, and holds both.
    public static Property The_span_of_ranges_is_one_whatever_the_order() => Prop.ForAll(Near, Near, Near, (a, b, c) =>
        a.Span(b) == b.Span(a) && a.Span(b).Span(c) == a.Span(b.Span(c)) && a.Span(a) == a
        && a.Span(b).Contains(a) && a.Span(b).Contains(b));

    // a abuts b ⇔ they share nothing and |span| = |a| + |b|.
    public static Property Two_ranges_abut_if_together_they_have_no_gap_and_no_overlap() => Prop.ForAll(Near, Near, (a, b) =>
        a.Abuts(b) == (a.Intersect(b) is null && a.Span(b).Count == a.Count + b.Count) && a.Abuts(b) == b.Abuts(a));

    // Contains(p) ⇔ IndexOf(p) ≥ 0 ⇔ range[IndexOf(p)] = p.
    public static Property A_period_in_a_range_has_a_place_and_the_place_has_the_period() => Prop.ForAll(Near, Near, (a, b) =>
        b.All(p => a.Contains(p) == (a.IndexOf(p) >= 0) && (!a.Contains(p) || a[a.IndexOf(p)].Equals(p))));

    // Count = Last − First + 1 = how many foreach meets, and the i-th met is range[i].
    public static Property Counting_and_going_through_agree() => Prop.ForAll(Any, range =>
    {
        int met = 0;
        foreach (T period in range)
        {
            if (!period.Equals(range[met]))
                return false;
            met++;
        }

        return met == range.Count && range.Count == range.Last - range.First + 1
            && range.SequenceEqual(Enumerable.Range(0, met).Select(i => range[i]));
    });

    // range[−1] and range[Count] throw.
    public static Property There_is_no_place_outside() => Prop.ForAll(Any, range =>
        Record.Exception(() => range[-1]) is ArgumentOutOfRangeException
        && Record.Exception(() => range[range.Count]) is ArgumentOutOfRangeException);

    // last < first ⇒ new(first, last) throws, and its text is refused.
    public static Property A_range_cannot_end_before_it_starts() => Prop.ForAll(Any, range =>
        range.Count == 1
        || (Record.Exception(() => new PeriodRange<T>(range.Last, range.First)) is ArgumentException
            && !PeriodRange<T>.TryParse($"{range.Last}/{range.First}", out _)));

    // Parse(r.ToString(f)) = r, also in full-width forms and through UTF-8.
    public static Property What_a_range_prints_it_reads_back() => Prop.ForAll(Any, range => Formats.All(format =>
    {
        string text = range.As(format);
        byte[] utf8 = new byte[256];
        return PeriodRange<T>.Parse(text) == range && PeriodRange<T>.Parse(FullWidth.Of(text)) == range
            && Dialect.TryFormat(range, utf8, out int written, format)
            && GenericText.ParseUtf8<PeriodRange<T>>(utf8.AsSpan(0, written)) == range;
    }));

    // default is the first period alone.
    public static Property The_default_range_is_the_first_period() => (
        default(PeriodRange<T>) == new PeriodRange<T>(T.MinValue, T.MinValue) && default(PeriodRange<T>).Count == 1).ToProperty();
}
