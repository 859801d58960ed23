using Indicators.Tool.Input;

namespace Indicators.Tool.Commands;

/// <summary>Turns what nobody foresaw into one line and an exit code.</summary>
internal static class Guard
{
    /// <summary>The environment variable that asks for the stack trace.</summary>
    public const string TraceVariable = "INDICATORS_TRACE";

    /// <summary>Runs the work; an exception of it becomes one line with the code IND0999, Ctrl-C becomes 130.</summary>
    public static async Task<int> Run(Func<Task<int>> work, TextWriter error)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
#pragma warning disable CA1031 // This is the last place that can say anything: whatever comes is said in one line.
        catch (Exception unforeseen)
#pragma warning restore CA1031
        {
            bool trace = Environment.GetEnvironmentVariable(TraceVariable) == "1";
            string what = $"{unforeseen.GetType().Name}: {Quoted.Visible(unforeseen.Message)}";
            await error.WriteLineAsync(
                $"indicators: error IND0999: a mistake of the tool itself: {what}" +
                (trace ? "" : $"; please report it, with what {TraceVariable}=1 prints")).ConfigureAwait(false);
            if (trace)
                await error.WriteLineAsync(unforeseen.ToString()).ConfigureAwait(false);
            return ExitCode.Refused;
        }
    }
}
