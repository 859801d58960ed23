using System.Text.Json;
using Indicators.Tool.Commands;
using Indicators.Tool.Compute;
using Indicators.Tool.Output;

namespace Indicators.Tool.Tests.Support;

/// <summary>What a run of the tool within the test gave.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    /// <summary>Gets the lines of standard error.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs the tool within the test, from its arguments to its output.</summary>
internal static class InProcess
{
    /// <summary>Runs the tool with what a user types.</summary>
    public static ToolRun Run(params string[] arguments) => Run(Stream.Null, arguments);

    /// <summary>Runs the tool with what a user types, and standard input.</summary>
    public static ToolRun Run(Stream input, params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var tool = new CommandLine(new ComputeScorecard(Terminal.Redirected), Terminal.Redirected, input, output, error);
        int code = tool.Run(arguments, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Computes a folder that is in order, as JSON.</summary>
    public static JsonElement Json(string folder, params string[] options)
    {
        ToolRun run = Run(["compute", folder, "--format", "json", "--fail-on", "never", .. options]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
