namespace Indicators;

/// <summary>Collects mistakes, so that they are seen together and not one a run.</summary>
internal class ProblemList
{
    private readonly List<InputProblem> _all = [];

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

    /// <summary>Adds a mistake.</summary>
    public void Add(InputProblem problem) => _all.Add(problem);

    /// <summary>Adds a mistake with a place, and in JSON with the way to it.</summary>
    public void Add(ProblemCode code, string file, int? line, int? column, string found, string expected, string? hint = null,
        string path = "") =>
        _all.Add(new InputProblem(code, file, line, column, found, expected, hint, path));

    /// <summary>Adds a mistake of a file as a whole.</summary>
    public void Add(ProblemCode code, string file, string found, string expected, string? hint = null) =>
        _all.Add(new InputProblem(code, file, null, null, found, expected, hint));
}
