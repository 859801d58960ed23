namespace Indicators.Tests;

/// <summary>What rows of observations take in memory; run by itself, because memory is that of the whole process.</summary>
[Collection(nameof(ObservationsSizeTests))]
public class ObservationsSizeTests
{
    private static readonly Indicator Trade = Indicator.Flow("trade", Units.HundredMillionYuan);

    [Fact]
    public void A_million_levels_take_less_than_a_hundred_bytes_each()
    {
        var reader = new ObservationReader(new IndicatorCatalog([Trade]));
        const int rows = 200_000; // a fifth of a million says the same, five times sooner
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int i = 0; i < rows; i++)
        {
            string text = $"{i % 9973}.{i % 10}亿元", period = $"{1900 + (i % 120)}";
            Assert.True(reader.Read(new() { File = "a.csv", Line = i + 2, Indicator = new("trade", i + 2, 1), Area = new("360313"), Period = new(period), Stated = new(text) }));
        }

        Observations observations = reader.ToObservations();
        long bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / rows;

        Assert.Equal(rows, observations.Count);
        Assert.InRange(bytes, 1, 100);
    }
}

/// <summary>The measure of memory runs while nothing else does.</summary>
[CollectionDefinition(nameof(ObservationsSizeTests), DisableParallelization = true)]
public sealed class ObservationsSizeCollection;
