using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>Figures as reports print them, ranks, rates, and hostile text.</summary>
internal static class FigureArbitraries
{
    private static readonly Unit?[] UnitOfMeasure =
    [
        null, Units.Yuan, Units.TenThousandYuan, Units.HundredMillionYuan, Units.UsDollars, Units.Enterprises, Units.Households,
        Units.Persons,
        Units.TenThousandPersons, Units.Projects, Units.Mu, Units.TenThousandMu, Units.SquareKilometre,
        Units.Kilometre.Per(Units.SquareKilometre),
        Units.Yuan.Per(Units.Persons), Units.Percent, Units.PerMille, Units.PercentagePoint, Units.Times, Units.Hours, Units.Years,
        Units.Yuan.WithMagnitude(Magnitude.Trillion), Units.Persons.WithMagnitude(Magnitude.TenMillion),
    ];

    private static readonly Hedge[] OfOneNumber = [.. Enum.GetValues<Hedge>().Except([Hedge.Range, Hedge.Vague, Hedge.Margin])];

    private static readonly Scope?[] Scopes = [null, new("36"), new("36", "区级综合医院"), new("3603")];

    // What the grammar is made of, so that glued together it comes close to being accepted.
    private static readonly string[] Pieces =
    [
        .. HedgeWords.All.Select(word => word.Word).Distinct(),
        "0", "1", "9", "58", "110", "1.9", "87.1", "1,489", "12,345,678", "１２", "0.5", "000", ".", ",", "'",
        "一", "二", "两", "三", "五", "九", "十", "百", "千", "万", "亿", "零", "〇", "点", "几", "数", "半", "成", "分之", "百分之", "三分之", "一半",
        "元", "家", "户", "人", "个", "名", "%", "％", "‰", "个百分点", "倍", "番", "翻", "小时", "年", "亩", "千米", "平方公里", "/", "元/人", "块", "美元",
        "million", "bn", "k", "trillion", "yuan", "firms", "people", "per cent", "percentage points", "times", "years", "$", "US$", "￥",
        "RMB",
        "one", "twenty", "-five", "a dozen", "dozens of", "hundreds of", "half", "a third", "two-thirds", "in", "out of", "several",
        "between ", " and ", " to ", "至", "到", "—", "——", "-", "–", "~", "~", "+", "−", "负", " ", "\u00A0", "\u3000", "\t",
        "第", "前", "首", "榜首", "唯一", "增长", "下降", "年均增长", "占", "连续", "top ", "no. ", "st", "th", "up ", "down ", "doubled",
        "持平", "基本持平", "增加到", "了", "是", "为", "的", "上年", "拉动", "下拉", "贡献率", "占比", "再", "番多", "减亏", "增亏", "扭亏为盈", "居", "全省", "并列", "（", "）",
        "，", "位",
        "rose ", "was ", " that of ", " the base", "accounted for ", " of the change", "nearly ", "loss narrowed ", "ranked ", "tied for ",
        " a year",
        "\uD83D", "\uDE00", "\0", "∞", "Ⅳ", "٣", "½",
    ];

    public static Arbitrary<Stating> Statings() => Arb.From(
        from digits in Gen.OneOf(Gen.Choose(0, 120), Gen.Choose(-999, 99_999), Gen.Choose(0, 99_999_999))
        from zeros in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 4)))
        from decimals in Gen.Frequency((3, Gen.Constant(0)), (3, Gen.Choose(1, 4)))
        from unit in Gen.Elements(UnitOfMeasure)
        from hedge in Gen.Elements(OfOneNumber)
        select new Stating(digits * (long)Math.Pow(10, zeros), decimals, unit, hedge),
        stating => Simpler(stating).Where(simpler => simpler != stating));

    public static Arbitrary<Uttered> Texts() => Arb.From(
        Gen.OneOf(
            Printed,
            Gen.Elements(Pieces).ListOf(3).Select(string.Concat),
            Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces.Take(9))),
            from left in Printed
            from between in Gen.Elements("至", "—", " to ", "", " ", "-")
            from right in Printed
            select left + between + right,
            from text in Printed
            from piece in Gen.Elements(Pieces)
            from place in Gen.Choose(0, text.Length)
            select text.Insert(place, piece),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).Select(text => new Uttered(text)),
        uttered => Enumerable.Range(0, uttered.Text.Length).Select(i => new Uttered(uttered.Text.Remove(i, 1))));

    public static Arbitrary<Ranked> Ranks() => Arb.From(
        from place in Gen.Choose(1, 100)
        from isTop in Gen.Frequency((6, Gen.Constant(false)), (1, Gen.Constant(true)))
        from scope in Gen.Elements(Scopes)
        from of in Gen.Elements<int?>(null, 100, 101)
        select new Ranked(place, isTop, scope, of),
        ranked =>
            new[] { ranked with { Place = 1 }, ranked with { IsTop = false }, ranked with { Scope = null }, ranked with { Of = null } }
            .Where(simpler => simpler != ranked));

    public static Arbitrary<YearlyRate> Rates() => Arb.From(
        from tenths in Gen.Choose(0, 1200)
        from hedge in Gen.Elements("", "约", "近", "超")
        from isRise in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from periods in Gen.Choose(1, 12)
        select new YearlyRate(isRise ? tenths : tenths % 900, hedge, isRise, periods),
        rate =>
            new[] { rate with { Tenths = rate.Tenths / 2 }, rate with { Hedge = "" }, rate with { IsRise = true },
                rate with { Periods = 1 } }
            .Where(simpler => simpler != rate));

    private static Gen<string> Printed =>
        from stating in Statings().Generator
        from language in Gen.Elements(Language.Chinese, Language.English)
        select stating.In(language).Text;

    private static IEnumerable<Stating> Simpler(Stating stating)
    {
        yield return stating with { Unit = null };
        yield return stating with { Hedge = Hedge.None };
        yield return stating with { Decimals = Math.Max(0, stating.Decimals - 1) };
        yield return stating with { Digits = Math.Abs(stating.Digits) };
        yield return stating with { Digits = stating.Digits / 10 };
        yield return stating with { Digits = Math.Max(stating.Digits - 1, Math.Min(stating.Digits, 0)) };
    }
}

/// <summary>What a report may say: digits, decimals, unit and hedge.</summary>
public sealed record Stating(long Digits, int Decimals, Unit? Unit, Hedge Hedge)
{
    public Rational Number => Digits * new Rational(10).Pow(-Decimals);

    public StatedValue In(Language language) => StatedValue.Create(Number, Decimals, Unit, Hedge, language);

    public override string ToString() => $"{In(Language.Chinese)} ({Digits}e-{Decimals} {Unit} {Hedge})";
}

/// <summary>Any text at all, and pieces of the grammar glued together.</summary>
public sealed record Uttered(string Text);

/// <summary>A place in a ranking, perhaps of known size.</summary>
public sealed record Ranked(int Place, bool IsTop, Scope? Scope, int? Of)
{
    public StatedRank Rank => StatedRank.Parse(IsTop ? $"前{Place}位" : $"第{Place}名").Within(Scope, Of);
}

/// <summary>A stated growth per year, over some years.</summary>
public sealed record YearlyRate(int Tenths, string Hedge, bool IsRise, int Periods)
{
    public StatedAverageGrowth Growth => StatedAverageGrowth.Parse($"{(IsRise ? "增长" : "下降")}{Hedge}{Tenths / 10}.{Tenths % 10}%");
}
