namespace Indicators.Tool.Input;

/// <summary>Reads a report: a folder, or its files.</summary>
internal static class ReportFolder
{
    /// <summary>Reads all files and adds all mistakes; returns <see langword="null"/> where more than rows is wrong.</summary>
    public static ReportInput? Open(IReadOnlyList<string> paths, Problems problems, CancellationToken cancellation = default)
    {
        int before = problems.All.Count;
        if (ReportFiles.Find(paths, problems) is not { } files)
            return null;

        IndicatorCatalog? catalogue = Text(files.Catalogue, TextLimits.Json) is { } json
            ? CatalogReader.Read(json.Text, json.Path, UnitCatalog.Default, problems)
            : null;
        KnownIndicators? known = catalogue is null ? null : new(catalogue, files.Catalogue);
        ReportSettings? settings = files.Settings is null ? ReportSettings.None
            : Text(files.Settings, TextLimits.Json) is { } report ? ReportSettings.Read(report, problems)
            : null;

        var rows = new List<ObservationRow>();
        foreach (string file in files.Observations)
        {
            if (Text(file, TextLimits.Observations) is { } table)
                rows.AddRange(ObservationTable.Read(table, known, settings?.Area, problems, cancellation));
        }

        if (catalogue is null || settings is null || problems.SpoilInput)
            return null;

        string[] read = [files.Catalogue, .. files.Settings is null ? Array.Empty<string>() : [files.Settings], .. files.Observations];
        return new ReportInput(catalogue, settings, rows, [.. problems.All.Skip(before)], read);

        SourceText? Text(string path, TextLimits limits)
        {
            SourceText? text = TextFile.Read(path, limits, problems, cancellation);
            if (text is not null && text.Encoding != "UTF-8")
                problems.Note($"{Quoted.Path(path)} is not UTF-8 and was read as {text.Encoding}");
            return text;
        }
    }
}
