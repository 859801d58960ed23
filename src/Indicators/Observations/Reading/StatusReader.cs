namespace Indicators;

/// <summary>Reads the column <c>status</c>: letters and words of SDMX, and the marks of sources.</summary>
internal sealed class StatusReader(Marks marks)
{
    private static readonly Dictionary<string, ObservationStatus> Words = MakeWords();

    /// <summary>Reads the status of a row; null with what is wrong added.</summary>
    public ObservationStatus? Read(in ObservationText row, List<InputProblem> problems)
    {
        ReadOnlySpan<char> text = row.Status.Text.Trim();
        if (text.IsEmpty || text is "A" or "_Z")
        {
            return ObservationStatus.Normal;
        }

        if (Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out ObservationStatus word))
        {
            return word;
        }

        // BP: several letters of SDMX at once; a single one may be the sign of the convention that is named.
        if (text.Length > 1 && ObservationStatuses.TryParse(text, out ObservationStatus letters))
        {
            return letters;
        }

        if (marks.Each(text) is { } signs)
        {
            return signs.FirstOrDefault(sign => sign.Length > 1) is { } unclear
                ? Unclear(row, unclear, problems)
                : signs.Aggregate(ObservationStatus.Normal, (all, sign) => all | sign[0].Status);
        }

        ObservationStatus several = ObservationStatus.Normal;
        foreach (Range part in text.SplitAny(",;/、，；|+"))
        {
            ReadOnlySpan<char> one = text[part].Trim();
            if (!Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(one, out ObservationStatus status)
                && !ObservationStatuses.TryParse(one, out status))
            {
                problems.Add(row.Problem(
                    ObservationCodes.MarkInvalid, row.Status, $"status {Quoted.Text(text)}",
                    "letters of SDMX observation status (P, BP), their words (provisional), or the marks of a source",
                    Spelling.Hint(text.ToString(), Words.Keys,
                        marks.IsNamed
                            ? null
                            : $"name the source's convention in report.json: \"marks\": one of {string.Join(", ", Marks.Conventions)}")));
                return null;
            }

            several |= status;
        }

        return several;
    }

    private static ObservationStatus? Unclear(in ObservationText row, Mark[] sign, List<InputProblem> problems)
    {
        problems.Add(row.Problem(
            ObservationCodes.MarkAmbiguous, row.Status,
            $"status {Quoted.Text(row.Status.Text.Trim())}, which may be {Marks.Readings(sign)}", "one meaning",
            $"name the source's convention in report.json: \"marks\": \"{sign[0].Convention}\""));
        return null;
    }

    /// <summary>The status that a word names; null where it names none.</summary>
    public static ObservationStatus? WordOf(ReadOnlySpan<char> text) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out ObservationStatus status) ? status : null;

    // The names of the members, the words that tables show, and those of the code list.
    private static Dictionary<string, ObservationStatus> MakeWords()
    {
        var words = new Dictionary<string, ObservationStatus>(StringComparer.OrdinalIgnoreCase);
        foreach (ObservationStatus status in Enum.GetValues<ObservationStatus>())
        {
            words[status.ToString()] = status;
            foreach (Language language in (ReadOnlySpan<Language>)[Language.Chinese, Language.English])
            {
                if (status is not (ObservationStatus.Normal or ObservationStatus.Gap))
                {
                    words[status.InWords(language)] = status;
                }
            }
        }

        words.Remove(nameof(ObservationStatus.Gap));
        foreach ((string word, ObservationStatus status) in (ReadOnlySpan<(string, ObservationStatus)>)
        [
            ("normal value", ObservationStatus.Normal), ("final", ObservationStatus.Normal), ("actual", ObservationStatus.Normal),
            ("revised", ObservationStatus.Normal),
            ("正常", ObservationStatus.Normal), ("最终", ObservationStatus.Normal), ("最终值", ObservationStatus.Normal),
            ("修订", ObservationStatus.Normal), ("修订值", ObservationStatus.Normal),
            ("time series break", ObservationStatus.Break), ("break in time series", ObservationStatus.Break),
            ("series break", ObservationStatus.Break),
            ("definition differs", ObservationStatus.DefinitionDiffers), ("estimated value", ObservationStatus.Estimated),
            ("estimate", ObservationStatus.Estimated),
            ("估计", ObservationStatus.Estimated), ("估计数", ObservationStatus.Estimated), ("估算", ObservationStatus.Estimated),
            ("forecast value", ObservationStatus.Forecast), ("projection", ObservationStatus.Forecast), ("预测", ObservationStatus.Forecast),
            ("预计", ObservationStatus.Forecast),
            ("provisional value", ObservationStatus.Provisional), ("preliminary", ObservationStatus.Provisional),
            ("初步", ObservationStatus.Provisional),
            ("初步数", ObservationStatus.Provisional), ("初步核算", ObservationStatus.Provisional), ("快报", ObservationStatus.Provisional),
            ("imputed value", ObservationStatus.Imputed), ("missing value", ObservationStatus.Missing),
            ("not available", ObservationStatus.Missing),
            ("missing value; data cannot exist", ObservationStatus.CannotExist), ("data cannot exist", ObservationStatus.CannotExist),
            ("not applicable", ObservationStatus.CannotExist),
            ("不适用", ObservationStatus.CannotExist), ("missing value; data exist but were not collected", ObservationStatus.NotCollected),
            ("not collected", ObservationStatus.NotCollected),
            ("missing value; holiday or weekend", ObservationStatus.Holiday), ("missing value; suppressed", ObservationStatus.Suppressed),
            ("confidential", ObservationStatus.Suppressed),
            ("suppressed", ObservationStatus.Suppressed), ("保密", ObservationStatus.Suppressed),
            ("strike and other special events", ObservationStatus.SpecialEvent),
            ("unreliable", ObservationStatus.LowReliability), ("unvalidated value", ObservationStatus.Unvalidated),
            ("experimental value", ObservationStatus.Experimental),
        ])
        {
            words[word] = status;
        }

        return words;
    }
}
