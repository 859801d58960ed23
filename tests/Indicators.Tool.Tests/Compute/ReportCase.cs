using System.Globalization;
using System.Text;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Compute;

/// <summary>A report that a generator made up: indicators, each with its figures.</summary>
public sealed record ReportCase(IReadOnlyList<IndicatorCase> Indicators)
{
    internal static readonly (string Code, string Name)[] Areas = [("360313", "湘东区"), ("3603", "萍乡市"), ("36", "江西省"), ("CN", "中国")];

    public const string Settings = """{"published":"2026-01-15","plan":"14"}""";

    internal const string Header = "indicator,area,period,kind,stated,scope,of,source";

    internal string Catalogue => $$"""
        {"areas":[{{string.Join(',', Areas.Select(area => $$"""{"code":"{{area.Code}}","name":"{{area.Name}}"}"""))}}],
         "indicators":[
          {{string.Join(",\n  ", Indicators.Select((indicator, i) => indicator.Measured.Entry(CodeOf(i))))}}]}
        """;

    internal static string CodeOf(int indicator) => string.Create(CultureInfo.InvariantCulture, $"indicator-{indicator}-code");

    /// <summary>The rows, no two of which say the same.</summary>
    internal IReadOnlyList<Row> Rows => [.. Indicators.SelectMany((indicator, i) => indicator.Rows(i))];

    internal TempFolder Write() => Write(Catalogue, Rows.Select(row => row.Fields));

    internal static TempFolder Write(string catalogue, IEnumerable<string[]> rows)
    {
        var folder = new TempFolder();
        folder.Add("catalogue.json", catalogue);
        folder.Add("report.json", Settings);
        folder.Add("observations.csv", Csv(Header.Split(','), rows));
        return folder;
    }

    internal static string Csv(IEnumerable<string> header, IEnumerable<string[]> rows) => Support.Csv.Of(header, rows);

    // What a counterexample is printed as: the files themselves.
    public override string ToString() =>
        new StringBuilder(Catalogue).Append('\n').Append(Csv(Header.Split(','), Rows.Select(row => row.Fields))).ToString();
}

/// <summary>How an indicator is measured: its unit in the catalogue and as rows print it.</summary>
public sealed record Measured(string? Unit, string? Kind, string Measure, string Printed, bool TakesMagnitudes)
{
    internal static readonly Measured[] All =
    [
        new("家", null, "stock", "家", true),
        new("元", null, "flow", "元", true),
        new("亿元", "money", "flow", "元", true),
        new("趟", "{train-run}", "flow", "趟", true),
        new("万亩", "area", "stock", "亩", true),
        new("%", "proportion", "rate", "%", false),
        new("公里/平方公里", "ratio", "rate", "千米/平方公里", false),
        new(null, null, "rate", "", true),
    ];

    internal string Entry(string code) =>
        $$"""{"code":"{{code}}","name":"{{code}}-name","unit":{{(Unit is null ? "null" : $"\"{Unit}\"")}},"measure":"{{Measure}}"{{(Kind is null ? "" : $",\"kind\":\"{Kind}\"")}}}""";

    /// <summary>Reads a level as the library does, without the tool.</summary>
    internal StatedValue Read(string text)
    {
        Unit? unit = Unit is null ? null
            : Kind is ['{', ..] ? Indicators.Unit.OfKind(Kind, Unit, Kind[1..^1], Rational.One)
            : UnitCatalog.Default.Parse(Unit);
        UnitCatalog units = unit is not null && Kind is ['{', ..] ? UnitCatalog.Default.With(unit) : UnitCatalog.Default;
        StatedValue value = StatedValue.Parse(text, units, unit?.Stem);
        return value.Unit is null && unit is not null ? value.WithUnit(unit) : value;
    }
}

/// <summary>An indicator and what is printed of it.</summary>
public sealed record IndicatorCase(Measured Measured, IReadOnlyList<LevelCase> Levels, IReadOnlyList<StatementCase> Statements)
{
    internal IEnumerable<Row> Rows(int indicator)
    {
        string code = ReportCase.CodeOf(indicator);
        LevelCase[] levels = [.. Levels.DistinctBy(level => (level.Area, level.Year))];
        foreach (LevelCase level in levels)
            yield return new(code, this, level.Area, level.Period, level.Year, level.Year, null, "level", level.Text(Measured), null, null,
                level);

        foreach (StatementCase statement in Statements.DistinctBy(it => (it.Area, it.Kind, it.Span.First, it.Span.Last, it.Base, it.Scope)))
        {
            yield return new(
                code, this, statement.Area, statement.Span.Text, statement.Span.First, statement.Span.Last, statement.Base, statement.Kind,
                statement.TrueOf(levels) ?? statement.Stated, statement.Scope, statement.Of, null);
        }
    }
}

/// <summary>A level as printed: 约12.5万家.</summary>
public sealed record LevelCase(int Area, int Year, bool Now, string Form, bool Negative, int Digits, int Decimals, string Magnitude,
    bool PrintsUnit)
{
    internal string Period =>
        Now && Year == 2025 ? "目前" : string.Create(CultureInfo.InvariantCulture, $"{Year}{(Digits % 2 == 0 ? "" : "年")}");

    internal string Number =>
        (Negative && Form == "{0}"
            ? "-"
            : "") + (Digits / (decimal)Math.Pow(10, Decimals)).ToString("F" + Decimals, CultureInfo.InvariantCulture);

    /// <summary>Whether the number alone says everything: a whole number without hedge and magnitude.</summary>
    internal bool IsBare => Form == "{0}" && Decimals == 0 && Magnitude.Length == 0 && PrintsUnit;

    internal string Text(Measured measured) => string.Format(
        CultureInfo.InvariantCulture, Form, Number + (measured.TakesMagnitudes ? Magnitude : "") + (PrintsUnit ? measured.Printed : ""));
}

/// <summary>A span as printed, with its years and the bases that a change and an average growth over it have.</summary>
public sealed record SpanCase(string Text, int First, int Last, int Base, int AverageBase)
{
    internal static readonly SpanCase[] All =
    [
        new("2021/2025", 2021, 2025, 2021, 2020), // the plan of the report
        new("2021/目前", 2021, 2025, 2021, 2021),
        new("2019年至今", 2019, 2025, 2019, 2019),
        new("2018—2024", 2018, 2024, 2018, 2018),
        new("“十四五”", 2021, 2025, 2020, 2020),
        new("五年来", 2021, 2025, 2020, 2020),
        new("2022", 2022, 2022, 2021, 2021),
        new("目前", 2025, 2025, 2024, 2024),
    ];
}

/// <summary>What is claimed of an indicator.</summary>
public sealed record StatementCase(int Area, SpanCase Span, string Kind, string Stated, string? Scope, int? Of, bool IsTrue)
{
    internal int? Base => Kind switch
    {
        "averageGrowth" => Span.AverageBase,
        "growth" or "points" or "times" or "doublings" => Span.Base,
        _ => null,
    };

    /// <summary>The growth that two whole numbers have, as a report would print it: what random figures never hit.</summary>
    internal string? TrueOf(IReadOnlyList<LevelCase> levels)
    {
        LevelCase? from =
            levels.FirstOrDefault(level => level.Area == Area && level.Year == Base && level.IsBare && level.Digits > 0 && !level.Negative);
        LevelCase? to = levels.FirstOrDefault(level => level.Area == Area && level.Year == Span.Last && level.IsBare && !level.Negative);
        if (!IsTrue || Kind != "growth" || from is null || to is null)
            return null;

        (long change, long half) = ((to.Digits - from.Digits) * 1000L, from.Digits / 2 * Math.Sign(to.Digits - from.Digits));
        long tenths = (change + half) / from.Digits;
        return (tenths < 0 ? "下降" : "增长") + (Math.Abs(tenths) / 10m).ToString("F1", CultureInfo.InvariantCulture) + "%";
    }
}

/// <summary>A row of the file, with what it is known to mean.</summary>
internal sealed record Row(
    string Code, IndicatorCase Indicator, int AreaIndex, string Period, int First, int Last, int? Base, string Kind, string Stated,
    string? Scope, int? Of,
    LevelCase? Level)
{
    public string Area => ReportCase.Areas[AreaIndex].Code;

    public bool IsLevel => Kind == "level";

    /// <summary>The period as the tool prints it.</summary>
    public string Years => First == Last ? $"{First}" : $"{First}/{Last}";

    public string[] Fields =>
        [Code, AreaIndex % 2 == 0 ? Area : ReportCase.Areas[AreaIndex].Name, Period, IsLevel ? "" : Kind, Stated, Scope ?? "",
            Of?.ToString(CultureInfo.InvariantCulture) ?? "", ""];
}
