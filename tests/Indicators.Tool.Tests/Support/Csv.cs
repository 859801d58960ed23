namespace Indicators.Tool.Tests.Support;

/// <summary>Writes input in CSV.</summary>
internal static class Csv
{
    /// <summary>A header and rows; a field is quoted where it must be.</summary>
    internal static string Of(IEnumerable<string> header, IEnumerable<string[]> rows) =>
        new Table(header.Select(name => new TableColumn(name)),
            rows.Select(row => row.Select(field => (TableCell)field).ToArray())).ToCsv();
}
