namespace Indicators;

/// <summary>What a table of series is made of: lines, the periods that are shown, and the changes beside them.</summary>
/// <param name="Lines">The series.</param>
/// <param name="Shown">The periods.</param>
/// <typeparam name="TPeriod">The frequency.</typeparam>
internal sealed record SeriesSheet<TPeriod>(IReadOnlyList<SeriesLine<TPeriod>> Lines, PeriodRange<TPeriod> Shown)
    where TPeriod : struct, ITilingPeriod<TPeriod>
{
    /// <summary>Gets the changes, in their order; made for the periods that are shown.</summary>
    internal IReadOnlyList<Func<PeriodRange<TPeriod>, SeriesChange<TPeriod>>> Changes { get; init; } = [];

    /// <summary>Gets a value indicating whether periods are rows and series columns.</summary>
    internal bool PeriodsDown { get; init; }

    /// <summary>Gets the unit of all values, or null where they have several.</summary>
    internal Unit? Unit => Lines.All(line => line.Unit.Equals(Lines[0].Unit)) ? Lines[0].Unit : null;

    private IEnumerable<SeriesChange<TPeriod>> ChangesShown => Changes.Select(change => change(Shown));

    private bool AllGrow => Lines.All(line => line.Grows);

    internal IEnumerable<TableColumn> Columns() => PeriodsDown
        ? [
            SeriesDisplay.Periods,
            .. Lines.Select(line => TableColumn.OfNumbers(line.Name.Chinese, line.Name.English, Unit is null ? line.Unit : null)),
            .. ChangesShown.SelectMany(change => Lines.Select(line => Heading(change.Words(line.Grows) is var words
                ? new(line.Name.Chinese + words.Chinese, $"{line.Name.English}, {words.English}") : default, line.Grows))),
        ]
        : [
            new("名称", "Name"),
            .. Shown.Select(
                period => TableColumn.OfNumbers(((IFormattable)period).In(Language.Chinese), ((IFormattable)period).In(Language.English))),
            .. ChangesShown.Select(change => Heading(change.Words(AllGrow) is var words
                ? new(((IFormattable)Shown.Last).In(Language.Chinese) + words.Chinese,
                    $"{((IFormattable)Shown.Last).In(Language.English)}, {words.English}") : default, AllGrow)),
        ];

    internal IEnumerable<TableCell[]> Rows() => PeriodsDown
        ? Shown.Select(period => (TableCell[])
        [
            TableCell.Text(((IFormattable)period).In),
            .. Lines.Select(line => Value(line, period)),
            .. ChangesShown.SelectMany(change => Lines.Select(line => line.Change(change.Base(period), period))),
        ])
        : Lines.Select(line => (TableCell[])
        [
            TableCell.Text(language => Name(line, language)),
            .. Shown.Select(period => Value(line, period)),
            .. ChangesShown.Select(change => line.Change(change.Base(Shown.Last), Shown.Last)),
        ]);

    // Growths say their unit in the heading; where some lines change in points, each cell says its own.
    private static TableColumn Heading(Bilingual words, bool grows) =>
        TableColumn.OfNumbers(words.Chinese, words.English, grows ? Units.Percent : null);

    // The unit stands in the caption, in the heading of a column, or behind the name of a row.
    private static TableCell Value(SeriesLine<TPeriod> line, TPeriod period) => TableCell.OfSaidUnit(line.At(period), line.Unit);

    private string Name(SeriesLine<TPeriod> line, Language language) => Unit is not null ? line.Name.In(language)
        : language.Say($"{line.Name.Chinese}（{line.Unit.NameIn(language)}）", $"{line.Name.English} ({line.Unit.NameIn(language)})");
}
