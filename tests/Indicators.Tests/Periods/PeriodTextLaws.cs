using System.Text;

using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>What is true of every reader of periods, whatever it is given to read.</summary>
[Properties(Arbitrary = [typeof(ReferenceArbitraries)], MaxTest = 2_000)]
public class PeriodTextLaws
{
    // TryParse never throws; Parse throws FormatException exactly where TryParse says no; UTF-8 agrees;
    // what was read prints as a fixed point.
    [Property]
    public bool Any_text_is_read_as_a_year_or_refused(Glued glued) => ReadOrRefused<Year>(glued.Text);

    [Property]
    public bool Any_text_is_read_as_a_day_or_refused(Glued glued) => ReadOrRefused<Day>(glued.Text);

    [Property]
    public bool Any_text_is_read_as_a_plan_or_refused(Glued glued) => ReadOrRefused<FiveYearPlan>(glued.Text);

    [Property]
    public bool Any_text_is_read_as_the_date_of_a_stock_or_refused(Glued glued) => ReadOrRefused<AsOf>(glued.Text);

    [Property]
    public bool Any_text_is_read_as_a_range_or_refused(Glued glued) =>
        ReadOrRefused<PeriodRange<Year>>(glued.Text) && ReadOrRefused<PeriodRange<Day>>(glued.Text)
        && ReadOrRefused<PeriodRange<FiveYearPlan>>(glued.Text);

    [Property]
    public bool Any_text_is_read_as_a_reference_or_refused(Glued glued)
    {
        bool read = PeriodRef.TryParse(glued.Text, out PeriodRef? reference);
        return read
            ? PeriodRef.Parse(reference!.ToString()) == reference
            : Record.Exception(() => PeriodRef.Parse(glued.Text)) is FormatException;
    }

    // Two readers that accept one text mean the same.
    [Property]
    public bool Readers_that_accept_the_same_text_agree(Glued glued)
    {
        PeriodRef? reference = PeriodRef.TryParse(glued.Text, out PeriodRef? read) ? read : null;
        return (!Year.TryParse(glued.Text, out Year year) || reference == new PeriodRef.Exact(year))
            && (!PeriodRange<Year>.TryParse(glued.Text, out PeriodRange<Year> years)
                || reference!.Resolve(ReportContext.None).Years == years)
            && (!FiveYearPlan.TryParse(glued.Text, out FiveYearPlan plan) || reference is null
                || reference.Resolve(ReportContext.None).Years == plan.Years)
            && (!Day.TryParse(glued.Text, out Day day) || AsOf.Parse(glued.Text) == new AsOf(day));
    }

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
        Assert.False(AsOf.TryParse(Encoding.UTF8.GetBytes(text), out _));
        Assert.False(PeriodRef.TryParse(text, out _));
        Assert.True(Assert.Throws<FormatException>(() => Year.Parse(text)).Message.Length < 200);
    }

    [Fact]
    public void Invalid_utf8_is_refused() => Assert.False(Year.TryParse([0x32, 0x30, 0x32, 0x31, 0xC3], out _));

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
            return Record.Exception(() => T.Parse(text, null)) is FormatException && Record.Exception(() => T.Parse(utf8, null)) is FormatException;

        string printed = value!.ToString(null, null);
        return T.Parse(printed, null).ToString(null, null) == printed && T.Parse(printed, null).Equals(value);
    }
}
