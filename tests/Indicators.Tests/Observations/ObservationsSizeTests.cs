namespace Indicators.Tests;

/// <summary>What rows of observations take in memory; run by itself, because memory is that of the whole process.</summary>
[Collection(nameof(ObservationsSizeTests))]
public class ObservationsSizeTests
{
    private static readonly Indicator Trade = Indicator.Flow("trade", Units.HundredMillionYuan);

    private const int Rows = 200_000; // a fifth of a million says the same, five times sooner

    [Fact]
    public void A_million_levels_take_less_than_a_hundred_bytes_each()
    {
        // What is let go is measured, and not what comes in: other tests before this one may still leave memory while it reads.
        Observations? observations = Read();
        Assert.Equal(Rows, observations.Count);
        long held = Memory();
        GC.KeepAlive(observations);
        observations = null;

        Assert.InRange((held - Memory()) / Rows, 1, 100);
    }

    private static Observations Read()
    {
        var reader = new ObservationReader(new IndicatorCatalog([Trade]));
        for (int i = 0; i < Rows; i++)
        {
            string text = $"{i % 9973}.{i % 10}亿元", period = $"{1900 + (i % 120)}";
            Assert.True(
                reader.Read(
                    new()
                    {
                        File = "a.csv",
                        Line = i + 2,
                        Indicator = new("trade", i + 2, 1),
                        Area = new("360313"),
                        Period = new(period),
                        Stated = new(text),
                    }));
        }

        return reader.ToObservations();
    }

    private static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}

/// <summary>The measure of memory runs while nothing else does.</summary>
[CollectionDefinition(nameof(ObservationsSizeTests), DisableParallelization = true)]
public sealed class ObservationsSizeCollection;
