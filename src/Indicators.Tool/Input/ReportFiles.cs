namespace Indicators.Tool.Input;

/// <summary>Which file plays which part.</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Settings">report.json, where there is one.</param>
/// <param name="Observations">The files of observations, in ordinal order within a folder.</param>
internal sealed record ReportFiles(string Catalogue, string? Settings, IReadOnlyList<string> Observations)
{
    private static readonly string[] OtherTables = [".xlsx", ".xls", ".ods", ".tsv", ".txt"];
    private const string CatalogueName = "catalogue.json", SettingsName = "report.json";

    /// <summary>Finds the files for what the user named: one folder, or files. Adds the mistakes and returns <see langword="null"/> if it
    /// can't.</summary>
    /// <remarks>
    /// A folder gives its catalogue.json, its report.json and every *.csv whose name does not begin with a dot. Files are
    /// taken as they are: *.csv for observations, report.json for the settings, any other *.json for the catalogue; what
    /// is not named is looked for in the folder of the first file.
    /// </remarks>
    public static ReportFiles? Find(IReadOnlyList<string> paths, Problems problems)
    {
        int before = problems.All.Count;
        ReportFiles? files = paths is [var only] && Directory.Exists(only) ? InFolder(only, problems) : Named(paths, problems);
        return problems.All.Count == before ? files : null;
    }

    private static ReportFiles? InFolder(string folder, Problems problems)
    {
        if (List(folder, problems) is not { } names)
            return null;

        string? catalogue = Beside(folder, names, CatalogueName);
        if (catalogue is null)
            MissingCatalogue(folder, names, problems);
        IReadOnlyList<string> observations = Tables(folder, names, problems);
        NoteNearMisses(folder, names, problems);
        return catalogue is null ? null : new ReportFiles(catalogue, Beside(folder, names, SettingsName), observations);
    }

    private static ReportFiles? Named(IReadOnlyList<string> paths, Problems problems)
    {
        string? catalogue = null, settings = null;
        var observations = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
                problems.Add(ProblemCodes.FileRole, path, "a folder among several paths", "one folder alone, or files");
            else if (!File.Exists(path))
                problems.Add(ProblemCodes.PathMissing, path, "nothing of this name", "a folder or a file", NearbyHint(path));
            else if (!seen.Add(Path.GetFullPath(path)))
                problems.Add(ProblemCodes.FileRole, path, "the same file twice", "each file once");
            else if (HasExtension(path, ".csv"))
                observations.Add(path);
            else if (!HasExtension(path, ".json"))
                problems.Add(ProblemCodes.FileRole, path, "a file of unknown part", "catalogue.json, report.json or *.csv");
            else if (Path.GetFileName(path) == SettingsName)
                Take(ref settings, path, SettingsName, problems);
            else
                Take(ref catalogue, path, "catalogue", problems);
        }

        if (problems.All.Any(problem => paths.Contains(problem.File)))
            return null;

        string folder = Path.GetDirectoryName(paths[0]) ?? "";
        if (List(folder.Length == 0 ? "." : folder, problems) is not { } names)
            return null;
        catalogue ??= Beside(folder, names, CatalogueName);
        if (catalogue is null)
            MissingCatalogue(folder.Length == 0 ? "." : folder, names, problems);
        settings ??= Beside(folder, names, SettingsName);
        IReadOnlyList<string> tables = observations.Count > 0 ? observations : Tables(folder, names, problems);
        return catalogue is null ? null : new ReportFiles(catalogue, settings, tables);
    }

    private static void Take(ref string? place, string path, string what, Problems problems)
    {
        if (place is null)
            place = path;
        else
            problems.Add(ProblemCodes.FileRole, path, $"a second {what} beside {Quoted.Path(place)}", "one of them");
    }

    private static string[]? List(string folder, Problems problems)
    {
        try
        {
            string[] names = [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry))];
            Array.Sort(names, StringComparer.Ordinal);
            return names;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            problems.Add(
                ProblemCodes.FileUnreadable, folder, Quoted.Visible(refused.Message.TrimEnd('.')), "a folder that may be read",
                "check who may read it");
            return null;
        }
    }

    private static string? Beside(string folder, string[] names, string name) => names.Contains(name) ? Path.Join(folder, name) : null;

    private static string[] Tables(string folder, string[] names, Problems problems)
    {
        string[] tables =
            [.. names.Where(name => HasExtension(name, ".csv") && !name.StartsWith('.')).Select(name => Path.Join(folder, name))];
        if (tables.Length > 0)
            return tables;

        string? other = Array.Find(names, name => OtherTables.Any(ending => HasExtension(name, ending)));
        problems.Add(
            ProblemCodes.NoObservations, folder.Length == 0 ? "." : folder, "no *.csv", "at least one file of observations",
            other is null ? null : $"save {Quoted.Visible(other)} as CSV UTF-8");
        return tables;
    }

    private static void MissingCatalogue(string folder, string[] names, Problems problems) => problems.Add(
        ProblemCodes.NoCatalogue, folder, names.Length == 0 ? "an empty folder" : "no catalogue.json", "catalogue.json",
        Spelling.Nearest(CatalogueName, names.Where(name => HasExtension(name, ".json"))) is { } near
            ? $"rename {Quoted.Visible(near)}"
            : "describe the indicators of the rows in it");

    // Settings under a mistyped name would be passed over, and the results differ without a word.
    private static void NoteNearMisses(string folder, string[] names, Problems problems)
    {
        if (names.Contains(SettingsName))
            return;
        if (Spelling.Nearest(SettingsName, names.Where(name => HasExtension(name, ".json") && name != CatalogueName)) is { } near)
            problems.Note($"{Quoted.Path(Path.Join(folder, near))} is not read; should it be report.json?");
    }

    private static string? NearbyHint(string path)
    {
        string folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        if (!Directory.Exists(folder))
            return "check the spelling and the working folder";
        var nothing = new Problems();
        return Spelling.Hint(Path.GetFileName(path), List(folder, nothing) ?? [], "check the spelling and the working folder");
    }

    private static bool HasExtension(string name, string extension) =>
        Path.GetExtension(name).Equals(extension, StringComparison.OrdinalIgnoreCase);
}
