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

    internal static string Word(Verdict verdict, Language language) => (verdict, language) switch
    {
        (Verdict.Proved, Language.Chinese) => "证实",
        (Verdict.Possible, Language.Chinese) => "可能",
        (Verdict.Inconsistent, Language.Chinese) => "不符",
        (_, Language.Chinese) => "无法判定",
        (Verdict.Proved, _) => "proved",
        (Verdict.Possible, _) => "possible",
        (Verdict.Inconsistent, _) => "inconsistent",
        _ => "undecidable",
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
        (language == Language.Chinese ? Chinese : English).Select(word => word.Factor).FirstOrDefault(factor => factor <= magnitude,
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
        (verdict, isOneValue, language) switch
    {
        (Verdict.Proved, true, Language.Chinese) => "等于" + stated,
        (Verdict.Possible, true, Language.Chinese) => "含" + stated,
        (_, true, Language.Chinese) => (isExact ? "不等于" : "不含") + stated,
        (Verdict.Proved, _, Language.Chinese) => $"在{stated}之内",
        (Verdict.Possible, _, Language.Chinese) => $"与{stated}相交",
        (_, _, Language.Chinese) => $"在{stated}之外",
        (Verdict.Proved, true, _) => "equals " + stated,
        (Verdict.Possible, true, _) => "includes " + stated,
        (_, true, _) => (isExact ? "is not " : "leaves out ") + stated,
        (Verdict.Proved, _, _) => "lies within " + stated,
        (Verdict.Possible, _, _) => "meets " + stated,
        _ => "lies outside " + stated,
    };

    private static string Noted(JudgementNote note, Language language) => (note, language) switch
    {
        (JudgementNote.UnusualWording, Language.Chinese) => "，用词少见",
        (JudgementNote.UnusualWording, _) => ", the wording is unusual",
        (JudgementNote.PrintedTo100, Language.Chinese) => "，为使各项合计100%而调整",
        (JudgementNote.PrintedTo100, _) => ", printed so that the shares add up to 100%",
        _ => "",
    };
}
