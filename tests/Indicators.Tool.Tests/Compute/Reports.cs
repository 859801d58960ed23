using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tool.Tests.Compute;

/// <summary>Makes up reports; a smaller one has fewer indicators, rows, hedges and digits.</summary>
public static class Reports
{
    private static readonly string[] Forms = ["{0}", "{0}", "{0}", "{0}", "超{0}", "近{0}", "约{0}", "突破{0}", "不足{0}", "{0}以上"];
    private static readonly string?[] Scopes = [null, "36", "江西省 区级综合医院", "3603 工业园区"];

    public static Arbitrary<ReportCase> ReportCase() => Arb.From(
        Gen.NonEmptyListOf(Indicator()).Select(list => new ReportCase([.. list.Take(4)])).Where(IsReport),
        report => Shrink(report).Where(IsReport));

    // A file without rows is a mistake of its own.
    private static bool IsReport(ReportCase report) => report.Rows.Count > 0;

    private static Gen<IndicatorCase> Indicator() =>
        from measured in Gen.Elements(Measured.All)
        from levels in Gen.ListOf(Level())
        from statements in Gen.ListOf(Statement())
        select new IndicatorCase(measured, [.. levels], [.. statements]);

    private static Gen<LevelCase> Level() =>
        from area in Gen.Choose(0, 1)
        from year in Gen.Choose(2018, 2025)
        from now in Gen.Elements(true, false)
        from form in Gen.Elements(Forms)
        from negative in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        from digits in Gen.Frequency((1, Gen.Constant(0)), (8, Gen.Choose(1, 200)), (4, Gen.Choose(201, 99999)))
        from decimals in Gen.Frequency((4, Gen.Constant(0)), (3, Gen.Choose(1, 3)))
        from magnitude in Gen.Elements("", "", "万", "亿")
        from unit in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new LevelCase(area, year, now, form, negative, digits, decimals, magnitude, unit);

    private static Gen<StatementCase> Statement() =>
        from kind in Gen.Elements("growth", "growth", "averageGrowth", "points", "share", "rank", "rank", "rankFirst", "duration",
            "threshold", "times", "doublings")
        from area in Gen.Choose(0, 1)
        from span in Gen.Elements(SpanCase.All)
        from year in Gen.Choose(2018, 2025)
        from number in Gen.Choose(1, 1200)
        from form in Gen.Choose(0, 2)
        from scope in Gen.Elements(Scopes)
        from size in Gen.Elements<int?>(null, 1200, 1500)
        from isTrue in Gen.Elements(true, false)
        let changes = kind is "growth" or "averageGrowth" or "points" or "times" or "doublings"
        let one = new SpanCase(year.ToString(CultureInfo.InvariantCulture), year, year, year - 1, year - 1)
        select new StatementCase(
            area, changes ? span : one, kind, Stated(kind, number, form), kind is "rank" or "rankFirst" ? scope : null,
            kind is "rank" ? size : null, isTrue);

    private static string Stated(string kind, int number, int form)
    {
        string tenths = (number / 10m).ToString("F1", CultureInfo.InvariantCulture);
        return (kind, form) switch
        {
            ("growth", 0) => $"{tenths}%",
            ("growth", 1) => $"下降{(number % 1000 / 10m).ToString("F1", CultureInfo.InvariantCulture)}%",
            ("growth", _) => $"增长超过{number}%",
            ("averageGrowth", 0) => $"{tenths}%",
            ("averageGrowth", 1) => $"近{number}%",
            ("averageGrowth", _) => $"下降{number % 90}%",
            ("points", 1) => $"下降{tenths}个百分点",
            ("points", _) => $"{tenths}个百分点",
            ("share", 0) => $"{number % 100}%以上",
            ("share", _) => $"占{tenths}%",
            ("rank", 0) => $"前{number}位",
            ("rank", _) => $"第{number}名",
            ("rankFirst", 0) => "首个",
            ("rankFirst", _) => "唯一",
            ("duration", 0) => $"{number}小时内",
            ("duration", _) => $"连续{number % 30 + 1}年",
            ("threshold", 0) => "千万元",
            ("threshold", _) => $"{number}亿元以上",
            ("times", 1) => $"增长{tenths}倍",
            ("times", _) => $"{tenths}倍",
            (_, 0) => "翻番",
            _ => "翻两番",
        };
    }

    private static IEnumerable<ReportCase> Shrink(ReportCase report) =>
        Without(report.Indicators).Select(list => new ReportCase(list))
            .Concat(Each(report.Indicators, Shrink).Select(list => new ReportCase(list)));

    private static IEnumerable<IndicatorCase> Shrink(IndicatorCase indicator) =>
        Without(indicator.Levels).Select(list => indicator with { Levels = list })
            .Concat(Without(indicator.Statements).Select(list => indicator with { Statements = list }))
            .Concat(Each(indicator.Levels, Shrink).Select(list => indicator with { Levels = list }))
            .Concat(indicator.Measured == Measured.All[0] ? [] : [indicator with { Measured = Measured.All[0] }]);

    private static IEnumerable<LevelCase> Shrink(LevelCase level)
    {
        LevelCase[] simpler =
        [
            level with { Form = "{0}" }, level with { Negative = false }, level with { Magnitude = "" }, level with { Decimals = 0 },
            level with { PrintsUnit = true }, level with { Now = false }, level with { Area = 0 },
            level with { Digits = Math.Min(level.Digits, 1) },
            level with { Digits = level.Digits / 10 },
        ];
        return simpler.Where(other => other != level);
    }

    private static IEnumerable<IReadOnlyList<T>> Without<T>(IReadOnlyList<T> list) =>
        list.Select((_, i) => (IReadOnlyList<T>)[.. list.Take(i), .. list.Skip(i + 1)]);

    private static IEnumerable<IReadOnlyList<T>> Each<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> shrink) =>
        list.SelectMany((item, i) => shrink(item).Select(smaller => (IReadOnlyList<T>)[.. list.Take(i), smaller, .. list.Skip(i + 1)]));
}
