using System.Globalization;

namespace Indicators.Benchmarks;

/// <summary>Writes a folder for <c>indicators compute</c> with as many observations as are asked for, the same ones each time.</summary>
internal static class ObservationFolder
{
    private const int Years = 25, Areas = 100;

    /// <summary>Writes catalogue and rows; years and areas are fixed, indicators as many as the rows need.</summary>
    public static void Write(int rows, string folder)
    {
        Directory.CreateDirectory(folder);
        int indicators = (rows + (Years * Areas) - 1) / (Years * Areas);
        string[] areas = [.. AreaCatalog.Default.Areas.Where(area => area.Level == AreaLevel.County).Take(Areas).Select(area => area.Code)];
        File.WriteAllText(
            Path.Join(folder, "catalogue.json"),
            $$"""{"indicators":[{{string.Join(",", Enumerable.Range(1, indicators).Select(i => $$"""{"code":"i{{i}}","name":"指标{{i}}","unit":"亿元","measure":"flow"}"""))}}]}""");
        using var file = new StreamWriter(Path.Join(folder, "observations.csv"));
        file.Write("indicator,area,period,kind,stated,scope,of,source\n");
        var random = new Random(20260115); // the same rows each time
        int written = 0;
        for (int indicator = 1; indicator <= indicators; indicator++)
        {
            foreach (string area in areas)
            {
                for (int year = 2001; year < 2001 + Years && written < rows; year++, written++)
                    file.Write(
                        string.Create(CultureInfo.InvariantCulture,
                            $"i{indicator},{area},{year},,{random.Next(100, 100_000) / 10m}亿元,,,\n"));
            }
        }
    }
}
