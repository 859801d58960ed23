using System.Text;

namespace Indicators.Tool.Tests.Support;

/// <summary>A folder that is gone at the end of the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public const string Catalogue = """
        {"indicators":[
          {"code":"high-tech","name":{"zh":"国家高新技术企业","en":"High-tech enterprises"},"aliases":["高企"],"measure":"stock"},
          {"code":"trade","name":"外贸进出口","measure":"flow"}]}
        """;

    public const string Observations = "indicator,area,period,kind,stated\nhigh-tech,360313,2021,,31家\n高企,360313,目前,,58家\n";

    public string Path { get; } = Directory.CreateTempSubdirectory("indicators-").FullName;

    /// <summary>Returns a folder that is in order.</summary>
    public static TempFolder InOrder()
    {
        var folder = new TempFolder();
        folder.Add("catalogue.json", Catalogue);
        folder.Add("observations.csv", Observations);
        return folder;
    }

    public string Of(string name) => System.IO.Path.Join(Path, name);

    public string Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public string Add(string name, byte[] bytes)
    {
        File.WriteAllBytes(Of(name), bytes);
        return Of(name);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
