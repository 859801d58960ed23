namespace Indicators;

/// <summary>Prints a figure so that reading it again gives the same bounds.</summary>
internal static class FigureWriter
{
    private static readonly Magnitude[] Chinese = [Magnitude.Trillion, Magnitude.HundredMillion, Magnitude.TenThousand];
    private static readonly Magnitude[] English = [Magnitude.Trillion, Magnitude.Billion, Magnitude.Million, Magnitude.Thousand];

    internal static string Print(StatedValue figure, Language language)
    {
        if (figure.Value is not { } value || figure.Numeral.Words is not null)
        {
            return Words(figure, language);
        }

        if (figure.Hedge == Hedge.Margin || IsToOddPlace(figure))
        {
            return AsPrinted(figure, language) ?? WithPlace(figure, value, language);
        }

        bool isPlain = figure.Numeral.IsWhole || figure.LastPlace < Rational.One || figure.Unit is { IsPoint: true };
        return (isPlain ? Scaled(figure, value, language, null) : null)
            ?? WithMagnitude(figure, value, language, atLeast: Rational.One)
            ?? WithMagnitude(figure, value, language, atLeast: new Rational(1, 10))
            ?? Scaled(figure, value, language, null)
            ?? AsPrinted(figure, language)
            ?? (figure.Unit is { IsPoint: true }
                ? null
                : WithMagnitude(figure, value, language, atLeast: Rational.Zero) ?? WithSeveralMagnitudes(figure, value, language))
            ?? Plain(figure.Bounds, figure.Unit, language);
    }

    // Rounded to 5 or 50, which no number of digits says.
    private static bool IsToOddPlace(StatedValue figure)
    {
        Rational place = figure.LastPlace;
        return figure.Hedge == Hedge.None && !figure.Numeral.IsWhole && place.IsInteger
            && !(new Rational(10).Pow(PlaceExponent(place)) == place);
    }

    private static string WithPlace(StatedValue figure, Rational value, Language language)
    {
        string unit = figure.Unit is null ? "" : language == Language.Chinese ? Printed.GapBefore(figure.Unit.Symbol) + figure.Unit.Symbol
            : (figure.Unit.IsPoint ? "" : " ") + figure.Unit.EnglishFor(2);
        return figure.Hedge == Hedge.Margin
            ? (language == Language.Chinese ? $"{value}±{figure.LastPlace / 2}{unit}" : $"{value} ± {figure.LastPlace / 2}{unit}")
            : language == Language.Chinese ? $"{value}{unit}（四舍五入到{figure.LastPlace}）"
            : $"{value}{unit} (rounded to the nearest {figure.LastPlace})";
    }

    // The largest magnitude in which the number is at least so large and the bounds stay as they are; the smallest if any will do.
    private static string? WithMagnitude(StatedValue figure, Rational value, Language language, Rational atLeast)
    {
        Magnitude[] magnitudes = language.Choose(Chinese, English);
        foreach (Magnitude magnitude in atLeast.IsZero ? magnitudes.Reverse() : magnitudes)
        {
            if (value.Abs() >= magnitude.Factor * atLeast && Scaled(figure, value, language, new(magnitude, language)) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    // 近7.0万万亿元 is known to a thousand trillion yuan: nearly 0.070 million trillion.
    private static string? WithSeveralMagnitudes(StatedValue figure, Rational value, Language language)
    {
        Magnitude[] magnitudes = language.Choose(Chinese, English);
        var tail = new Scale(Magnitude.Trillion, language);
        for (Scale last = tail; last.Factor <= figure.LastPlace * Magnitude.Trillion.Factor; last = last.Of(tail, language))
        {
            foreach (Magnitude magnitude in magnitudes.Reverse())
            {
                if (Scaled(figure, value, language, new Scale(magnitude, language).Of(last, language)) is { } text)
                {
                    return text;
                }
            }
        }

        return null;
    }

    private static string? Scaled(StatedValue figure, Rational value, Language language, Scale? scale) =>
        Number(figure, value, scale?.Factor ?? Rational.One) is { } number ? Assemble(figure, language, number, scale?.Words) : null;

    // The digits of the value in a magnitude, or null where no number of decimals says what the figure says.
    private static string? Number(StatedValue figure, Rational value, Rational magnitude)
    {
        Rational number = value / magnitude;
        if (number.DecimalPlaces is not { } needed)
        {
            return null;
        }

        int printed = -PlaceExponent(figure.LastPlace / magnitude);

        // A hedge other than about, nearly and odd says nothing of the last place, so it needs no trailing zeros.
        foreach (int decimals in printed > needed && figure.Hedge == Hedge.None
            ? (ReadOnlySpan<int>)[printed, needed]
            : [needed, Math.Max(printed, needed)])
        {
            Numeral numeral = Numeral.Of(number, decimals).Times(magnitude);
            if (HedgeBounds.Of(IsOpenAtLeast(figure) ? Hedge.Over : figure.Hedge, numeral,
                figure.Unit is null || figure.Unit.IsCounted) == figure.Bounds)
            {
                return number.ToString(decimals, Rounding.TowardZero); // exact: the number has no more decimals than that
            }
        }

        return null;
    }

    // 至少50余家: at least 50-odd.
    private static bool IsOpenAtLeast(StatedValue figure) =>
        figure is { Hedge: Hedge.AtLeast, Bounds: { Lower: not null, LowerClosed: false } };

    private static int PlaceExponent(Rational place)
    {
        int exponent = 0;
        for (; place < Rational.One; place *= 10)
        {
            exponent--;
        }

        for (; place >= 10; place /= 10)
        {
            exponent++;
        }

        return exponent;
    }

    private static string Assemble(StatedValue figure, Language language, string number, string? magnitude)
    {
        string before = Word(figure.Hedge, language, HedgePosition.Before);
        if (language == Language.English)
        {
            string unit = figure.Unit is null ? ""
                : (figure.Unit.IsPoint ? "" : " ") + figure.Unit.EnglishFor(magnitude is null && number == "1" ? 1 : 2);
            string odd = IsOpenAtLeast(figure) ? HedgeWords.Printed(Hedge.SlightlyOver, language, HedgePosition.Infix)!.Word : "";
            return $"{(before.Length > 0 ? before + " " : "")}{number}{odd}{(magnitude is null ? "" : " " + magnitude)}{unit}";
        }

        string infix = Word(figure.Hedge, language, HedgePosition.Infix);
        if (IsOpenAtLeast(figure))
        {
            (before, infix) =
                (HedgeWords.Printed(Hedge.AtLeast, language, HedgePosition.Before)!.Word,
                    HedgeWords.Printed(Hedge.SlightlyOver, language, HedgePosition.Infix)!.Word);
        }

        string after = before.Length > 0 || infix.Length > 0 ? "" : Word(figure.Hedge, language, HedgePosition.After);
        string unitText = figure.Unit is null ? ""
            : IsChinese(figure.UnitText) && figure.Unit.KindCode != KindCodes.Of<Proportion>() ? figure.UnitText!
            : figure.Unit.Symbol;
        return $"{before}{number}{magnitude}{infix}{unitText}{after}";
    }

    // One word of each hedge; where a language has two places for it, the one that is usual before a number and a unit.
    private static string Word(Hedge hedge, Language language, HedgePosition position)
    {
        HedgePosition usual = language == Language.English ? HedgePosition.Before
            : hedge is Hedge.AtLeast ? HedgePosition.After
            : hedge is Hedge.SlightlyOver ? HedgePosition.Infix
            : HedgePosition.Before;
        return hedge == Hedge.None || position != usual ? "" : HedgeWords.Printed(hedge, language, position)?.Word ?? "";
    }

    // 数十家 in its own language; a range in the other. A written fraction is n分之m, or m in n.
    private static string Words(StatedValue figure, Language language)
    {
        if (AsPrinted(figure, language) is { } text)
        {
            return text;
        }

        if (figure.Value is not { } value)
        {
            return Plain(figure.Bounds, figure.Unit, language);
        }

        Rational part = value.Abs();
        if (part.IsInteger || part.Numerator >= part.Denominator)
        {
            return Plain(figure.Bounds, figure.Unit, language); // half a million is more than one
        }

        string fraction = language == Language.Chinese
            ? $"{part.Denominator}分之{part.Numerator}"
            : $"{part.Numerator} in {part.Denominator}";
        return Assemble(figure, language, value.Sign < 0 ? "-" + fraction : fraction, null);
    }

    // The text itself, where it is of the language and says its unit.
    private static string? AsPrinted(StatedValue figure, Language language) =>
        figure.Text.Length > 0 && IsChinese(figure.Text) == (language == Language.Chinese) && !figure.IsUnitImplied
            ? figure.Text
            : null;

    private static string Plain(Bounds bounds, Unit? unit, Language language)
    {
        string range = language == Language.Chinese ? $"{bounds.Lower}至{bounds.Upper}" : $"{bounds.Lower} to {bounds.Upper}";
        return unit is null ? range
            : language == Language.Chinese ? range + unit.Symbol
            : range + (unit.IsPoint ? "" : " ") + unit.EnglishFor(2);
    }

    private static bool IsChinese(string? text) => text is not null && text.Any(c => c is >= '一' and <= '鿿');

    // A magnitude, or several of which each multiplies the next.
    private readonly record struct Scale(Rational Factor, string Words)
    {
        internal Scale(Magnitude magnitude, Language language)
            : this(magnitude.Factor, language == Language.Chinese ? magnitude.Chinese : magnitude.English)
        {
        }

        internal Scale Of(Scale next, Language language) =>
            new(Factor * next.Factor, language == Language.Chinese ? Words + next.Words : $"{Words} {next.Words}");
    }
}
