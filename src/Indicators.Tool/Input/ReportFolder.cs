namespace Indicators.Tool.Input;

/// <summary>Reads a report: a folder, or its files.</summary>
internal static class ReportFolder
{
    /// <summary>Reads all files and adds all mistakes; returns <see langword="null"/> where more than rows is wrong.</summary>
    public static ReportInput? Open(IReadOnlyList<string> paths, Problems problems, CancellationToken cancellation = default)
    {
        if (ReportFiles.Find(paths, problems) is not { } files)
            return null;

        SourceText? json = Text(files.Catalogue, TextLimits.Json);
        ReportSettings? settings = ReportSettings.None;
        IReadOnlyList<InputProblem> settingsProblems = [];
        if (files.Settings is not null)
        {
            settings = null;
            if (Text(files.Settings, TextLimits.Json) is { } report)
                ReportSettings.TryParse(report.Text, report.Path, out settings, out settingsProblems);
        }

        var reader = ObservationReader.ForCatalogue(json?.Text, files.Catalogue, settings?.Area, out IndicatorCatalog? catalogue, out IReadOnlyList<InputProblem> mistakes);
        problems.Add(mistakes);
        problems.Add(settingsProblems);
        foreach (string file in files.Observations)
        {
            if (Text(file, TextLimits.Observations) is { } table)
                ObservationTable.Read(table, reader.Read, problems, cancellation);
        }

        ReferenceArea? rankedIn = settings?.Scope is { } scope && catalogue is not null ? Scope(catalogue, scope, files.Settings!, problems) : null;
        Observations observations = reader.ToObservations();
        problems.Add(observations.Problems);
        if (catalogue is null || settings is null || problems.SpoilInput)
            return null;

        string[] read = [files.Catalogue, .. files.Settings is null ? Array.Empty<string>() : [files.Settings], .. files.Observations];
        return new ReportInput(catalogue, settings, observations, rankedIn, read);

        SourceText? Text(string path, TextLimits limits)
        {
            SourceText? text = TextFile.Read(path, limits, problems, cancellation);
            if (text is not null && text.Encoding != "UTF-8")
                problems.Note($"{Quoted.Path(path)} is not UTF-8 and was read as {text.Encoding}");
            return text;
        }
    }

    private static ReferenceArea? Scope(IndicatorCatalog catalogue, string text, string file, Problems problems)
    {
        IReadOnlyList<ReferenceArea> found = catalogue.FindAreas(text);
        if (found is [var only])
            return only;

        problems.Add(
            ProblemCodes.ScopeUnknown, file, $"scope {Quoted.Text(text)}", "the code or name of one area",
            found.Count == 0 ? "add it to the areas of the catalogue" : $"write its code: {string.Join(", ", found.Take(5))}");
        return null;
    }
}
