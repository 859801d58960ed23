namespace Indicators;

/// <summary>The column period of one indicator in one file: what a text means that may be two things is read from all of them
/// together.</summary>
internal sealed class PeriodColumn(string file, Indicator indicator)
{
    /// <summary>The next step where a fiscal calendar is missing.</summary>
    public const string NameCalendar = "name the calendar in report.json: \"fiscalYear\": {\"start\": \"--04-01\", \"label\": \"start\"}";

    // Two dates on the first of a month prove nothing.
    private const int LeastDates = 3;

    // With a gap they prove what they are when there are many, and nine of ten steps are one.
    private const int LeastDatesWithGap = 12;

    private const int MostMissingNamed = 5;

    public string File => file;

    public Indicator Indicator => indicator;

    /// <summary>Gets the texts that wait, each with its reading.</summary>
    public Dictionary<string, ReadTime> Times { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the rows in which they stand.</summary>
    public List<WaitingRow> Rows { get; } = [];

    /// <summary>Gets or sets whether the column holds a period that does not wait.</summary>
    public bool HasOther { get; set; }

    /// <summary>Gets or sets whether the column holds a period such as 2012-13, which is a fiscal year and nothing else.</summary>
    public bool HasFiscalOnly { get; set; }

    /// <summary>The time at the frequency that the catalogue says, or null where it does not say.</summary>
    public ObservedTime? AtFrequency(ReadTime read) =>
        read.Doubt == PeriodDoubt.Date && read.Time.Period is { } day && At(indicator.Frequency?.Code, day.Start) is { } period
        ? ObservedTime.Of(read.Time.Text, ObservedTime.ReferenceTo(period))
        : null;

    /// <summary>Whether the frequency of the catalogue settles a text.</summary>
    public bool KnowsBy(ReadTime read) =>
        indicator.Frequency?.Code is { } code
            && (read.Doubt == PeriodDoubt.Date || (read.Doubt is PeriodDoubt.Hyphen or PeriodDoubt.Slash && code == "M"));

    /// <summary>Decides what the texts mean.</summary>
    /// <param name="swaps">Takes the times that mean something else than the text alone says.</param>
    /// <param name="notes">Takes what was decided, for the reader.</param>
    /// <returns>The texts that stay open, with their readings; none where all are settled.</returns>
    public IReadOnlyDictionary<ObservedTime, (string Readings, string Hint)> Settle(Dictionary<ObservedTime, ObservedTime> swaps,
        List<string> notes)
    {
        var open = new Dictionary<ObservedTime, (string, string)>(ReferenceEqualityComparer.Instance);
        ReadTime[] fiscal = [.. Times.Values.Where(time => time.Doubt is not (PeriodDoubt.None or PeriodDoubt.Date))];
        HashSet<int> years = [.. fiscal.Select(time => time.Fiscal!.Value.Year)];
        bool hasDates = Times.Values.Any(time => time.Doubt == PeriodDoubt.Date), isWhole = !HasOther && !hasDates;
        bool follow = isWhole && years.Any(year => years.Contains(year + 1));
        foreach (ReadTime time in fiscal)
        {
            if (!(HasFiscalOnly || follow || (isWhole && time.Doubt == PeriodDoubt.Slash)))
            {
                continue;
            }

            if (time.InCalendar is { } period)
            {
                swaps.Add(time.Time, ObservedTime.Of(time.Time.Text, ObservedTime.ReferenceTo(period)));
                continue;
            }

            int year = time.Fiscal!.Value.Year;
            string other = time.Time.Period is { } run ? run.ToString() : time.Time.Text;
            open.Add(time.Time,
                ($"{other}, or a year that begins in {year}",
                    time.Doubt == PeriodDoubt.TwoYears
                        ? NameCalendar
                        : $"{NameCalendar}, or write {year}-M{(year + 1) % 100:D2} for the month"));
        }

        if (hasDates && !HasOther && fiscal.Length == 0)
        {
            Dates(swaps, open, notes);
        }

        return open;
    }

    // The first or the last days of months that follow each other are these months; of quarters, half-years and years likewise.
    private void Dates(Dictionary<ObservedTime, ObservedTime> swaps, Dictionary<ObservedTime, (string, string)> open, List<string> notes)
    {
        (ReadTime Time, Day Day)[] dates =
            [.. Times.Values.Select(time => (time, time.Time.Period!.Value.As<Day>())).DistinctBy(date => date.Item2)
                .OrderBy(date => date.Item2)];
        bool areFirst = dates.All(date => date.Day == date.Day.Month.Days.First),
            areLast = dates.All(date => date.Day == date.Day.Month.Days.Last);
        if (dates.Length < LeastDates || !(areFirst || areLast))
        {
            return;
        }

        int[] steps = [.. dates.Zip(dates.Skip(1), (one, next) => next.Day.Month - one.Day.Month)];
        foreach ((string code, int months) in (ReadOnlySpan<(string, int)>)[("M", 1), ("Q", 3), ("S", 6), ("A", 12)])
        {
            bool areAligned = dates.All(date => (date.Day.Month.Number - (areFirst ? 1 : 0)) % months == 0);
            bool isDayOfStock = code == "A" && areFirst && indicator.Measure == Measure.Stock; // the population on 1 January
            if (!areAligned || isDayOfStock)
            {
                continue;
            }

            string name = code switch { "M" => "months", "Q" => "quarters", "S" => "half-years", _ => "years" };
            string range = $"{dates[0].Day} to {dates[^1].Day}";
            bool hasGap = !steps.All(step => step == months);
            if (!hasGap
                || (dates.Length >= LeastDatesWithGap && steps.Count(step => step == months) * 10 >= steps.Length * 9
                    && steps.All(step => step % months == 0)))
            {
                foreach (ReadTime time in Times.Values)
                {
                    swaps.Add(time.Time,
                        ObservedTime.Of(time.Time.Text, ObservedTime.ReferenceTo(At(code, time.Time.Period!.Value.Start)!.Value)));
                }

                notes.Add(
                    $"{(file.Length > 0 ? Quoted.Path(file) + ": " : "")}the {dates.Length} dates of {Quoted.Text(indicator.Code)} from "
                        + $"{range} are the {(areFirst ? "first" : "last")} days of {name} that follow each other, and are read as these "
                        + $"{name}{(hasGap ? Missing(dates, code, months) : "")}; for days write \"frequency\": \"D\" in the catalogue");
                return;
            }

            if (steps.Count(step => step == months) * 2 > steps.Length && code != "A" && steps.All(step => step > 0))
            {
                foreach (ReadTime time in Times.Values)
                {
                    AnyPeriod period = At(code, time.Time.Period!.Value.Start)!.Value;
                    open.Add(time.Time,
                        ($"the day or {period}, for most dates of the column begin {name} that follow each other, and some are missing".Replace("begin", areFirst ? "begin" : "end", StringComparison.Ordinal), $"write \"frequency\": \"{code}\" for {Quoted.Text(indicator.Code)} in the catalogue, or \"D\" for days"));
                }

                return;
            }
        }
    }

    private static string Missing((ReadTime Time, Day Day)[] dates, string code, int months)
    {
        string[] missing =
        [
            .. dates.Zip(dates.Skip(1), (one, next) => (From: one.Day.Month, Steps: (next.Day.Month - one.Day.Month) / months))
                .SelectMany(gap => Enumerable.Range(1, Math.Max(0, gap.Steps - 1))
                    .Select(i => At(code, (gap.From + (i * months)).Start)!.Value.ToString())),
        ];
        return $"; there is none for {string.Join(", ", missing.Take(MostMissingNamed))}"
            + (missing.Length > MostMissingNamed ? $" and {missing.Length - MostMissingNamed} more" : "");
    }

    private static AnyPeriod? At(string? code, NodaTime.LocalDate day) => code switch
    {
        "A" => AnyPeriod.From(Year.Containing(day)),
        "S" => AnyPeriod.From(HalfYear.Containing(day)),
        "T" => AnyPeriod.From(Trimester.Containing(day)),
        "Q" => AnyPeriod.From(Quarter.Containing(day)),
        "M" => AnyPeriod.From(Month.Containing(day)),
        "W" => AnyPeriod.From(Week.Containing(day)),
        _ => null,
    };
}
