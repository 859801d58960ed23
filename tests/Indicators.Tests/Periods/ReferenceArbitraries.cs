using FsCheck;
using FsCheck.Fluent;

using NodaTime;

namespace Indicators.Tests;

/// <summary>References, contexts and hostile text.</summary>
internal static class ReferenceArbitraries
{
    // What the grammar is made of, so that glued together it comes close to being accepted.
    private static readonly string[] Pieces =
    [
        "2021", "2025", "0000", "9999", "21", "5", "年", "度", "底", "末", "-", "—", "/", "至", "到", "~", " to ", " ", "-A1", "-D060", "-W53",
        "03", "月", "日", "12-31", "截至", "截止", "as of ", "end of ", "the ", "“", "”", "\"", "十", "四", "五", "两", "零", "〇", "二〇二一", "时期",
        "期间", "第", "个五年", "规划", "计划", "载", "年来", "来", "近", "连续", "目前", "至今", "今年", "now", "to date", "past ", "last ", "five",
        "years", "year", "consecutive ", "14th", " five-year plan", " period", "2021-01-01", "/P5Y", "P5Y", "\uD83D", "\uDE00", "\0", "２０２１",
    ];

    private static readonly string[] Separators = ["/", "至", "到", "—", "-", "～", " to ", "", " "];

    public static Arbitrary<Year> Years() => PeriodGen<Year>.Any;

    public static Arbitrary<AsOf> AsOfs() => Arb.From(
        Gen.OneOf(PeriodGen<Day>.Any.Generator.Select(day => new AsOf(day)), PeriodGen<Year>.Any.Generator.Select(AsOf.EndOf)),
        date => PeriodGen<Day>.Any.Shrinker(date.Day).Select(day => new AsOf(day)));

    public static Arbitrary<PeriodRef> References() => Arb.From(
        Gen.OneOf(
            Ends,
            Gen.Choose(1, 99).Select(PeriodRef (count) => new PeriodRef.LastYears(count)),
            from count in Gen.Choose(1, 99)
            from consecutive in Gen.Elements(true, false)
            select (PeriodRef)new PeriodRef.SomeYears(count, consecutive),
            from first in Ends
            from second in Ends
            select first is PeriodRef.Exact a && second is PeriodRef.Exact b && b.Year < a.Year
                ? (PeriodRef)new PeriodRef.Range(second, first)
                : new PeriodRef.Range(first, second)),
        reference => reference is PeriodRef.Range range ? [range.From, range.To] : []);

    public static Arbitrary<ReportContext> Contexts() => Arb.From(
        from date in Gen.OneOf(PeriodGen<Day>.Any.Generator.Select(day => (LocalDate?)day.ToLocalDate()), Gen.Constant((LocalDate?)null))
        from plan in Gen.OneOf(PeriodGen<FiveYearPlan>.Any.Generator.Select(plan => (FiveYearPlan?)plan), Gen.Constant((FiveYearPlan?)null))
        select new ReportContext(date, plan),
        context => new[] { context with { PublicationDate = null }, context with { Plan = null } }.Where(simpler => simpler != context));

    public static Arbitrary<Glued> Texts() => Arb.From(
        Gen.OneOf(
            Printed,
            Gen.Elements(Pieces).ListOf(3).Select(string.Concat),
            Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces.Take(9))),
            from left in Printed
            from between in Gen.Elements(Separators)
            from right in Printed
            select left + between + right,
            from text in Printed
            from piece in Gen.Elements(Pieces)
            from place in Gen.Choose(0, text.Length)
            select text.Insert(place, piece),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).Select(text => new Glued(text)),
        glued => Enumerable.Range(0, glued.Text.Length).Select(i => new Glued(glued.Text.Remove(i, 1))));

    // What the types print themselves, so that a good part of the texts is accepted and the rest is nearly so.
    private static Gen<string> Printed =>
        from format in Gen.Elements("G", "en", "zh")
        from text in Gen.OneOf(
            PeriodGen<Year>.Any.Generator.Select(year => year.ToString(format)),
            PeriodGen<Day>.Any.Generator.Select(day => day.ToString(format)),
            PeriodGen<FiveYearPlan>.Any.Generator.Select(plan => plan.ToString(format)),
            PeriodGen<Year>.Range.Generator.Select(years => years.ToString(format)),
            AsOfs().Generator.Select(date => date.ToString(format)),
            References().Generator.Select(reference => reference.ToString(format)))
        select text;

    private static Gen<PeriodRef> Ends => Gen.OneOf(
        PeriodGen<Year>.Any.Generator.Select(PeriodRef (year) => new PeriodRef.Exact(year)),
        PeriodGen<FiveYearPlan>.Any.Generator.Select(PeriodRef (plan) => new PeriodRef.Plan(plan)),
        AsOfs().Generator.Select(PeriodRef (date) => new PeriodRef.EndOf(date)),
        Gen.Choose(-2, 1).Select(PeriodRef (offset) => new PeriodRef.RelativeYear(offset)),
        Gen.Constant((PeriodRef)new PeriodRef.Now()));
}

/// <summary>Any text at all, and pieces of the grammar glued together.</summary>
public sealed record Glued(string Text);
