using Microsoft.EntityFrameworkCore;

namespace Indicators.Tests;

/// <summary>Columns of amounts, by examples that can be checked in the head.</summary>
public class DatabaseTests
{
    private static readonly int[] Counts = [31, 58, 9], Plans = [10, 14, 9];

    // As texts they sort 31家, 58家, 9家.
    [Fact]
    public void Counts_are_sorted_by_number_and_added_in_the_database()
    {
        using Book book = new(Counts.Select(count => new Row { Firms = count * Units.Enterprises }));

        IQueryable<Row> sorted = book.Rows.OrderBy(row => row.Firms);

        Assert.Equal([9, 31, 58],
            sorted.Select(row => row.Firms).AsEnumerable().Select(firms => (int)firms!.Value.NumericalValue.Numerator));
        Assert.EndsWith("ORDER BY \"r\".\"Firms\"", sorted.ToQueryString(), StringComparison.Ordinal);
        Assert.Equal(98 * Units.Enterprises, book.Rows.Sum(row => row.Firms!.Value));
    }

    [Fact]
    public async Task A_sum_can_be_awaited_and_that_of_no_rows_is_zero()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using Book book = new(new Row { Revenue = 2.5m * Units.TenThousandYuan }, new Row { Revenue = 0.01m * Units.Yuan });

        Assert.Equal(25000.01m * Units.Yuan, await book.Rows.SumAsync(row => row.Revenue, cancellationToken));
        Assert.Equal(0, (await book.Rows.Where(row => row.Id < 0).SumAsync(row => row.Revenue, cancellationToken)).Sign);
    }

    [Fact]
    public void Every_period_of_the_calendar_sorts_as_text()
    {
        Assert.True(InOrder(new Year(999), new Year(1000), new Year(2025)));
        Assert.True(InOrder(new HalfYear(2020, 2), new HalfYear(2021, 1)));
        Assert.True(InOrder(new Trimester(2020, 3), new Trimester(2021, 1)));
        Assert.True(InOrder(new Quarter(2020, 4), new Quarter(2021, 1)));
        Assert.True(InOrder(new Month(2020, 9), new Month(2020, 10), new Month(2021, 1)));
        Assert.True(InOrder(Week.Parse("2020-W09"), Week.Parse("2020-W10")));
        Assert.True(InOrder(Day.Parse("2020-09-30"), Day.Parse("2020-10-01")));
    }

    // Its texts do not sort: the 10th plan comes before the 9th by letters.
    [Fact]
    public void A_plan_sorts_by_its_number()
    {
        using Book book = new(Plans.Select(number => new Row { Plan = FiveYearPlan.Nth(number) }));

        Assert.Equal([9, 10, 14], book.Rows.OrderBy(row => row.Plan).AsEnumerable().Select(row => row.Plan.Number));
    }

    [Theory]
    [InlineData("0.001元",
        "Got 0.001元; expected a number of 元 with at most 2 decimals; declare more decimals for the column, or round the value. (IND0690)")]
    [InlineData("100000000000000000元",
        "Got 100000000000000000元; expected a number of 元 with 2 decimals that fits into 64 bits; take a greater unit for the column, or "
            + "fewer decimals. (IND0690)")]
    public void An_amount_that_does_not_fit_into_its_column_is_refused(string amount, string message)
    {
        Row row = new() { Revenue = Quantity<Money<Cny>>.Parse(amount) };

        Exception refused = Assert.ThrowsAny<Exception>(() => new Book(row));

        ICodedException coded = Assert.IsAssignableFrom<ICodedException>(refused.GetBaseException());
        Assert.Equal("IND0690", coded.Code);
        Assert.Equal(message, refused.GetBaseException().Message);
    }

    [Fact]
    public void A_sum_of_what_has_no_column_with_a_unit_is_refused()
    {
        using Book book = new();

        InvalidOperationException refused = Assert.ThrowsAny<InvalidOperationException>(() => book.Rows.Sum(row => row.Unsorted));

        Assert.Equal("IND0691", Assert.IsAssignableFrom<ICodedException>(refused).Code);
        Assert.Equal("Got 'row.Unsorted'; expected a property of an entity whose column has a unit; call HasUnit in OnModelCreating. (IND0691)",
            refused.Message);
        Assert.ThrowsAny<InvalidOperationException>(() => book.Rows.Sum(row => row.Revenue + row.Revenue));
        Assert.ThrowsAny<InvalidOperationException>(() => Array.Empty<Row>().AsQueryable().Sum(row => row.Revenue));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(19)]
    public void A_column_keeps_from_none_to_eighteen_decimals(int decimals) => Assert.Throws<ArgumentOutOfRangeException>(
        () => new ModelBuilder().Entity<Row>().Property(row => row.Revenue).HasUnit(Units.Yuan, decimals));

    // The text of each as the database compares it, letter by letter.
    private static bool InOrder<T>(params T[] periods)
        where T : struct, IComparable<T>
    {
        string[] texts = [.. periods.Select(period => TextSample.TextOf(period))];
        return periods.Order().SequenceEqual(periods) && texts.Order(StringComparer.Ordinal).SequenceEqual(texts);
    }
}
