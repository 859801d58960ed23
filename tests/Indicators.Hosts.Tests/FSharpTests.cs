using System.Diagnostics;
using System.Text;

namespace Indicators.Tests;

/// <summary>The library from another language of .NET.</summary>
public class FSharpTests
{
    [Fact]
    public async Task The_sample_in_FSharp_prints_what_its_page_shows()
    {
        string page = await File.ReadAllTextAsync(Path.Join(Root(), "docs/how-to/use-it-in-an-application.md"));

        string printed = await Run();

        Assert.Contains($"```text\n{printed}```", page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(3, printed.Count(letter => letter == '\n'));
    }

    private static async Task<string> Run()
    {
        string configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;
        string program = Path.Join(Root(), "tests/Indicators.FSharp/bin", configuration, "net10.0/Indicators.FSharp.dll");
        using Process process = Process.Start(
            new ProcessStartInfo("dotnet", [program]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        string printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return printed.ReplaceLineEndings("\n");
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Join(folder, "Indicators.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder!;
    }
}
