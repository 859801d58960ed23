using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Indicators.Tests;

/// <summary>Compiles and runs the samples of pages, and says where a page is wrong.</summary>
internal static class SampleRunner
{
    /// <summary>Checks a block of C#: what it shows, or that it fails as announced.</summary>
    public static IEnumerable<string> Problems(MarkdownBlock block) => block.Detail.Split(' ') switch
    {
        [""] => Check(SampleCode.Of(block.Text, isWhole: true), block.Place, run: true),
        ["no-run"] => Check(SampleCode.Of(block.Text, isWhole: true), block.Place, run: false),
        ["fails", var code] => CheckThatItFails(block, code),
        _ => [$"{block.Place(-1)}: '{block.Detail}' is not known; a block of C# is bare, no-run, or fails with a code."],
    };

    /// <summary>Checks a sample.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="place">Names the place of a line, counted from 0.</param>
    /// <param name="run">Whether it is run, and what it shows compared.</param>
    /// <param name="usings">Usings in force besides its own and those of every project.</param>
    public static IEnumerable<string> Check(SampleCode sample, Func<int, string> place, bool run, string usings = "")
    {
        Compilation compilation = SampleCompiler.Compile(sample, usings);
        (int, string)[] problems =
        [
            .. sample.Problems,
            .. SampleCompiler.Errors(compilation).Select(item => (item.Line, $"{item.Error.Id}: {item.Error.GetMessage(null)}")),
        ];
        if (problems.Length == 0 && run && sample.IsProgram)
        {
            problems = [.. Run(compilation, sample)];
        }

        return problems.Select(problem => $"{place(problem.Item1)}: {problem.Item2}");
    }

    private static IEnumerable<string> CheckThatItFails(MarkdownBlock block, string code)
    {
        string[] found =
        [
            .. SampleCompiler.Errors(SampleCompiler.Compile(SampleCode.Of(block.Text, isWhole: true))).Select(item => item.Error.Id)
                .Distinct(),
        ];
        return found is [var only] && only == code
            ? []
            : [$"{block.Place(0)}: this must fail with {code}, and "
                + $"{(found.Length == 0 ? "compiles" : $"fails with {string.Join(", ", found)}")}."];
    }

    private static IEnumerable<(int Line, string Problem)> Run(Compilation compilation, SampleCode sample)
    {
        using var image = new MemoryStream();
        compilation.Emit(image);
        image.Position = 0;
        var context = new AssemblyLoadContext("sample", isCollectible: true);
        try
        {
            Assembly assembly = context.LoadFromStream(image);
            assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
            var shown = (List<(int Line, string Text)>)assembly.GetType("Shown")!.GetField("Values")!.GetValue(null)!;
            return [
                .. sample.Expected.SelectMany(
                    line => Compare(line.Key, line.Value, [.. shown.Where(value => value.Line == line.Key).Select(value => value.Text)]))];
        }
        catch (TargetInvocationException thrown)
        {
            Exception why = thrown.InnerException!;
            return [(0, $"the sample throws {why.GetType().Name}: {why.Message}")];
        }
        finally
        {
            context.Unload();
        }
    }

    private static IEnumerable<(int Line, string Problem)> Compare(int line, string expected, string[] shown) => shown switch
    {
        [var once] when once == expected => [],
        [var once] => [(line, $"the page shows '{expected}', the code gives '{once}'.")],
        [] => [(line, $"the page shows '{expected}', and this line is never reached.")],
        _ => [(line, $"the page shows '{expected}', and this line is reached {shown.Length} times.")],
    };
}
