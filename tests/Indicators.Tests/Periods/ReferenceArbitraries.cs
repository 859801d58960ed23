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
        "years", "year", "consecutive ", "14th", " five-year plan", " period", "2021-01-01", "/P5Y", "P5Y", "以来", "since ", "..", "?", "%",
        "季度",
        "第三季度", "前三季度", "上半年", "下半年", "9月", "1-9", "去年", " last year", "Q3", "H1", "T2", "-S1", "-T1", "-Q1", "-M03", "-W05", "W05", "M03",
        "-33", "-41", "[--04-01]", "FY", "FY2021/22", "财年", "周", "week 5 of ", "September", "P9M", "个四个月", "个月", "前", "Z", "+08:00",
        "-08:00", "+14:01", "2021-01-01Z", "/P60M", "/P90D", "/P2W", "P1Y6M", "P1Y2W", "P1M1W3D", "[--07-01]", "[--02-29]", "\uD83D",
        "\uDE00", "\0", "２０２１",
    ];

    /// <summary>Time zones of SDMX, and what is nearly one.</summary>
    public static readonly string[] Zones = ["Z", "+08:00", "-08:00", "+00:00", "-14:00", "+14:01", "z", "ZZ"];

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
            Parts.Select(PeriodRef (part) => part),
            Finer.Select(PeriodRef (period) => new PeriodRef.Subannual(period)),
            from end in Ends
            from openStart in Gen.Elements(true, false)
            select (PeriodRef)new PeriodRef.OpenEnd(end, openStart),
            from part in PartsToNow
            from open in Gen.Elements(true, false)
            select open ? (PeriodRef)new PeriodRef.OpenEnd(part, openStart: false) : new PeriodRef.Range(part, new PeriodRef.Now()),
            from reference in Gen.OneOf(Ends, PartsToNow)
            from hedge in Gen.Elements(PeriodHedge.Uncertain, PeriodHedge.Approximate, PeriodHedge.Uncertain | PeriodHedge.Approximate)
            select reference with { Hedge = hedge },
            from first in Ends
            from second in Ends
            select first is PeriodRef.Exact a && second is PeriodRef.Exact b && b.Year < a.Year
                ? (PeriodRef)new PeriodRef.Range(second, first)
                : new PeriodRef.Range(first, second)),
        reference => reference is PeriodRef.Range range ? [range.From, range.To] : []);

    public static Arbitrary<Part> CalendarParts() => Arb.From(
        Gen.OneOf(
            PeriodGen<Month>.Any.Generator.Select(AnyPeriod.From),
            PeriodGen<Quarter>.Any.Generator.Select(AnyPeriod.From),
            PeriodGen<HalfYear>.Any.Generator.Select(AnyPeriod.From)).Select(period => new Part(period)));

    public static Arbitrary<PartOfSomeYear> PartsOfYears() => Arb.From(Parts.Select(part => new PartOfSomeYear(part)));

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
            from zone in Gen.Elements(Zones)
            select text + zone,
            from text in Printed
            from piece in Gen.Elements(Pieces)
            from place in Gen.Choose(0, text.Length)
            select text.Insert(place, piece),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).Select(text => new Glued(text)),
        glued => Enumerable.Range(0, glued.Text.Length).Select(i => new Glued(glued.Text.Remove(i, 1))));

    // What the types print themselves, so that a good part of the texts is accepted and the rest is nearly so.
    private static Gen<string> Printed =>
        from format in Gen.Elements("G", "en", "zh", "S", "E", "P")
        from text in Gen.OneOf(
            PeriodGen<Year>.Any.Generator.Select(year => year.As(format)),
            PeriodGen<Day>.Any.Generator.Select(day => day.As(format)),
            PeriodGen<FiveYearPlan>.Any.Generator.Select(plan => plan.As(format)),
            PeriodGen<Year>.Range.Generator.Select(years => years.As(format)),
            Finer.Select(period => period.As(format)),
            PeriodGen<FiscalYear<AprilStart>>.Any.Generator.Select(year => year.As(format)),
            AsOfs().Generator.Select(date => date.As(format)),
            References().Generator.Select(reference => reference.As(format is "en" or "zh" ? format : "G")))
        select text;

    private static Gen<AnyPeriod> Finer => Gen.OneOf(
        PeriodGen<Day>.Any.Generator.Select(AnyPeriod.From),
        PeriodGen<Week>.Any.Generator.Select(AnyPeriod.From),
        PeriodGen<Month>.Any.Generator.Select(AnyPeriod.From),
        PeriodGen<Quarter>.Any.Generator.Select(AnyPeriod.From),
        PeriodGen<HalfYear>.Any.Generator.Select(AnyPeriod.From),
        PeriodGen<Trimester>.Any.Generator.Select(AnyPeriod.From),
        PeriodGen<FiscalQuarter<AprilStart>>.Any.Generator.Select(AnyPeriod.From),
        PeriodGen<Month>.Range.Generator.Select(AnyPeriod.From),
        PeriodGen<Month>.Any.Generator.Select(month => AnyPeriod.From(new YearToDate<Month>(month))));

    private static Gen<PeriodRef.PartOfYear> Parts =>
        from part in Gen.OneOf(
            PeriodGen<Day>.Any.Generator.Select(AnyPeriod.From),
            PeriodGen<Month>.Any.Generator.Select(AnyPeriod.From),
            PeriodGen<Quarter>.Any.Generator.Select(AnyPeriod.From),
            PeriodGen<HalfYear>.Any.Generator.Select(AnyPeriod.From),
            PeriodGen<Trimester>.Any.Generator.Select(AnyPeriod.From),
            PeriodGen<Month>.Any.Generator.Select(month => AnyPeriod.From(new YearToDate<Month>(month))))
        from offset in Gen.Elements<int?>(null, null, -2, -1, 0, 1)
        from atEnd in Gen.Elements(true, false)
        select new PeriodRef.PartOfYear(part, offset, atEnd && !part.IsRange && !part.TryAs(out Trimester _));

    private static Gen<PeriodRef> PartsToNow => CalendarParts().Generator.Select(PeriodRef (part) => new PeriodRef.Subannual(part.Period));

    private static Gen<PeriodRef> Ends => Gen.OneOf(
        PeriodGen<Year>.Any.Generator.Select(PeriodRef (year) => new PeriodRef.Exact(year)),
        PeriodGen<FiveYearPlan>.Any.Generator.Select(PeriodRef (plan) => new PeriodRef.Plan(plan)),
        AsOfs().Generator.Select(PeriodRef (date) => new PeriodRef.Date(date)),
        Gen.Choose(-2, 1).Select(PeriodRef (offset) => new PeriodRef.RelativeYear(offset)),
        Gen.Choose(-2, 1).Select(PeriodRef (offset) => new PeriodRef.RelativeYear(offset) { AtEnd = true }),
        Gen.Constant((PeriodRef)new PeriodRef.Now()));
}

/// <summary>A calendar month, quarter or half-year: what a span to now may begin with.</summary>
public sealed record Part(AnyPeriod Period);

/// <summary>Any text at all, and pieces of the grammar glued together.</summary>
public sealed record Glued(string Text);

/// <summary>A part of a year: without its year, or of this or last year.</summary>
public sealed record PartOfSomeYear(PeriodRef Part);
