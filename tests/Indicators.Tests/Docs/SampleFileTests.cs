using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Indicators.Tests;

/// <summary>The programs of one file below docs/samples compile, and print what stands beside them.</summary>
/// <remarks>
/// They are compiled in this process, with the platform and the library, as <c>dotnet run</c> would; that takes a fraction of a second
/// where a project of its own takes many. So the lines with <c>#:</c> are not tested by this: they only name the project. With
/// <c>UPDATE_EXPECTED=1</c> what is printed is written anew.
/// </remarks>
public class SampleFileTests
{
    public static TheoryData<string> Files => [.. Repository.Below("docs/samples", "*.cs")];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_sample_prints_what_stands_beside_it(string file)
    {
        string printed = Run(file), beside = Path.ChangeExtension(Repository.Full(file), ".txt");
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            File.WriteAllText(beside, printed);
        }

        Assert.Equal(File.ReadAllText(beside), printed);
    }

    // Without them a notebook user cannot run the file, and this test would not see it.
    [Theory]
    [MemberData(nameof(Files))]
    public void A_sample_names_a_project_that_there_is(string file)
    {
        string line = Assert.Single(File.ReadLines(Repository.Full(file)), line => line.StartsWith("#:project ", StringComparison.Ordinal));

        Assert.True(File.Exists(Path.Join(Path.GetDirectoryName(Repository.Full(file)), line["#:project ".Length..])), line);
    }

    private static string Run(string file)
    {
        // Directives of file-based programs are for the SDK; empty lines keep the numbers of the others.
        string source =
            string.Join('\n',
                File.ReadLines(Repository.Full(file)).Select(line => line.StartsWith("#:", StringComparison.Ordinal) ? "" : line));
        Compilation compilation = SampleCompiler.CompileProgram(source);
        Assert.Empty(
            SampleCompiler.Errors(compilation).Select(item => $"{file}:{item.Line + 1}: {item.Error.Id}: {item.Error.GetMessage(null)}"));

        using var image = new MemoryStream();
        compilation.Emit(image);
        image.Position = 0;
        var context = new AssemblyLoadContext("sample", isCollectible: true);
        try
        {
            Assembly assembly = context.LoadFromStream(image);
            assembly.EntryPoint!.Invoke(null, assembly.EntryPoint.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
            return assembly.GetType("Screen")!.GetField("Text")!.GetValue(null)!.ToString()!;
        }
        finally
        {
            context.Unload();
        }
    }
}
