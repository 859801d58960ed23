namespace Indicators.Tool.Input;

/// <summary>Reads a report: a folder, or its files.</summary>
internal static class ReportFolder
{
    /// <summary>Reads all files and adds all mistakes; returns <see langword="null"/> where more than rows is wrong.</summary>
    public static ReportInput? Open(IReadOnlyList<string> paths, Problems problems, CancellationToken cancellation = default)
    {
        if (ReportFiles.Find(paths, problems) is not { } files)
            return null;

        bool isSound = false;
        IndicatorCatalog? catalogue = null;
        if (Text(files.Catalogue, TextLimits.Json) is { } json)
        {
            catalogue = IndicatorCatalog.ReadDraft(json.Text, json.Path, out IReadOnlyList<InputProblem> mistakes);
            isSound = mistakes.Count == 0;
            problems.Add(mistakes);
        }

        ReportSettings? settings = ReportSettings.None;
        if (files.Settings is not null)
        {
            settings = null;
            if (Text(files.Settings, TextLimits.Json) is { } report)
            {
                ReportSettings.TryParse(report.Text, report.Path, out settings, out IReadOnlyList<InputProblem> mistakes);
                problems.Add(mistakes);
            }
        }

        // Where the catalogue has mistakes itself, rows are still checked for what does not depend on them.
        var reader = new ObservationReader(catalogue, files.Catalogue, settings?.Area) { FormOnly = !isSound };
        foreach (string file in files.Observations)
        {
            if (Text(file, TextLimits.Observations) is { } table)
                ObservationTable.Read(table, reader.Read, problems, cancellation);
        }

        Observations observations = reader.ToObservations();
        problems.Add(observations.Problems);
        if (catalogue is null || settings is null || problems.SpoilInput)
            return null;

        string[] read = [files.Catalogue, .. files.Settings is null ? Array.Empty<string>() : [files.Settings], .. files.Observations];
        return new ReportInput(catalogue, settings, observations, read);

        SourceText? Text(string path, TextLimits limits)
        {
            SourceText? text = TextFile.Read(path, limits, problems, cancellation);
            if (text is not null && text.Encoding != "UTF-8")
                problems.Note($"{Quoted.Path(path)} is not UTF-8 and was read as {text.Encoding}");
            return text;
        }
    }
}
