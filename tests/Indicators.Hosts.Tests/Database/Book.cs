using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Indicators.Tests;

/// <summary>A row with a column of each sort.</summary>
public class Row
{
    public int Id { get; set; }

    public Quarter Quarter { get; set; }

    public FiveYearPlan Plan { get; set; }

    public Quantity<Money<Cny>> Revenue { get; set; }

    public Quantity<Count<Enterprise>>? Firms { get; set; }

    public QuantityPoint<Proportion> Share { get; set; }

    public QuantityPoint<Proportion>? Target { get; set; }

    public GrowthRate Published { get; set; }

    public GrowthRate Exact { get; set; }

    public Rational Factor { get; set; }

    public Unit Unit { get; set; } = Units.Yuan;

    public ReferenceArea? Area { get; set; }

    public Quantity<Money<Cny>> Unsorted { get; set; }
}

/// <summary>A database in memory that ends with the context.</summary>
public sealed class Book : DbContext
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public Book(params IEnumerable<Row> rows)
    {
        _connection.Open();
        Database.EnsureCreated();
        Rows.AddRange(rows);
        SaveChanges();
        ChangeTracker.Clear();
    }

    public DbSet<Row> Rows => Set<Row>();

    public override void Dispose()
    {
        base.Dispose();
        _connection.Dispose();
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(_connection);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseIndicators();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Row>(row =>
    {
        row.Property(r => r.Revenue).HasUnit(Units.Yuan, decimals: 2);
        row.Property(r => r.Firms).HasUnit(Units.Enterprises, decimals: 0);
        row.Property(r => r.Share).HasUnit(Units.Percent, decimals: 2);
        row.Property(r => r.Target).HasUnit(Units.Percent, decimals: 1);
        row.Property(r => r.Published).HasPercent(decimals: 1);
        row.Property(r => r.Exact).HasText();
        row.Property(r => r.Factor).HasDecimals(6);
        row.Property(r => r.Unsorted).HasText();
    });
}
