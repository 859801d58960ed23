using Indicators.Tool.Input;

namespace Indicators.Tool.Commands;

/// <summary>Turns what was not foreseen into one line and an exit code.</summary>
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
        catch (OutOfMemoryException)
        {
            return Refuse(error, "the input does not fit into memory; split it");
        }
#pragma warning disable CA1031 // because this is the last place that can say anything: whatever comes is said in one line.
        catch (Exception unforeseen)
#pragma warning restore CA1031
        {
            bool trace = Environment.GetEnvironmentVariable(TraceVariable) == "1";
            string what = $"a mistake of the tool itself: {unforeseen.GetType().Name}: {Quoted.Visible(unforeseen.Message.TrimEnd('.'))}";
            return Refuse(error, what + (trace ? $"\n{unforeseen}" : $"; please report it, with what {TraceVariable}=1 prints"));
        }
    }

    private static int Refuse(TextWriter error, string what)
    {
        Say(error, $"indicators: error IND0999: {what}");
        return ExitCode.Refused;
    }

    /// <summary>Writes a line where there may be no reader: then the exit code alone has to speak.</summary>
    public static void Say(TextWriter error, string line)
    {
        try
        {
            error.WriteLine(line);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
        }
    }
}
