using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Indicators.Tests;

/// <summary>Compiles samples as a user's project would: with the platform, that of web applications too, the packages of the library and
/// what they are used with, and nothing else.</summary>
internal static class SampleCompiler
{
    private const string Recorder = """
        internal static class Shown
        {
            public static readonly global::System.Collections.Generic.List<(int Line, string Text)> Values = [];

            public static void Add(int line, object? value) => Values.Add((line, value?.ToString() ?? "null"));
        }
        """;

    // What a program prints is kept in its own assembly: the console of this process belongs to every test that runs.
    private const string Screen = """
        global using Console = Screen;

        internal static class Screen
        {
            public static readonly global::System.Text.StringBuilder Text = new();

            public static void WriteLine(object? value = null) => Text.Append(value).Append('\n');
        }
        """;

    private const string PlatformUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // Created once: the compiler remembers what it learnt of the references as long as they are the same objects.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "sample",
        [Parse(Recorder), Parse(PlatformUsings)],
        References(),
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, checkOverflow: true,
            nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The language that samples are written in.</summary>
    public static CSharpParseOptions Language => new(LanguageVersion.CSharp14);

    /// <summary>Compiles a sample as it stands, with the usings that the SDK gives every project.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="usings">Usings that are in force besides, in C#.</param>
    public static CSharpCompilation Compile(SampleCode sample, string usings = "")
    {
        return Empty
            .AddSyntaxTrees(Parse(usings), Parse(sample.Source, "sample"))
            .WithOptions(
                Empty.Options.WithOutputKind(sample.IsProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>Compiles a program of one file, with the usings that are its own and those of every project.</summary>
    public static CSharpCompilation CompileProgram(string source) => Empty.AddSyntaxTrees(Parse(Screen), Parse(source, "sample"));

    /// <summary>The errors of a compilation, each with its line in the sample, from 0. What is warned of in nullability (CS86xx) counts
    /// too: a reader's project shows it.</summary>
    public static IReadOnlyList<(int Line, Diagnostic Error)> Errors(Compilation compilation) =>
    [
        .. compilation.GetDiagnostics()
            .Where(
                diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal))
            .Select(error => (error.Location.GetLineSpan().StartLinePosition.Line, error)),
    ];

    private static SyntaxTree Parse(string text, string path = "") => CSharpSyntaxTree.ParseText(text, Language, path);

    private static IEnumerable<MetadataReference> References()
    {
        string platform = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string web = Path.Join(platform, "..", "..", "Microsoft.AspNetCore.App", Path.GetFileName(platform));
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == platform)
            .Concat(Library.Assemblies.Select(assembly => assembly.Location))
            .Append(typeof(LocalDate).Assembly.Location)
            .Append(typeof(FsCheck.Config).Assembly.Location)
            .Append(typeof(DbContext).Assembly.Location)
            .Append(typeof(IndexAttribute).Assembly.Location)
            .Concat(Directory.EnumerateFiles(web, "Microsoft.*.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
