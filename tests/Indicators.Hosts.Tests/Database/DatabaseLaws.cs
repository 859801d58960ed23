using FsCheck.Xunit;
using Microsoft.EntityFrameworkCore;

namespace Indicators.Tests;

/// <summary>What a database sorts, compares and adds is what the library sorts, compares and adds.</summary>
[Properties(MaxTest = 40)]
public class DatabaseLaws
{
    // read(write(x)) = x
    [Property]
    public bool A_row_is_read_as_it_was_written(
        int fen, uint? firms, short basisPoints, short? tenths, short permille, int numerator, ushort denominator)
    {
        Row row = new()
        {
            Revenue = Money(fen), Firms = firms is { } count ? count * Units.Enterprises : null,
            Share = (Rational)basisPoints / 100 * Units.Percent,
            Target = tenths is { } t ? (Rational)t / 10 * Units.Percent : null, Published = GrowthRate.FromPercent((Rational)permille / 10),
            Exact = GrowthRate.FromRatio(new Rational(Math.Abs((long)numerator), denominator + 1L)),
            Factor = (Rational)numerator / 1_000_000,
            Quarter = QuarterOf(numerator), Area = ReferenceArea.Parse("360313"), Unit = Units.HundredMillionYuan,
            Unsorted = Money(fen) / 7,
        };
        using Book book = new(row);
        Row read = book.Rows.Single();

        return (read.Revenue, read.Firms, read.Share, read.Target) == (row.Revenue, row.Firms, row.Share, row.Target)
            && read.Published == row.Published
            && (read.Exact, read.Factor, read.Quarter) == (row.Exact, row.Factor, row.Quarter)
            && read.Area!.Equals(row.Area) && read.Unit.Equals(row.Unit) && read.Unsorted == row.Unsorted;
    }

    // Of whatever unit the amounts are: 9万元 comes before 1亿元.
    [Property]
    public bool Rows_are_sorted_by_amount_by_level_by_growth_and_by_time(int[] numbers)
    {
        using Book book = new(numbers.Select((number, i) => new Row
        {
            Revenue = i % 2 == 0 ? Money(number) : Money(number).To(Units.HundredMillionYuan),
            Share = (Rational)number / 100 * Units.Percent,
            Published = GrowthRate.FromPercent((Rational)number / 10), Factor = (Rational)number / 1000, Quarter = QuarterOf(number),
        }));
        Row[] rows = [.. book.Rows.AsNoTracking()];

        return Same(book.Rows.OrderBy(row => row.Revenue).ThenBy(row => row.Id), rows.OrderBy(row => row.Revenue))
            && Same(book.Rows.OrderBy(row => row.Share).ThenBy(row => row.Id), rows.OrderBy(row => row.Share))
            && Same(book.Rows.OrderBy(row => row.Published).ThenBy(row => row.Id), rows.OrderBy(row => row.Published))
            && Same(book.Rows.OrderBy(row => row.Factor).ThenBy(row => row.Id), rows.OrderBy(row => row.Factor))
            && Same(book.Rows.OrderBy(row => row.Quarter).ThenBy(row => row.Id), rows.OrderBy(row => row.Quarter));
    }

    [Property]
    public bool A_sum_in_the_database_is_the_sum(int[] numbers)
    {
        using Book book = new(numbers.Select(number => new Row
        {
            Revenue = Money(number), Firms = number % 3 == 0 ? null : number * Units.Enterprises,
        }));
        Row[] rows = [.. book.Rows.AsNoTracking()];

        return book.Rows.Sum(row => row.Revenue) == rows.Select(row => row.Revenue).Sum()
            && book.Rows.Where(row => row.Revenue > Money(0)).Sum(row => row.Revenue)
                == rows.Select(row => row.Revenue).Where(revenue => revenue > Money(0)).Sum()
            && book.Rows.Sum(row => row.Firms!.Value) == rows.Where(row => row.Firms is not null).Select(row => row.Firms!.Value).Sum();
    }

    [Property]
    public bool A_comparison_in_the_database_is_the_comparison(int[] numbers, int limit)
    {
        using Book book = new(numbers.Append(limit).Select(number => new Row { Revenue = Money(number), Quarter = QuarterOf(number) }));
        Row[] rows = [.. book.Rows.AsNoTracking()];
        Quantity<Money<Cny>> amount = Money(limit).To(Units.TenThousandYuan);
        Quarter quarter = QuarterOf(limit);

        return Same(book.Rows.Where(row => row.Revenue > amount).OrderBy(row => row.Id), rows.Where(row => row.Revenue > amount))
            && Same(book.Rows.Where(row => row.Revenue <= amount).OrderBy(row => row.Id), rows.Where(row => row.Revenue <= amount))
            && Same(book.Rows.Where(row => row.Revenue == amount).OrderBy(row => row.Id), rows.Where(row => row.Revenue == amount))
            && Same(book.Rows.Where(row => row.Quarter < quarter).OrderBy(row => row.Id), rows.Where(row => row.Quarter < quarter))
            && book.Rows.Max(row => row.Revenue) == rows.Max(row => row.Revenue);
    }

    private static Quantity<Money<Cny>> Money(int fen) => (Rational)fen / 100 * Units.Yuan;

    private static Quarter QuarterOf(int number) => new Quarter(2000, 1) + (number % 4000);

    private static bool Same(IEnumerable<Row> left, IEnumerable<Row> right) =>
        left.Select(row => row.Id).SequenceEqual(right.Select(row => row.Id));
}
