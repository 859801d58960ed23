using System.Text.Json;

namespace Indicators;

/// <summary>A series: <c>{"measure":"flow","unit":"亿元","freq":"Q","start":"2021-Q1","values":["25",null],"status":["P","Q"]}</c>; a cumulative one differs in its form.</summary>
internal static class SeriesJson
{
    private const string What = "A series";

    private static readonly string[] Names = ["measure", "kind", "unit", "freq", "start", "values", "status"];

    internal static Series<TPeriod, TMeasure, TKind> Read<TPeriod, TMeasure, TKind>(ref Utf8JsonReader reader, UnitCatalog catalog, SeriesForm<TPeriod>? form = null)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        form ??= SeriesForm<TPeriod>.Of<TMeasure, TKind>();
        string measure = "", unitText = "", frequency = "", start = "";
        string? kind = null;
        List<Rational?> values = [];
        List<string?>? status = null;
        var members = new JsonMembers(ref reader, What, Names);
        while (members.Next(ref reader, out string name))
        {
            switch (name)
            {
                case "measure":
                    measure = members.Text(ref reader, name);
                    break;
                case "kind":
                    kind = members.Text(ref reader, name);
                    break;
                case "unit":
                    unitText = members.Text(ref reader, name);
                    break;
                case "freq":
                    frequency = members.Text(ref reader, name);
                    break;
                case "start":
                    start = members.Text(ref reader, name);
                    break;
                case "values":
                    values = SeriesCells.ReadValues(ref reader);
                    break;
                default:
                    status = SeriesCells.ReadStatus(ref reader);
                    break;
            }
        }

        members.Require("measure", "unit", "freq", "start", "values");
        Check("measure", measure, form.Measure, "IND0641");
        Check("kind", kind ?? TKind.Code, TKind.Code, "IND0641");
        Check("freq", frequency, TPeriod.Frequency.ToString(), "IND0642");
        if (QuantityText.ReadMeasuredUnit<TMeasure, TKind>(unitText, catalog, out Unit? unit) is { } problem)
        {
            throw Coded.Json(problem);
        }

        TPeriod first = form.ReadStart(start)
            ?? throw new JsonException($"'start' of a series is {form.Start}; found '{FigureText.Shown(start)}'.");

        if (values.Count == 0 || values.Count - 1 > TPeriod.MaxValue - first)
        {
            throw new JsonException(values.Count == 0
                ? "'values' of a series has at least one value, or null for a period without one."
                : $"'values' of a series has more values than there are periods from {first} on.");
        }

        return new(new(first, first + (values.Count - 1)), Cells.Of(SeriesCells.Observations(values, status)), unit!);
    }

    internal static void Write<TPeriod, TMeasure, TKind>(Utf8JsonWriter writer, Series<TPeriod, TMeasure, TKind> series, UnitCatalog catalog, SeriesForm<TPeriod>? form = null)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        form ??= SeriesForm<TPeriod>.Of<TMeasure, TKind>();
        writer.WriteStartObject();
        writer.WriteString("measure", form.Measure);
        if (LevelUnit<TKind>.Own(series.UnitOfMeasure.Symbol) is null && catalog.TryParse(series.UnitOfMeasure.Symbol, out Unit? likely) && likely.KindCode != TKind.Code)
        {
            writer.WriteString("kind", TKind.Code); // 家 alone says nothing of what is counted, where shops are counted so too
        }

        writer.WriteString("unit", series.UnitOfMeasure.Symbol);
        writer.WriteString("freq", TPeriod.Frequency.ToString());
        writer.WriteString("start", form.WriteStart(series.Domain.First));
        SeriesCells.Write(writer, series.Cells);
        writer.WriteEndObject();
    }

    private static void Check(string member, string found, string expected, string code)
    {
        if (found != expected)
        {
            throw new JsonException($"'{member}' of a series is \"{expected}\" for the type that is read; found '{FigureText.Shown(found)}'. Read it as a series of that sort. ({code})");
        }
    }
}
