using System.Globalization;

namespace Indicators;

/// <summary>A mistake in an input file: where it is, what stands there, what should, and what to do.</summary>
/// <remarks>
/// Text of the file that is quoted here is made harmless: it stays on one line and has no power over a terminal.
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
public sealed partial record InputProblem
{
    /// <summary>Makes a mistake of a reader of your own.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="file">The file as it was named to the reader; empty where the text came from no file.</param>
    /// <param name="line">The line, from 1; null where the file as a whole is meant.</param>
    /// <param name="column">The column, from 1, in UTF-16 code units; null where the line is meant.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="expected">What should stand there.</param>
    /// <param name="hint">The next step; null where the expectation says it already.</param>
    /// <param name="path">The way to the value in a JSON file.</param>
    public InputProblem(
        ProblemCode kind, string file, int? line, int? column, string found, string expected, string? hint = null, string path = "") =>
        (Kind, File, Line, Column, Found, Expected, Hint, Path) = (kind, file, line, column, found, expected, hint, path);

    /// <summary>Gets the code, such as <c>IND0937</c>; each has a line on the page of codes.</summary>
    public string Code => Kind.Id;

    /// <summary>Gets the file as it was named to the reader; empty where the text came from no file.</summary>
    public string File { get; }

    /// <summary>Gets the line, from 1, or <see langword="null"/> where the file as a whole is meant.</summary>
    public int? Line { get; internal init; }

    /// <summary>Gets the column, from 1, in UTF-16 code units, or <see langword="null"/> where the line is meant.</summary>
    public int? Column { get; internal init; }

    /// <summary>Gets the way to the value in a JSON file, such as <c>indicators[0].measure</c>; empty for the file itself and in
    /// tables.</summary>
    public string Path { get; }

    /// <summary>Gets what stands there.</summary>
    public string Found { get; }

    /// <summary>Gets what should stand there.</summary>
    public string Expected { get; }

    /// <summary>Gets the next step, or <see langword="null"/> where the expectation says it already.</summary>
    public string? Hint { get; internal init; }

    /// <summary>Gets the kind of mistake, with how much of the input it makes useless.</summary>
    public ProblemCode Kind { get; }

    /// <summary>Returns the one line that is printed.</summary>
    /// <returns><c>file:line:column: error CODE: found …, expected …; hint</c>.</returns>
    public override string ToString()
    {
        string place = (Line, Column) switch
        {
            (int line, int column) => string.Create(CultureInfo.InvariantCulture, $":{line}:{column}"),
            (int line, null) => string.Create(CultureInfo.InvariantCulture, $":{line}"),
            _ => "",
        };
        string hint = Hint is null ? "" : $"; {Hint}";
        string where = $"{Quoted.Path(File)}{place}".TrimStart(':');
        return $"{where}{(where.Length > 0 ? ": " : "")}error {Code}: found {Found}, expected {Expected}{hint}";
    }
}
