using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Testing;

/// <summary>What is true of every pair of a coarse period type and its parts.</summary>
internal static class PartitionLaws<TCoarse, TFine>
    where TCoarse : struct, IPartitioned<TCoarse, TFine>
    where TFine : struct, ITilingPeriod<TFine>
{
    private static Arbitrary<TCoarse> Wholes => PeriodGen<TCoarse>.Any;

    // At the ends of the calendar some days lie in no week, and some months in no fiscal year.
    private static Arbitrary<TFine> Parts => PeriodGen<TFine>.Within(TCoarse.MinValue.Start, TCoarse.MaxValue.End);

    [Formula("FirstPart(w).Start = w.Start, LastPart(w).End = w.End")]
    public static Property The_first_and_last_part_share_the_ends() => Prop.ForAll(Wholes, w =>
        TCoarse.FirstPart(w).Start == w.Start && TCoarse.LastPart(w).End == w.End);

    [Formula("Containing(part) = Containing(part.Start) = Containing(part.End)")]
    public static Property The_short_way_to_the_whole_agrees_with_the_way_through_dates() => Prop.ForAll(Parts, part =>
        TCoarse.Containing(part).Equals(TCoarse.Containing(part.Start))
        && TCoarse.Containing(part).Equals(TCoarse.Containing(part.End)));

    [Formula("part ≤ later ⇒ Containing(part) ≤ Containing(later)")]
    public static Property A_later_part_lies_in_no_earlier_whole() => Prop.ForAll(Parts, Parts, (a, b) =>
        a <= b ? TCoarse.Containing(a) <= TCoarse.Containing(b) : TCoarse.Containing(b) <= TCoarse.Containing(a));

    [Formula("Containing(FirstPart(w)) = w = Containing(LastPart(w))")]
    public static Property Every_whole_has_its_own_parts() => Prop.ForAll(Wholes, w =>
        TCoarse.Containing(TCoarse.FirstPart(w)).Equals(w) && TCoarse.Containing(TCoarse.LastPart(w)).Equals(w));

    [Formula("LastPart(w) + 1 = FirstPart(w + 1)")]
    public static Property The_parts_of_neighbours_abut() => Prop.ForAll(Wholes, w =>
        w.Equals(TCoarse.MaxValue) || (TCoarse.LastPart(w) + 1).Equals(TCoarse.FirstPart(w + 1)));
}
