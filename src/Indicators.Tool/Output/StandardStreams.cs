using System.Globalization;
using System.Text;
using Indicators.Tool.Commands;
using Indicators.Tool.Input;

namespace Indicators.Tool.Output;

/// <summary>Standard output and error as the tool wants them, whatever the machine's locale says.</summary>
internal static class StandardStreams
{
    /// <summary>Gets UTF-8 without a byte order mark.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Sets the invariant culture for numbers and texts, and UTF-8 for both streams.</summary>
    public static void Prepare()
    {
#pragma warning disable RS0030 // because the culture is set here, once, and not read
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
#pragma warning restore RS0030
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

        // The console of Windows shows bytes in its own code page unless it is told; elsewhere bytes are bytes.
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
            Console.OutputEncoding = Utf8;
        Console.SetOut(new StreamWriter(Console.OpenStandardOutput(), Utf8) { NewLine = "\n" });
        Console.SetError(new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true });
    }

    /// <summary>Hands on what is still held back of standard output; returns the exit code, or 2 when it cannot be written.</summary>
    public static int Finish(int code)
    {
        try
        {
            Console.Out.Flush();
            return code;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Guard.Say(Console.Error, $"indicators: error {ProblemCodes.OutputRefused}: standard output: {Quoted.Visible(refused.Message)}");
            return ExitCode.Refused;
        }
    }
}
