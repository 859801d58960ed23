namespace Indicators.Tests;

/// <summary>Where the commands of a page run: beside the files that the page itself shows, else at the root.</summary>
internal sealed class PageFolder : IDisposable
{
    private readonly string? _temporary;

    /// <summary>Writes the files of a page; a page without any gets the root of the project.</summary>
    public PageFolder(IEnumerable<MarkdownBlock> blocks)
    {
        foreach (MarkdownBlock block in blocks.Where(block => block.Language is "json" or "csv" && block.Detail.Length > 0))
        {
            _temporary ??= Directory.CreateTempSubdirectory("indicators-page-").FullName;
            string file = System.IO.Path.Join(_temporary, block.Detail);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllText(file, block.Text + "\n");
        }
    }

    /// <summary>The folder.</summary>
    public string Path => _temporary ?? Repository.Root;

    /// <summary>Deletes what was written.</summary>
    public void Dispose()
    {
        if (_temporary is not null)
        {
            Directory.Delete(_temporary, recursive: true);
        }
    }
}
