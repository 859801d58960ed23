using Indicators.Tool.Input;

namespace Indicators.Tool.Output;

/// <summary>Brings a finished result to where it should go.</summary>
internal static class Delivery
{
    /// <summary>Writes the result to the file, or to standard output where there is none; adds a mistake and returns false if it
    /// can't.</summary>
    public static bool Write(Action<TextWriter> write, string? file, TextWriter output, Problems problems, CancellationToken cancellation)
    {
        if (file is not null)
            return AtomicFile.Write(file, write, problems, cancellation);

        try
        {
            write(output);
            output.Flush();
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            problems.Add(
                ProblemCodes.OutputRefused, "standard output", Quoted.Visible(refused.Message.TrimEnd('.')),
                "an output that takes the result");
            return false;
        }
    }
}
