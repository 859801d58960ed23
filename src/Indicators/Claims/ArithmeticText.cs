namespace Indicators;

/// <summary>A comparison in words: formula, result, where it lies, verdict.</summary>
internal static class ArithmeticText
{
    internal static string Of(Claim claim, Bounds implied, string formula, Verdict verdict, JudgementNote note, StatedValue? correction,
        Language language)
    {
        string result = Show(claim, implied, language);
        string stated = (claim.StatedFormula is { } how ? how + " = " : "") + Show(claim, claim.Stated, language);
        string fraction = Fraction(claim, implied) is { } exact && exact != formula ? " = " + exact : "";
        string place = Place(Agreement.Of(implied, claim.Stated), implied.IsPoint, claim.Stated.IsPoint, stated, language);
        string word = Word(verdict, language);
        return language == Language.Chinese
            ? $"{formula}{fraction}{(fraction.Length > 0 ? "，即" : " = ")}{result}，"
                + $"{place}：{word}{Noted(note, language)}{(correction is null ? "" : "，应为" + correction.Print(language))}"
            : $"{formula}{fraction} = {result} {place}: "
                + $"{word}{Noted(note, language)}{(correction is null ? "" : ", should be " + correction.Print(language))}";
    }

    internal static string Word(Verdict verdict, Language language) => verdict switch
    {
        Verdict.Proved => language.Say("证实", "proved"),
        Verdict.Possible => language.Say("可能", "possible"),
        Verdict.Inconsistent => language.Say("不符", "inconsistent"),
        _ => language.Say("无法判定", "undecidable"),
    };

    /// <summary>A range as an operand, in multiples of a power of ten: <c>58</c>, <c>[23.75, 23.85]</c>.</summary>
    internal static string Operand(Bounds bounds, Rational scale)
    {
        Bounds scaled = bounds / scale;
        if (!scaled.IsPoint)
        {
            return scaled.ToString();
        }

        string number = scaled.Lower!.Value.ToString();
        return number.StartsWith('-') || number.Contains('/', StringComparison.Ordinal) ? $"({number})" : number;
    }

    /// <summary>A range with its unit, in words of the language; what goes on is cut and ends with an ellipsis.</summary>
    internal static string Show(Claim claim, Bounds bounds, Language language)
    {
        bool isPoint = claim.Unit is { IsPoint: true };
        Rational scale = isPoint || claim.Unit is null ? Rational.One : ScaleOf(claim.Magnitude, language);
        string behind = isPoint ? claim.Unit!.Symbol : "";
        string text = bounds.IsPoint
            ? Number(bounds.Lower!.Value) + behind
            : $"{(bounds.LowerClosed ? '[' : '(')}{(bounds.Lower is { } lower ? Number(lower) + behind : "-∞")}, "
                + $"{(bounds.Upper is { } upper ? Number(upper) + behind : "∞")}{(bounds.UpperClosed ? ']' : ')')}";
        return isPoint || claim.Unit is not { } unit ? text
            : language == Language.Chinese ? text + WordOf(scale)?.Chinese + unit.Symbol
            : text + (WordOf(scale) is { } word ? " " + word.English : "") + " " + unit.EnglishFor(
                scale == Rational.One && bounds.IsPoint ? bounds.Lower!.Value : 2);

        string Number(Rational value) => Cut(value / scale, claim.Decimals + 3);
    }

    /// <summary>The power of ten that a language has a word for and that is not above a magnitude.</summary>
    internal static Rational ScaleOf(Rational magnitude, Language language) =>
        language.Choose(Chinese, English).Select(word => word.Factor).FirstOrDefault(factor => factor <= magnitude,
            Rational.One);

    private static readonly Magnitude[] Chinese = [Magnitude.Trillion, Magnitude.HundredMillion, Magnitude.TenThousand];

    private static readonly Magnitude[] English = [Magnitude.Trillion, Magnitude.Billion, Magnitude.Million, Magnitude.Thousand];

    private static Magnitude? WordOf(Rational scale) => Chinese.Concat(English).FirstOrDefault(word => word.Factor == scale);

    private static string Cut(Rational value, int decimals) => value.DecimalPlaces is { } needed && needed <= decimals
        ? value.ToString()
        : (value.Sign < 0 ? "-" : "") + value.Abs().ToString(decimals, Rounding.TowardZero) + "…";

    // What an exact result is as a fraction, where its decimals go on.
    private static string? Fraction(Claim claim, Bounds implied)
    {
        if (!implied.IsPoint)
        {
            return null;
        }

        Rational ratio = implied.Lower!.Value * (claim.Unit is { IsPoint: true } ? claim.Unit.Factor : Rational.One);
        return ratio.DecimalPlaces is null && claim.Unit is null or { IsPoint: true } or Unit<Multiple>
            ? $"{ratio.Numerator}/{ratio.Denominator}"
            : null;
    }

    private static string Place(Verdict verdict, bool isExact, bool isOneValue, string stated, Language language) =>
        (verdict, isOneValue) switch
        {
            (Verdict.Proved, true) => language.Say("等于", "equals ") + stated,
            (Verdict.Possible, true) => language.Say("含", "includes ") + stated,
            (_, true) => (isExact ? language.Say("不等于", "is not ") : language.Say("不含", "leaves out ")) + stated,
            (Verdict.Proved, _) => language.Say($"在{stated}之内", "lies within " + stated),
            (Verdict.Possible, _) => language.Say($"与{stated}相交", "meets " + stated),
            _ => language.Say($"在{stated}之外", "lies outside " + stated),
        };

    private static string Noted(JudgementNote note, Language language) => note switch
    {
        JudgementNote.UnusualWording => language.Say("，用词少见", ", the wording is unusual"),
        JudgementNote.PrintedTo100 => language.Say("，为使各项合计100%而调整", ", printed so that the shares add up to 100%"),
        _ => "",
    };
}
