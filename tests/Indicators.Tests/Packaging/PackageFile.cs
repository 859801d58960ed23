using System.IO.Compression;
using System.Xml.Linq;

namespace Indicators.Tests;

/// <summary>What is inside a package.</summary>
internal sealed class PackageFile
{
    private PackageFile(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        Names = [.. archive.Entries.Where(entry => entry.Length > 0).Select(entry => entry.FullName)];
        using Stream stream = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        Metadata = XDocument.Load(stream).Root!.Elements().Single();
    }

    /// <summary>The files that hold something.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The packages that it needs.</summary>
    public IEnumerable<string> Dependencies =>
        Metadata.Descendants().Where(element => element.Name.LocalName == "dependency")
            .Select(dependency => dependency.Attribute("id")!.Value);

    /// <summary>The versions of a package that it takes, as NuGet writes a range.</summary>
    public string? VersionsOf(string dependency) => Metadata.Descendants()
        .Single(element => element.Name.LocalName == "dependency" && element.Attribute("id")!.Value == dependency)
        .Attribute("version")?.Value;

    private XElement Metadata { get; }

    /// <summary>Opens a package.</summary>
    public static PackageFile Open(string folder, string id, string version, string extension) =>
        new(Path.Join(folder, $"{id}.{version}.{extension}"));

    /// <summary>A member of the package's description, as text.</summary>
    public string? this[string member] => Find(member)?.Value;

    /// <summary>An attribute of a member of the package's description.</summary>
    public string? Attribute(string member, string name) => Find(member)?.Attribute(name)?.Value;

    private XElement? Find(string member) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == member);
}
