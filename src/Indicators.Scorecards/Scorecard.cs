using System.Diagnostics;

namespace Indicators;

/// <summary>The answers about a report: what its levels give, and whether what it states agrees with them.</summary>
/// <remarks>
/// <para><b>Definition.</b> For each indicator of a catalogue: growth and average growth between its levels, differences of percentages in
/// points, ranks (those that are stated, and those of areas by their levels), shares, contributions of parts, a verdict on each stated
/// result, warnings, and what could not be computed and why. Each is the library's own calculation (<see cref="Growth"/>,
/// <see cref="AverageGrowth"/>, <see cref="Ranking"/>, <see cref="Contributions"/>, <see cref="Agreement"/>) on figures as printed.</para>
/// <para><b>Exactness.</b> Exact; a printed figure is a range, and so is what follows from it. Nothing is rounded.</para>
/// <para><b>Order.</b> Of levels and statements that of the rows; nothing else depends on it.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// Indicator firms = Indicator.Stock("firms", Enterprises) with { Name = "高新技术企业" };
/// ReferenceArea district = ReferenceArea.Parse("湘东区");
/// Observations observations = new ObservationsBuilder()
///     .Add(firms, district, PeriodRef.Parse("2021"), StatedValue.Parse("31家"))
///     .Add(firms, district, PeriodRef.Parse("目前"), StatedValue.Parse("58家"))
///     .Add(firms, district, PeriodRef.Parse("2021/目前"), StatedGrowth.Parse("增长87.1%"))
///     .ToObservations();
/// Scorecard card = Scorecard.Compute(new([firms]), observations, new(new LocalDate(2026, 1, 15), FiveYearPlan.Nth(14)));
/// card["firms"].Statements[0].Verdict;   // → Proved
/// </code></example>
[DebuggerDisplay("{Indicators.Count} indicators")]
public sealed class Scorecard
{
    private readonly Dictionary<string, IndicatorCard> _byCode;

    internal Scorecard(Observations observations, IReadOnlyList<IndicatorCard> indicators,
        IReadOnlyList<(string Text, AnyPeriod Period, PeriodEvidence Evidence)> assumed)
    {
        (Observations, Indicators, Assumed) = (observations, indicators, assumed);
        _byCode = indicators.ToDictionary(card => card.Indicator.Code, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Gets the rows that count, each with its period; <see cref="Observations.Problems"/> has those that were set
    /// aside.</summary>
    public Observations Observations { get; }

    /// <summary>Gets one card for each indicator of the catalogue, in its order.</summary>
    public IReadOnlyList<IndicatorCard> Indicators { get; }

    /// <summary>Gets the words for times that the report settles, in the order of their first use.</summary>
    public IReadOnlyList<(string Text, AnyPeriod Period, PeriodEvidence Evidence)> Assumed { get; }

    /// <summary>Gets the card of an indicator.</summary>
    /// <param name="code">The code of an indicator of the catalogue; letters have no case.</param>
    /// <exception cref="KeyNotFoundException">The catalogue has no such indicator.</exception>
    public IndicatorCard this[string code] => _byCode.TryGetValue(code, out IndicatorCard? card)
        ? card
        : throw new KeyNotFoundException($"Got the code '{code}'; expected that of an indicator of the catalogue.");

    /// <summary>Computes the scorecard of a report.</summary>
    /// <param name="catalogue">The indicators.</param>
    /// <param name="observations">What the report prints; of indicators of the catalogue.</param>
    /// <param name="context">What is known of the report, for 目前, 五年来 and the base of a plan; null for nothing.</param>
    /// <param name="options">What is assumed of the source; null for nothing.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>The scorecard; rows whose period stays open, and the second of two that say the same, are set aside.</returns>
    /// <exception cref="ArgumentException">A row is about an indicator that the catalogue does not have.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static Scorecard Compute(
        IndicatorCatalog catalogue, Observations observations, ReportContext? context = null, ScorecardOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(observations);
        return new ScorecardBuilder(catalogue, observations.In(context ?? ReportContext.None), options ?? ScorecardOptions.Default,
            cancellation).Build();
    }

    /// <summary>Writes the scorecard as tables for reading: levels, growth, contributions, what is stated with its verdicts, ranks,
    /// warnings, what has no result and why.</summary>
    /// <remarks>An indicator with three or more levels of one area and frequency has tables of its own, a row for each period and a column
    /// for each area.</remarks>
    /// <returns>The tables, in Chinese or English when they are printed; exact until they are rounded.</returns>
    public TableSet ToTable() => new ScorecardTables(this).All();

    /// <summary>Writes the scorecard as one tidy table, a row for each result, for CSV and data frames. Columns, kinds and reasons have the
    /// same names in every language.</summary>
    /// <param name="decimals">Digits after the point of what is rounded.</param>
    /// <param name="rounding">How a value between two printable ones is decided.</param>
    /// <returns>The table: decimals of at most 30 significant digits, the exact fractions in columns of their own.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative, or the rule is none.</exception>
    public Table ToTidyTable(int decimals, Rounding rounding) => new TidyTable(decimals, rounding).Of(this);
}
