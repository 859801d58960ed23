namespace Indicators.Tool.Input;

/// <summary>Reads a report: a folder, or its files.</summary>
internal static class ReportFolder
{
    /// <summary>Reads all files and adds all mistakes; returns <see langword="null"/> where more than rows is wrong.</summary>
    /// <param name="paths">A folder, or files.</param>
    /// <param name="problems">Takes the mistakes.</param>
    /// <param name="encoding">The encoding of files that are not UTF-8; <see langword="null"/> where the user names none.</param>
    /// <param name="decimalSign">The sign before decimals; <see langword="null"/> for that of report.json.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static ReportInput? Open(
        IReadOnlyList<string> paths, Problems problems, string? encoding = null, char? decimalSign = null,
        CancellationToken cancellation = default)
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

        ReportSettings known = settings ?? ReportSettings.None;
        var reader = ObservationReader.ForCatalogue(
            json?.Text, files.Catalogue, known with { DecimalSign = decimalSign ?? known.DecimalSign }, out IndicatorCatalog? catalogue,
            out IReadOnlyList<InputProblem> mistakes);
        problems.Add(mistakes);
        problems.Add(settingsProblems);
        foreach (string file in files.Observations)
            Table(file);

        ReferenceArea? rankedIn = settings?.Scope is { } scope && catalogue is not null
            ? Scope(catalogue, scope, files.Settings!, problems)
            : null;
        Observations observations = reader.ToObservations();
        problems.Add(observations.Problems);
        foreach (string note in observations.Notes)
            problems.Note(note);
        if (catalogue is null || settings is null || problems.SpoilInput)
            return null;

        string[] read = [files.Catalogue, .. files.Settings is null ? Array.Empty<string>() : [files.Settings], .. files.Observations];
        return new ReportInput(catalogue, settings, observations, rankedIn, read);

        SourceText? Text(string path, TextLimits limits)
        {
            SourceText? text = TextFile.Read(path, limits, problems, encoding, cancellation);
            if (text is not null)
                NoteEncoding(path, text.Encoding);
            return text;
        }

        void Table(string path)
        {
            try
            {
                using TextReader? table = TextFile.Open(path, TextLimits.Observations, problems, encoding, out string found, cancellation);
                if (table is null)
                    return;
                NoteEncoding(path, found);
                reader.ReadCsv(table, path, cancellation);
            }
            catch (Exception changed) when (changed is IOException or System.Text.DecoderFallbackException)
            {
                // It was looked through before: another program writes it.
                problems.Add(ProblemCodes.FileUnreadable, path, "a file that changed while it was read", "a readable file",
                    "run it again when the file is complete");
            }
        }

        void NoteEncoding(string path, string found)
        {
            if (found != "UTF-8")
                problems.Note($"{Quoted.Path(path)} is not UTF-8 and was read as {found}");
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
