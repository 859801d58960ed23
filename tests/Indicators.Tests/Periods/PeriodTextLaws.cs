using System.Reflection;
using System.Text;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using NodaTime;

namespace Indicators.Tests;

/// <summary>What is true of every reader of periods, whatever it is given to read.</summary>
[Properties(Arbitrary = [typeof(ReferenceArbitraries)], MaxTest = 2_000)]
public class PeriodTextLaws
{
    // TryParse never throws; Parse throws FormatException exactly where TryParse says no; UTF-8 agrees;
    // what was read prints as a fixed point.
    // The types are found by reflection, generic ones closed with each calendar; each also as a range.
    public static TheoryData<string> EveryReader() => [.. PeriodLawSuite.All.Select(PeriodLawSuite.NameOf)];

    [Theory]
    [MemberData(nameof(EveryReader))]
    public void Any_text_is_read_as_a_period_or_refused(string period)
    {
        Type type = PeriodLawSuite.All.Single(candidate => PeriodLawSuite.NameOf(candidate) == period);
        Func<string, bool> one = Reader(type), range = Reader(typeof(PeriodRange<>).MakeGenericType(type));
        Check.One(
            LawSeed.Throwing.WithMaxTest(1_000),
            Prop.ForAll(ReferenceArbitraries.Texts(), glued => one(glued.Text) && range(glued.Text)));
    }

    [Property]
    public bool Any_text_is_read_as_a_date_a_span_or_any_period_or_refused(Glued glued) =>
        ReadOrRefused<AsOf>(glued.Text) && ReadOrRefused<AnyPeriod>(glued.Text) && ReadOrRefused<YearToDate<Month>>(glued.Text)
        && ReadOrRefused<YearToDate<Quarter>>(glued.Text) && ReadOrRefused<YearToDate<FiscalQuarter<JulyStart>>>(glued.Text);

    [Property]
    public bool Any_text_is_read_as_a_reference_or_refused(Glued glued)
    {
        bool read = PeriodRef.TryParse(glued.Text, out PeriodRef? reference);
        return read
            ? PeriodRef.Parse(reference!.ToString()) == reference
            : Record.Exception(() => PeriodRef.Parse(glued.Text)) is FormatException;
    }

    // Two readers that accept one text mean the same days. Fiscal readers know a calendar that the text need not name.
    [Property]
    public bool Readers_that_accept_the_same_text_agree(Glued glued)
    {
        (LocalDate, LocalDate)?[] readings =
        [
            Dates<Year>(glued), Dates<HalfYear>(glued), Dates<Trimester>(glued), Dates<Quarter>(glued), Dates<Month>(glued),
            Dates<Week>(glued),
            Dates<Day>(glued), Dates<FiveYearPlan>(glued), Dates<AnyPeriod>(glued), Dates<PeriodRange<Year>>(glued),
            Dates<PeriodRange<Quarter>>(glued),
            Dates<PeriodRange<Month>>(glued), Dates<PeriodRange<Day>>(glued), Dates<YearToDate<Month>>(glued),
            Dates<YearToDate<Quarter>>(glued),
        ];
        (LocalDate, LocalDate)?[] read = [.. readings.Where(dates => dates is not null).Distinct()];
        return read.Length <= 1
            && (read.Length == 0 || !PeriodRef.TryParse(glued.Text, out PeriodRef? reference)
                || reference.Resolve(ReportContext.None).Period is { } period && (period.Start, period.End) == read[0])
            && (!Day.TryParse(glued.Text, out Day day) || AsOf.Parse(glued.Text) == new AsOf(day));
    }

    // parse(s + zone) = p ⇒ parse(s) = p, for every reader: a time zone says nothing, and makes no period of what is none.
    [Property]
    public bool A_time_zone_makes_no_period_of_what_is_none_and_changes_none(Glued glued) => ReferenceArbitraries.Zones.All(zone =>
        SameWithout<Year>(glued, zone) && SameWithout<HalfYear>(glued, zone) && SameWithout<Trimester>(glued, zone)
            && SameWithout<Quarter>(glued, zone)
        && SameWithout<Month>(glued, zone) && SameWithout<Week>(glued, zone) && SameWithout<Day>(glued, zone)
        && SameWithout<FiveYearPlan>(glued, zone)
        && SameWithout<AsOf>(glued, zone) && SameWithout<AnyPeriod>(glued, zone) && SameWithout<PeriodRange<Year>>(glued, zone)
        && SameWithout<PeriodRange<Day>>(glued, zone) && SameWithout<YearToDate<Quarter>>(glued, zone)
        && SameWithout<FiscalQuarter<AprilStart>>(glued, zone)
        && (!PeriodRef.TryParse(glued.Text + zone, out PeriodRef? reference)
            || (PeriodRef.TryParse(glued.Text, out PeriodRef? without) && without == reference)));

    // Whatever is any period is a reference to it.
    [Property]
    public bool Every_period_is_a_reference(Glued glued) =>
        !AnyPeriod.TryParse(glued.Text, out AnyPeriod any)
        ? Guard.Unmet()
        : (PeriodRef.TryParse(glued.Text, out PeriodRef? reference) && reference.Resolve(ReportContext.None).Period is { } period
            && (period.Start, period.End) == (any.Start, any.End));

    // Reading stops at a fixed length, so a text of a million characters costs no more than one of a hundred.
    [Theory]
    [InlineData("五")]
    [InlineData("-")]
    [InlineData("2021/")]
    [InlineData("截至")]
    public void A_text_of_a_million_characters_is_refused_unread(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.False(Year.TryParse(text, out _));
        Assert.False(FiveYearPlan.TryParse(text, out _));
        Assert.False(PeriodRange<Day>.TryParse(text, out _));
        Assert.False(GenericText.TryParseUtf8<AsOf>(Encoding.UTF8.GetBytes(text), out _));
        Assert.False(PeriodRef.TryParse(text, out _));
        Assert.True(Mistake.Throws<FormatException>(() => Year.Parse(text)).Message.Length < 200);
    }

    // 64 characters is the longest text of all that is read, whatever it is made of.
    [Theory]
    [InlineData("年")]
    [InlineData("[--04-01]")]
    [InlineData("/..")]
    [InlineData("~")]
    [InlineData("2021-Q1/")]
    [InlineData("前三季度")]
    public void No_reader_gets_past_its_length(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.False(AnyPeriod.TryParse(text, out _));
        Assert.False(YearToDate<Month>.TryParse(text, out _));
        Assert.False(PeriodRef.TryParse(text, out _));
        Assert.False(PeriodRef.TryParse(text.AsSpan(0, 64), out _));
    }

    [Fact]
    public void Invalid_utf8_is_refused() => Assert.False(GenericText.TryParseUtf8<Year>([0x32, 0x30, 0x32, 0x31, 0xC3], out _));

    private static (LocalDate, LocalDate)? Dates<T>(Glued glued)
        where T : struct, IPeriod, ISpanParsable<T> => T.TryParse(glued.Text, null, out T period) ? (period.Start, period.End) : null;

    private static bool SameWithout<T>(Glued glued, string zone)
        where T : struct, ISpanParsable<T> =>
        !T.TryParse(glued.Text + zone, null, out T period) || (T.TryParse(glued.Text, null, out T without) && without.Equals(period));

    private static Func<string, bool> Reader(Type type) => typeof(PeriodTextLaws)
        .GetMethod(nameof(ReadOrRefused), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type)
        .CreateDelegate<Func<string, bool>>();

    private static bool ReadOrRefused<T>(string text)
        where T : ISpanParsable<T>, IUtf8SpanParsable<T>, IFormattable
    {
        bool read = T.TryParse(text, null, out T? value);

        // Half a surrogate pair has no UTF-8.
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        bool readUtf8 = T.TryParse(utf8, null, out T? fromUtf8);
        if (read != readUtf8 || (read && !value!.Equals(fromUtf8)))
            return false;
        if (!read)
            return Record.Exception(() => T.Parse(text, null)) is FormatException
                && Record.Exception(() => T.Parse(utf8, null)) is FormatException;

        string printed = value!.ToString(null, null);
        return T.Parse(printed, null).ToString(null, null) == printed && T.Parse(printed, null).Equals(value);
    }
}
