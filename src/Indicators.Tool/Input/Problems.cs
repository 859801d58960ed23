using System.Globalization;

namespace Indicators.Tool.Input;

/// <summary>Collects the mistakes of all files, so that the user sees them together and not one a run.</summary>
internal sealed class Problems : ProblemList
{
    /// <summary>How many mistakes are printed before the rest is only counted.</summary>
    public const int Printed = 20;

    private readonly List<string> _notes = [];

    /// <summary>Gets what the user should know and need not change, such as a file that is not in UTF-8.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Gets whether there is any mistake.</summary>
    public bool Any => All.Count > 0;

    /// <summary>Gets whether there is a mistake that <c>--on-error collect</c> cannot set aside with its row.</summary>
    public bool SpoilInput => All.Any(problem => problem.Kind.Reach == ProblemReach.Input);

    /// <summary>Adds a note, one line.</summary>
    public void Note(string note) => _notes.Add(note);

    /// <summary>Prints the notes, then the first mistakes, one a line, and how many more there are.</summary>
    public void Print(TextWriter error)
    {
        foreach (string note in _notes)
            error.WriteLine($"indicators: note: {note}");
        foreach (InputProblem problem in InOrder.Take(Printed))
            error.WriteLine(problem.ToString());
        if (All.Count > Printed)
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"indicators: ... and {All.Count - Printed} more"));
    }
}
