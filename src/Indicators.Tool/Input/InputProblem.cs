using System.Globalization;

namespace Indicators.Tool.Input;

/// <summary>A mistake in the input: where it is, what stands there, what should, and what to do.</summary>
/// <param name="Code">The kind of mistake.</param>
/// <param name="File">The file as the user named it, or as found in the folder that the user named.</param>
/// <param name="Line">The line, from 1, or <see langword="null"/> where the file as a whole is meant.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units, or <see langword="null"/> where the line is meant.</param>
/// <param name="Found">What stands there; foreign text in it has gone through <see cref="Quoted.Text"/>.</param>
/// <param name="Expected">What should stand there.</param>
/// <param name="Hint">The next step, or <see langword="null"/> where the expectation says it already.</param>
internal sealed record InputProblem(
    ProblemCode Code, string File, int? Line, int? Column, string Found, string Expected, string? Hint = null)
{
    /// <summary>Returns the one line that is printed: <c>path:line:column: error CODE: found …, expected …; hint</c>.</summary>
    public override string ToString()
    {
        string place = (Line, Column) switch
        {
            (int line, int column) => string.Create(CultureInfo.InvariantCulture, $":{line}:{column}"),
            (int line, null) => string.Create(CultureInfo.InvariantCulture, $":{line}"),
            _ => "",
        };
        string hint = Hint is null ? "" : $"; {Hint}";
        return $"{Quoted.Path(File)}{place}: error {Code.Id}: found {Found}, expected {Expected}{hint}";
    }
}
