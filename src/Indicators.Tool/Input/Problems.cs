using System.Globalization;

namespace Indicators.Tool.Input;

/// <summary>Collects the mistakes of all files, so that the user sees them together and not one a run.</summary>
internal sealed class Problems
{
    /// <summary>How many mistakes are printed before the rest is only counted.</summary>
    public const int Printed = 20;

    private readonly List<string> _notes = [];
    private readonly List<InputProblem> _all = [];

    /// <summary>Gets what the user should know and need not change, such as a file that is not in UTF-8.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Gets the mistakes in the order in which they were found.</summary>
    public IReadOnlyList<InputProblem> All => _all;

    /// <summary>Gets the mistakes file by file and from top to bottom, in whatever order they were found.</summary>
    public IEnumerable<InputProblem> InOrder
    {
        get
        {
            List<string> files = [.. _all.Select(problem => problem.File).Distinct()];
            return _all.OrderBy(problem => files.IndexOf(problem.File)).ThenBy(problem => problem.Line ?? 0)
                .ThenBy(problem => problem.Column ?? 0);
        }
    }

    /// <summary>Gets whether there is any mistake.</summary>
    public bool Any => _all.Count > 0;

    /// <summary>Gets whether there is a mistake that <c>--on-error collect</c> cannot set aside with its row.</summary>
    public bool SpoilInput => _all.Exists(problem => problem.Kind.Reach == ProblemReach.Input);

    /// <summary>Adds a mistake.</summary>
    public void Add(InputProblem problem) => _all.Add(problem);

    /// <summary>Adds mistakes that a reader of the library found.</summary>
    public void Add(IEnumerable<InputProblem> problems) => _all.AddRange(problems);

    /// <summary>Adds a mistake with a place.</summary>
    public void Add(ProblemCode code, string file, int? line, int? column, string found, string expected, string? hint = null) =>
        _all.Add(new InputProblem(code, file, line, column, found, expected, hint));

    /// <summary>Adds a mistake of a file as a whole.</summary>
    public void Add(ProblemCode code, string file, string found, string expected, string? hint = null) =>
        _all.Add(new InputProblem(code, file, null, null, found, expected, hint));

    /// <summary>Adds a note, one line.</summary>
    public void Note(string note) => _notes.Add(note);

    /// <summary>Prints the notes, then the first mistakes, one a line, then what ended the reading if it stands behind them, and how many
    /// more there are.</summary>
    public void Print(TextWriter error)
    {
        foreach (string note in _notes)
            error.WriteLine($"indicators: note: {note}");
        InputProblem[] all = [.. InOrder];
        InputProblem[] shown =
            [.. all.Take(Printed), .. all.Skip(Printed).Where(problem => problem.Kind.Reach == ProblemReach.Input).Take(1)];
        foreach (InputProblem problem in shown)
            error.WriteLine(problem.ToString());
        if (all.Length > shown.Length)
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"indicators: ... and {all.Length - shown.Length} more"));
    }
}
