using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>Reads one printed figure: hedge words, sign, number, infix hedge, magnitude, unit, hedge words.</summary>
internal ref struct FigureReader
{
    private readonly UnitCatalog _catalog;
    private readonly Unit? _expected;
    private readonly List<HedgeWord> _words = [];
    private ReadOnlySpan<char> _rest;
    private Unit? _currency;
    private bool _isPercent;
    private string? _unitText;

    private FigureReader(ReadOnlySpan<char> plain, UnitCatalog catalog, Unit? expected)
    {
        _rest = plain;
        _catalog = catalog;
        _expected = expected;
    }

    /// <summary>Reads a figure; never throws.</summary>
    /// <param name="text">The figure as printed.</param>
    /// <param name="catalog">The units to read with.</param>
    /// <param name="expected">The unit that an unprinted one stands for, and whose kind an ambiguous one is of; may be null.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="problem">What is wrong with the text, with a code.</param>
    internal static bool TryRead(
        ReadOnlySpan<char> text, UnitCatalog catalog, Unit? expected, [NotNullWhen(true)] out StatedValue? figure, [NotNullWhen(false)] out string? problem)
    {
        figure = null;
        text = text.Trim();
        if (text.IsEmpty)
        {
            problem = "The text is empty; expected a figure such as 58家 or 超40亿元. (IND0510)";
            return false;
        }

        if (text.Length > FigureText.MaxLength)
        {
            problem = $"'{FigureText.Shown(text)}' has {text.Length} characters; a figure has at most {FigureText.MaxLength}. (IND0510)";
            return false;
        }

        var reader = new FigureReader(FigureText.Plain(text), catalog, expected);
        problem = reader.Read(text.ToString(), out figure);
        return figure is not null && problem is null;
    }

    private string? Read(string text, out StatedValue? figure)
    {
        figure = null;
        Before();
        bool negative = Sign();
        Currency();
        if (!Number(out Numeral first))
        {
            return $"No number was found in '{FigureText.Shown(text)}'; expected one such as 58家, 超40亿元 or 1.9万余人. (IND0510)";
        }

        Numeral second = default;
        bool isRange = first.Words is null && RangeSign();
        if (isRange && !Number(out second))
        {
            return $"The range in '{FigureText.Shown(text)}' has no second number. (IND0510)";
        }

        if (UnitAndAfter(text, isRange ? second : first, out Unit? unit, out Rational scale) is { } problem)
        {
            return problem;
        }

        return isRange
            ? Range(text, first, second, scale, unit, negative, out figure)
            : Single(text, first, scale, unit, negative, out figure);
    }

    private string? Single(string text, Numeral numeral, Rational scale, Unit? unit, bool negative, out StatedValue? figure)
    {
        figure = null;
        Numeral read = (negative ? numeral with { Value = -numeral.Value, Words = numeral.Words is { } words ? -words : null } : numeral).Times(scale);
        if (Combine(text, out Hedge hedge) is { } problem)
        {
            return problem;
        }

        if (read.Value is null)
        {
            if (hedge != Hedge.None)
            {
                return $"'{FigureText.Shown(text)}' hedges words that name no number. (IND0512)";
            }

            hedge = Hedge.Vague;
        }

        Bounds bounds = read.Value is null ? read.Words!.Value : HedgeBounds.Of(hedge, read, unit is null || unit.IsCounted);
        foreach (HedgeWord word in _words)
        {
            if (word.Hedge == Hedge.None || word.Hedge == hedge)
            {
                continue;
            }

            if (bounds.Intersect(HedgeBounds.Of(word.Hedge, read, false)) is not { } both)
            {
                return Contradiction(text, word.Hedge, hedge);
            }

            bounds = both;
        }

        figure = new(text, hedge, read, unit, _unitText, bounds);
        return null;
    }

    private string? Range(string text, Numeral first, Numeral second, Rational scale, Unit? unit, bool negative, out StatedValue? figure)
    {
        figure = null;
        if (negative || _words.Exists(word => word.Hedge != Hedge.None))
        {
            return $"'{FigureText.Shown(text)}' hedges or signs a range; give its two ends alone. (IND0512)";
        }

        // 1.2亿—1.5亿 has its magnitude twice, 3至5万 once, behind the second number.
        Rational low = first.Value!.Value * (first.IsWhole || first.Decimals > 0 && first.LastPlace < Rational.One ? scale : Rational.One);
        Rational high = second.Value!.Value * scale;
        if (low > high)
        {
            return $"The range in '{FigureText.Shown(text)}' runs downwards. (IND0510)";
        }

        Numeral both = new(null, Math.Max(first.Decimals, second.Decimals), second.LastPlace * scale, second.SignificantPlace * scale, false);
        figure = new(text, Hedge.Range, both, unit, _unitText, Bounds.Closed(low, high));
        return null;
    }

    // The one hedge of the words before, inside and behind; two different ones must not contradict each other.
    private readonly string? Combine(string text, out Hedge hedge)
    {
        hedge = Hedge.None;
        foreach (HedgeWord word in _words)
        {
            if (word.Hedge == Hedge.None || word.Hedge == hedge)
            {
                continue;
            }

            if (hedge != Hedge.None && Contradict(word.Hedge, hedge))
            {
                return Contradiction(text, word.Hedge, hedge);
            }

            hedge = hedge == Hedge.None ? word.Hedge : hedge;
        }

        return null;
    }

    private static bool Contradict(Hedge one, Hedge other) =>
        one is Hedge.Nearly or Hedge.About or Hedge.OddMore || other is Hedge.Nearly or Hedge.About or Hedge.OddMore;

    private static string Contradiction(string text, Hedge one, Hedge other) =>
        $"'{FigureText.Shown(text)}' says both {Low(one)} and {Low(other)}, which contradict each other. (IND0511)";

    private static string Low(Hedge hedge) => char.ToLowerInvariant(hedge.ToString()[0]) + hedge.ToString()[1..];

    private void Before()
    {
        while (true)
        {
            Skip();
            if (_rest.StartsWith("between ", StringComparison.OrdinalIgnoreCase))
            {
                _rest = _rest[8..];
            }
            else if (HedgeWords.AtStart(_rest, HedgePosition.Before) is { } word && word.Word.Length < _rest.Length)
            {
                _rest = _rest[word.Word.Length..];
                _words.Add(word);
            }
            else
            {
                return;
            }
        }
    }

    private bool Sign()
    {
        bool negative = _rest.Length > 0 && (_rest[0] is '-' or '负');
        if (negative || (_rest.Length > 0 && _rest[0] == '+'))
        {
            _rest = _rest[1..];
            Skip();
        }

        return negative;
    }

    // $25.7bn, US$3: the sign of a currency stands before the number.
    private void Currency()
    {
        for (int length = Math.Min(3, _rest.Length - 1); length > 0; length--)
        {
            if (!char.IsAsciiLetterOrDigit(_rest[length - 1]) && ChineseNumeral.Digit(_rest[length - 1]) < 0 && ChineseNumeral.Exponent(_rest[length - 1]) == 0
                && _catalog.TryParse(_rest[..length], out Unit? unit) && unit is not { IsPoint: true } and not { IsCount: true })
            {
                _currency = unit;
                _rest = _rest[length..];
                Skip();
                return;
            }
        }
    }

    private bool Number(out Numeral numeral)
    {
        Skip();
        int length = NumberWords.Fraction(_rest, out Numeral denominator, out Numeral numerator);
        if (length > 0)
        {
            // 百分之七十八 is 78 %, not a fraction that is known to a twentieth.
            _isPercent = denominator.Value == 100;
            numeral = _isPercent ? numerator : Numeral.Fraction(numerator.Value!.Value / denominator.Value!.Value);
            _rest = _rest[length..];
            return true;
        }

        length = NumberWords.Read(_rest, out numeral);
        length = length > 0 ? length : DigitNumeral.Read(_rest, out numeral);
        length = length > 0 ? length : ChineseNumeral.Read(_rest, out numeral);
        _rest = _rest[length..];
        if (length > 0 && numeral.Words is null)
        {
            Magnitude(ref numeral);
        }

        return length > 0;
    }

    // 110亿, 3万4000, 1.9万余: a magnitude belongs to the number unless what follows is a unit as it stands (千米).
    private void Magnitude(ref Numeral numeral)
    {
        Infix();
        ReadOnlySpan<char> rest = _rest.TrimStart();
        if (rest.IsEmpty || Magnitudes.At(rest) is not { } found || IsUnitAsItStands(rest) || (found.Word.Length == 1 && char.IsAsciiLetter(found.Word[0]) && rest.Length > 1 && char.IsAsciiLetter(rest[1])))
        {
            return;
        }

        _rest = rest[found.Word.Length..];
        numeral = numeral.Times(found.Magnitude.Factor);
        int more = DigitNumeral.Read(_rest, out Numeral tail);
        if (more > 0 && tail.IsWhole && numeral.LastPlace == found.Magnitude.Factor && tail.Value < found.Magnitude.Factor)
        {
            numeral = Numeral.Whole(numeral.Value!.Value + tail.Value!.Value, Rational.One) with { IsWhole = false };
            _rest = _rest[more..];
        }

        Infix();
    }

    private readonly bool IsUnitAsItStands(ReadOnlySpan<char> rest)
    {
        while (true)
        {
            if (_catalog.TryParse(rest, out Unit? unit) && ReferenceEquals(unit.Stem, unit))
            {
                return true;
            }

            if (HedgeWords.AtEnd(rest) is not { } word)
            {
                return false;
            }

            rest = rest[..^word.Word.Length].TrimEnd();
        }
    }

    private void Infix()
    {
        ReadOnlySpan<char> rest = _rest.TrimStart();
        if (HedgeWords.AtStart(rest, HedgePosition.Infix) is { } word)
        {
            _rest = rest[word.Word.Length..];
            _words.Add(word);
        }
    }

    private bool RangeSign()
    {
        ReadOnlySpan<char> rest = _rest.TrimStart();

        // 5%—8%: the unit of the first end is that of the second.
        if (rest.Length > 1 && rest[0] is '%' or '‰')
        {
            rest = rest[1..].TrimStart();
        }

        foreach (string sign in (ReadOnlySpan<string>)["——", "—", "–", "-", "~", "～", "至", "到", "to ", "and "])
        {
            if (rest.StartsWith(sign, StringComparison.OrdinalIgnoreCase) && rest.Length > sign.Length)
            {
                _rest = rest[sign.Length..];
                return true;
            }
        }

        return false;
    }

    // Whatever is left is a unit, with hedge words behind it.
    private string? UnitAndAfter(string text, Numeral numeral, out Unit? unit, out Rational scale)
    {
        unit = null;
        scale = Rational.One;
        ReadOnlySpan<char> rest = _rest.Trim();
        if (_isPercent)
        {
            rest = rest.IsEmpty ? "%" : string.Concat("%", rest);
        }
        else if (numeral.Words is null && rest.StartsWith("成"))
        {
            // 三成 is 30 %, known to half of a tenth.
            rest = string.Concat("%", rest[1..]);
            scale = 10;
        }

        // The longest unit wins over a hedge word at its end (户内 is no unit, 家以上 is 家 and 以上).
        while (!rest.IsEmpty && !TryUnit(rest, out unit))
        {
            if (HedgeWords.AtEnd(rest) is not { } word)
            {
                return $"'{FigureText.Shown(rest)}' in '{FigureText.Shown(text)}' is no known unit. (IND0501)";
            }

            rest = rest[..^word.Word.Length].TrimEnd();
            _words.Add(word);
        }

        if (_currency is not null)
        {
            if (unit is not null && unit.KindCode != _currency.KindCode)
            {
                return $"'{FigureText.Shown(text)}' names two units, '{_currency}' and '{unit}'. (IND0503)";
            }

            unit ??= _currency;
        }

        _unitText = unit is null ? null : rest.IsEmpty ? unit.Symbol : rest.ToString();
        if (unit is not null && !ReferenceEquals(unit.Stem, unit))
        {
            _unitText = Magnitudes.At(rest) is { } magnitude ? rest[magnitude.Word.Length..].TrimStart().ToString() : unit.Stem.Symbol;
            scale *= unit.Magnitude;
            unit = unit.Stem;
        }

        if (unit is { KindCode: "1" or "[times]" })
        {
            _unitText = unit.Symbol.TrimStart('个'); // per cent, 百分之 and 成 are one unit: %
        }

        return null;
    }

    private readonly bool TryUnit(ReadOnlySpan<char> text, [NotNullWhen(true)] out Unit? unit) =>
        (_expected is not null && _catalog.TryParse(text, _expected.KindCode, out unit)) || _catalog.TryParse(text, out unit);

    private void Skip() => _rest = _rest.TrimStart();
}
