using Indicators.Tool.Commands;
using Indicators.Tool.Compute;
using Indicators.Tool.Output;

namespace Indicators.Tool;

/// <summary>Entry point of the tool.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        StandardStreams.Prepare();
        int code = await Guard.Run(() => Run(arguments), Console.Error).ConfigureAwait(false);
        return StandardStreams.Finish(code);
    }

    private static Task<int> Run(string[] arguments)
    {
        var terminal = Terminal.OfStandardOutput();
        return new CommandLine(new ComputeScorecard(terminal), terminal, Console.OpenStandardInput(), Console.Out, Console.Error).Run(
            arguments);
    }
}
