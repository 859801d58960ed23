namespace Indicators.Tests;

/// <summary>The page of periods shows what is written.</summary>
public class PeriodPageTests
{
    private const string Page = "docs/reference/periods.md";

    [Fact]
    public void The_dialects_on_the_page_are_those_that_are_written()
    {
        string[] rows =
        [
            .. Repository.Read(Page).Split('\n')
                .Where(line => PeriodSamples.Written.Keys.Any(name => line.StartsWith($"| `{name}` | `", StringComparison.Ordinal))),
        ];
        IEnumerable<string> written = PeriodSamples.Written
            .Where(sample => rows.Any(row => row.StartsWith($"| `{sample.Key}` |", StringComparison.Ordinal)))
            .Select(sample => $"| `{sample.Key}` | {string.Join(" | ", sample.Value.Select(text => $"`{text}`"))} |");

        Assert.Equal(written.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
        Assert.All(PeriodSamples.Written.Keys.Where(name => !name.Contains('<', StringComparison.Ordinal)),
            name => Assert.Contains(rows, row => row.StartsWith($"| `{name}` |", StringComparison.Ordinal)));
    }
}
