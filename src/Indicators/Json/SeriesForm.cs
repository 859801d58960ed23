using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A series: <c>{"measure":"flow","unit":"亿元","freq":"Q","start":"2021-Q1","values":["25",null],"status":["P","Q"]}</c>.</summary>
internal static class SeriesForm
{
    internal static JsonConverter<Series<TPeriod, TMeasure, TKind>> Of<TPeriod, TMeasure, TKind>(UnitCatalog catalog)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure> => Of<TPeriod, TMeasure, TKind>(catalog, SeriesStart<TPeriod>.Of<TMeasure, TKind>());

    /// <summary>A cumulative series has the same members, and differs in two words.</summary>
    internal static JsonConverter<CumulativeSeries<TPeriod, TKind>> Cumulative<TPeriod, TKind>(UnitCatalog catalog)
        where TPeriod : struct, ISubannual<TPeriod>
        where TKind : IExtensive => new MappedForm<CumulativeSeries<TPeriod, TKind>, Series<TPeriod, FlowMeasure, TKind>>(
            Of<TPeriod, FlowMeasure, TKind>(catalog, CumulativeStart<TPeriod>.Instance), series => series.Totals, totals => new(totals));

    private static JsonConverter<Series<TPeriod, TMeasure, TKind>> Of<TPeriod, TMeasure, TKind>(UnitCatalog catalog,
        SeriesStart<TPeriod> start)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure> =>
        Form.Of("A series", (Series<TPeriod, TMeasure, TKind> series) => (
                start.Measure,
                Kind: SaysItsKind(series.UnitOfMeasure.Symbol, TKind.Code, LevelUnit<TKind>.Own(series.UnitOfMeasure.Symbol) is not null,
                    catalog) ? null : TKind.Code,
                Unit: series.UnitOfMeasure.Symbol,
                Frequency: TPeriod.Frequency.ToString(),
                Start: start.Write(series.Domain.First),
                Values: new SeriesColumn<Rational?>(series.Cells, []),
                Status: SeriesColumns.IsMarked(series.Cells) ? new SeriesColumn<string>(series.Cells, []) : null))
            .With("measure", Leaves.Text, (ref parts) => ref parts.Measure)
            .Maybe("kind", Leaves.Text, (ref parts) => ref parts.Kind)
            .With("unit", Leaves.Text, (ref parts) => ref parts.Unit)
            .With("freq", Leaves.Text, (ref parts) => ref parts.Frequency)
            .With("start", Leaves.Text, (ref parts) => ref parts.Start)
            .With("values", SeriesColumns.Values, (ref parts) => ref parts.Values)
            .Maybe("status", SeriesColumns.Status, (ref parts) => ref parts.Status)
            .Make(parts =>
            {
                Check("measure", parts.Measure, start.Measure, "IND0641");
                Check("kind", parts.Kind ?? TKind.Code, TKind.Code, "IND0641");
                Check("freq", parts.Frequency, TPeriod.Frequency.ToString(), "IND0642");
                if (QuantityText.ReadMeasuredUnit<TMeasure, TKind>(parts.Unit, catalog, out Unit? unit) is { } problem)
                {
                    throw Coded.Json(problem);
                }

                PeriodRange<TPeriod> domain = Domain(start.Read(parts.Start) ?? throw new JsonException(
                    $"'start' of a series is {start.Noun}; found '{FigureText.Shown(parts.Start)}'."), parts.Values.Read.Count);
                return new(domain, Cells.Of(SeriesColumns.Observations(parts.Values.Read, parts.Status?.Read)), unit!);
            });

    // 家 alone says nothing of what is counted, where shops are counted so too.
    private static bool SaysItsKind(string symbol, string kind, bool isItsOwn, UnitCatalog catalog) =>
        isItsOwn || !catalog.TryParse(symbol, out Unit? likely) || likely.KindCode == kind;

    private static PeriodRange<TPeriod> Domain<TPeriod>(TPeriod first, int count) where TPeriod : struct, ITilingPeriod<TPeriod> =>
        count == 0 ? throw new JsonException("'values' of a series has at least one value, or null for a period without one.")
        : count - 1 > TPeriod.MaxValue - first
            ? throw new JsonException($"'values' of a series has more values than there are periods from {first} on.")
        : new(first, first + (count - 1));

    private static void Check(string member, string found, string expected, string code)
    {
        if (found != expected)
        {
            throw Coded.Json(
                $"'{member}' of a series is \"{expected}\" for the type that is read; found '{FigureText.Shown(found)}'. Read it as a "
                    + $"series of that sort. ({code})");
        }
    }
}
