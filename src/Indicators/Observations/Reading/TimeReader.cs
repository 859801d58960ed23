namespace Indicators;

/// <summary>Reads the periods of rows, each text once; what a text alone does not say waits for its column.</summary>
/// <param name="fiscalYear">The fiscal calendar that the report names; null where it names none.</param>
/// <param name="marks">The marks of sources, which stand behind periods too: 2024p.</param>
internal sealed class TimeReader(FrequencyId? fiscalYear, Marks marks)
{
    private readonly Dictionary<string, ReadTime> _times = new(StringComparer.Ordinal);
    private readonly Dictionary<(string File, Indicator Indicator), PeriodColumn> _columns = [];
    private PeriodColumn? _last;

    /// <summary>The columns in which a text waits, in order.</summary>
    public IEnumerable<PeriodColumn> Waiting => _columns.Values.Where(column => column.Rows.Count > 0);

    /// <summary>The time of a row, or <see langword="null"/> with what is wrong added.</summary>
    public ReadTime? Read(in ObservationText row, Indicator indicator, ObservationKind kind, List<InputProblem> problems)
    {
        ReadOnlySpan<char> typed = row.Period.Text.Trim();
        PeriodColumn column = ColumnOf(row.File ?? "", indicator);
        bool isLevel = kind == ObservationKind.Level;
        if (_times.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(typed, out ReadTime? known)
            && (known.Doubt == PeriodDoubt.None || !isLevel))
        {
            column.HasOther |= isLevel && known.Fiscal is null;
            column.HasFiscalOnly |= isLevel && known.Fiscal is not null && known.Doubt == PeriodDoubt.None;
            return known;
        }

        if (isLevel && column.Times.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(typed, out known))
        {
            return known;
        }

        string text = typed.ToString();
        ReadTime? read = known is null ? Read(row, text, problems) : known;
        if (read is null)
        {
            column.HasFiscalOnly |= FiscalForm.Of(text) is { IsSaid: false, IsShort: true, MayBeMonth: false };
            return null;
        }

        _times[text] = read;
        if (!isLevel || read.Doubt == PeriodDoubt.None)
        {
            column.HasFiscalOnly |= isLevel && read.Fiscal is not null;
            column.HasOther |= isLevel && read.Fiscal is null;
            return read;
        }

        // In a column of its own, a text may come to mean something else than in another.
        ReadTime own = read with { Time = column.AtFrequency(read) ?? ObservedTime.Of(text, read.Time.Reference) };
        own = own with { Doubt = column.KnowsBy(read) ? PeriodDoubt.None : read.Doubt };
        column.HasOther |= own.Doubt == PeriodDoubt.None;
        return column.Times[text] = own;
    }

    /// <summary>Notes the row that a time stands in, where it waits for its column.</summary>
    public void Note(in ObservationText row, Indicator indicator, ReadTime time, int number)
    {
        if (time.Doubt != PeriodDoubt.None)
        {
            ColumnOf(row.File ?? "", indicator).Rows.Add(new(number, row.Period.Line, row.Period.Column));
        }
    }

    private PeriodColumn ColumnOf(string file, Indicator indicator)
    {
        if (_last is { } last && ReferenceEquals(last.Indicator, indicator) && last.File == file)
        {
            return last;
        }

        if (!_columns.TryGetValue((file, indicator), out PeriodColumn? column))
        {
            _columns.Add((file, indicator), column = new(file, indicator));
        }

        return _last = column;
    }

    private ReadTime? Read(in ObservationText row, string text, List<InputProblem> problems)
    {
        if (FiscalForm.Of(text) is { } fiscal && ReadFiscal(row, text, fiscal, problems, out ReadTime? time))
        {
            return time;
        }

        if (ReferenceOf(text, out string? readings) is { } reference)
        {
            bool isDate = char.IsAsciiDigit(text[0]) && reference is PeriodRef.Subannual { Period: var period } && period.TryAs(out Day day)
                && (day == day.Month.Days.First || day == day.Month.Days.Last) && text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0;
            return new(ObservedTime.Of(text, reference)) { Doubt = isDate ? PeriodDoubt.Date : PeriodDoubt.None };
        }

        int before = problems.Count;
        if (readings is null && Marked(row, text, problems) is var withMark && (withMark is not null || problems.Count > before))
        {
            return withMark;
        }

        problems.Add(readings is null
            ? row.Problem(ObservationCodes.PeriodUnknown, row.Period, $"period {Quoted.Text(text)}", PeriodHints.Expected(text),
                PeriodHints.Reason(text))
            : row.Problem(
                ObservationCodes.PeriodAmbiguous, row.Period, $"period {Quoted.Text(text)}, which may be {readings}", "one period",
                "write the one that is meant: 2021-Q3, 2021-03, 2021/2022"));
        return null;
    }

    // What print has comes first, then what sheets and data bases have.
    private static PeriodRef? ReferenceOf(string text, out string? readings)
    {
        readings = null;
        if (PeriodRef.TryParse(text, out PeriodRef? reference))
        {
            return reference;
        }

        (string? period, readings) = SheetPeriod.Of(text);
        return period is not null && PeriodRef.TryParse(period, out reference) ? reference : null;
    }

    // True where it is decided: read, or a mistake.
    private bool ReadFiscal(in ObservationText row, string text, FiscalForm fiscal, List<InputProblem> problems, out ReadTime? time)
    {
        time = null;
        AnyPeriod? known = fiscalYear is { } calendar ? fiscal.In(calendar) : null;
        bool hasOtherReading = !fiscal.IsSaid && (fiscal.MayBeMonth || !fiscal.IsShort);
        if (hasOtherReading)
        {
            string month = fiscal.IsShort ? $"{fiscal.Year:D4}-{(fiscal.Year + 1) % 100:D2}" : text;
            if (!PeriodRef.TryParse(month, out PeriodRef? other))
            {
                return false;
            }

            PeriodDoubt doubt = !fiscal.IsShort ? PeriodDoubt.TwoYears : fiscal.Sign == '/' ? PeriodDoubt.Slash : PeriodDoubt.Hyphen;
            time = new(ObservedTime.Of(text, other)) { Doubt = doubt, Fiscal = fiscal, InCalendar = known };
            return true;
        }

        if (known is { } period)
        {
            time = new(ObservedTime.Of(text, ObservedTime.ReferenceTo(period))) { Fiscal = fiscal };
            return true;
        }

        problems.Add(row.Problem(
            ObservationCodes.PeriodAmbiguous, row.Period,
            $"period {Quoted.Text(text)}, which may be "
                + $"{(fiscal.NamesBoth ? $"a year from April {fiscal.Year} or from another month of it" : $"a year that begins in {fiscal.Year} or one that ends in it")}",
            "a fiscal year whose calendar is known", PeriodColumn.NameCalendar));
        return true;
    }

    // 2024p, 2024-Q1 (r): a mark of the source behind a period.
    private ReadTime? Marked(in ObservationText row, string text, List<InputProblem> problems)
    {
        ReadOnlySpan<char> bare = text.AsSpan().TrimEnd(")]）");
        if (bare.Length < 5 || !(char.IsAsciiLetter(bare[^1]) || bare[^1] == '*'))
        {
            return null;
        }

        string core = bare[..^1].TrimEnd(" ([（").ToString(), sign = bare[^1..].ToString();
        if (!char.IsAsciiDigit(core[^1]) || ReferenceOf(core, out _) is not { } reference)
        {
            return null;
        }

        Mark[] meanings = marks.Of(sign.ToLowerInvariant()) is { Length: > 0 } small ? small : marks.Of(sign);
        if (meanings.Length == 1 && !meanings[0].IsMissing)
        {
            return new(ObservedTime.Of(text, reference)) { Status = meanings[0].Status };
        }

        if (meanings.Length > 1)
        {
            problems.Add(row.Problem(
                ObservationCodes.MarkAmbiguous, row.Period,
                $"period {Quoted.Text(text)}, whose {Quoted.Text(sign)} may be {Marks.Readings(meanings)}", "a mark of one meaning",
                $"name the source's convention in report.json: \"marks\": \"{meanings[0].Convention}\""));
        }

        return null;
    }
}

/// <summary>Why a period waits for its column.</summary>
internal enum PeriodDoubt
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>2023-01-01 is a day, or the month that begins with it.</summary>
    Date,

    /// <summary>2004-05 is a month, or a year from one summer or spring to the next.</summary>
    Hyphen,

    /// <summary>2011/12, the same with a slash, which is more often the year.</summary>
    Slash,

    /// <summary>2004/2005 is a run of two years, or one year across them.</summary>
    TwoYears,
}

/// <summary>A time as it was read.</summary>
/// <param name="Time">The time, by the reading that holds where the column does not say otherwise.</param>
internal sealed record ReadTime(ObservedTime Time)
{
    /// <summary>Gets why it waits for its column.</summary>
    public PeriodDoubt Doubt { get; init; }

    /// <summary>Gets the marks of the source behind it.</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>Gets the fiscal year that it may be.</summary>
    public FiscalForm? Fiscal { get; init; }

    /// <summary>Gets that fiscal year in the calendar of the report; null where it names none.</summary>
    public AnyPeriod? InCalendar { get; init; }
}
