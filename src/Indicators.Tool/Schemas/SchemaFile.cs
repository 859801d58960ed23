namespace Indicators.Tool.Schemas;

/// <summary>The published JSON Schemas of the input, carried by the tool.</summary>
internal static class SchemaFile
{
    /// <summary>Gets the schema of catalogue.json.</summary>
    public static string Catalogue => Read("catalogue.schema.json");

    /// <summary>Gets the schema of report.json.</summary>
    public static string Report => Read("report.schema.json");

    private static string Read(string name)
    {
        using Stream stream = typeof(SchemaFile).Assembly.GetManifestResourceStream($"Indicators.Tool.Schemas.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
