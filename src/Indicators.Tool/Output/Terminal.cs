namespace Indicators.Tool.Output;

/// <summary>What standard output is: a terminal that may be ruled and coloured, or a file or pipe that must not.</summary>
/// <param name="IsTerminal">Whether a person reads along.</param>
/// <param name="Ansi">Whether escape sequences are welcome.</param>
/// <param name="Width">The width of the terminal, or <see langword="null"/> where lines are never broken.</param>
internal readonly record struct Terminal(bool IsTerminal, bool Ansi, int? Width)
{
    /// <summary>Gets a file or pipe.</summary>
    public static Terminal Redirected { get; } = new(false, false, null);

    /// <summary>Looks at standard output and at NO_COLOR (https://no-color.org) and TERM.</summary>
    public static Terminal OfStandardOutput()
    {
        if (Console.IsOutputRedirected)
            return Redirected;

        bool ansi = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        int width = Console.WindowWidth;
        return new Terminal(true, ansi, width > 0 ? width : null);
    }

    /// <summary>Prints a table as fits.</summary>
    public void Write(Table table, Language language, TextWriter output)
    {
        if (IsTerminal)
            RuledTable.Write(table, language, output, Ansi, Width);
        else
            table.WriteText(output, language);
    }

    /// <summary>Prints tables as fits.</summary>
    public void Write(TableSet tables, Language language, TextWriter output)
    {
        if (!IsTerminal)
        {
            tables.WriteText(output, language);
            return;
        }

        tables.WriteHead(output, language);
        foreach (Table table in tables.Tables)
        {
            output.Write('\n');
            Write(table, language, output);
        }
    }
}
