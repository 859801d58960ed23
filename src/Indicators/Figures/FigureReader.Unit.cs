using System.Diagnostics.CodeAnalysis;

namespace Indicators;

internal ref partial struct FigureReader
{
    // Whatever is left is a unit, with hedge words behind it.
    private string? UnitAndAfter(string text, ref Numeral number, out Unit? unit, out string? unitText, out Rational scale)
    {
        (unit, unitText, scale) = (null, null, Rational.One);
        ReadOnlySpan<char> rest = _rest.Trim();
        if (_ratioUnit is { } ratio)
        {
            rest = string.Concat(ratio, rest);
        }
        else if (rest.StartsWith("成") && number is { Words: null } or { Value: null })
        {
            // 三成 is 30 %, known to half of a tenth; 六成五 names the next place.
            number = number.InDigits();
            int more = Cheng(rest, ref number);
            rest = string.Concat("%", rest[(1 + more)..]);
            scale = 10;
        }

        // The longest unit wins over a hedge word at its end (户内 is not a unit, 家以上 is 家 and 以上).
        while (!rest.IsEmpty && !TryUnit(rest, out unit) && !Half(rest, ref number, out unit, ref rest))
        {
            if (HedgeWords.AtEnd(rest) is not { } word)
            {
                return $"Got '{FigureText.Shown(rest)}' in "
                    + $"'{FigureText.Shown(text)}'{(UnitCatalog.BracketProblem(rest) is { } problem ? $", in which {problem}; expected a unit" : "; expected a known unit")}. (IND0501)";
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

            unitText = unit is null ? _currencyText : null;
            unit ??= _currency;
        }

        if (unit is { IsPoint: true, KindCode: "1" } && number is { Words: null, Value: not null })
        {
            number = number.InDigits(); // one hundred per cent is as exact as 100 %
        }

        if (unit is not null)
        {
            unitText ??= _isTemperature ? unit.Symbol : Spelled(rest, unit); // 度 without 零下 is a kilowatt-hour
            scale *= unit.Magnitude;
            unit = unit.Stem;
        }

        return null;
    }

    // 两倍半, 一年半, 两个半月: a half of the unit behind a whole number of it, said to the half.
    private readonly bool Half(ReadOnlySpan<char> text, ref Numeral number, [NotNullWhen(true)] out Unit? unit, ref ReadOnlySpan<char> rest)
    {
        unit = null;
        if (number is not { Words: null, Value: { } whole, Decimals: 0, IsWhole: true })
        {
            return false;
        }

        ReadOnlySpan<char> spelled = text is [.. var before, '半'] ? before
            : text is ['个', '半', .. var behind] ? string.Concat("个", behind)
            : default;
        if (spelled.IsEmpty || !(TryUnit(spelled, out unit) || (text is ['个', ..] && TryUnit(spelled = spelled[1..], out unit))))
        {
            return false;
        }

        var half = new Rational(1, 2);
        number = new(whole + half, 0, half, half, IsWhole: false);
        rest = spelled;
        return true;
    }

    // 六成五: the digit behind 成 is the place below it.
    private static int Cheng(ReadOnlySpan<char> rest, ref Numeral number)
    {
        bool isDigit = number is { Value: not null, Decimals: 0 } && rest.Length > 1 && ChineseNumeral.Digit(rest[1]) > 0
            && (rest.Length == 2 || ChineseNumeral.Digit(rest[2]) < 0 && ChineseNumeral.Exponent(rest[2]) == 0);
        if (!isDigit)
        {
            return 0;
        }

        var place = new Rational(1, 10);
        number = new(number.Value!.Value + (place * ChineseNumeral.Digit(rest[1])), 0, place, place, IsWhole: false);
        return 1;
    }

    // per cent, 百分之 and 成 are one unit, %; of 万元 the unit is 元.
    private static string Spelled(ReadOnlySpan<char> text, Unit unit) =>
        unit.OneSpelling
        ?? (ReferenceEquals(unit.Stem, unit) ? text.ToString()
            : Magnitudes.At(text) is { } magnitude ? text[magnitude.Word.Length..].TrimStart().ToString()
            : unit.Stem.Symbol);

    private readonly bool TryUnit(ReadOnlySpan<char> text, [NotNullWhen(true)] out Unit? unit) =>
        ((_isTemperature ? KindCodes.Of<Temperature>() : _kindCode) is { } kind && _catalog.TryParse(text, kind, out unit))
            || _catalog.TryParse(text, out unit);

    private readonly bool IsUnitAsItStands(ReadOnlySpan<char> text) =>
        UnitBeforeHedges(text) is { } unit && ReferenceEquals(unit.Stem, unit);

    private readonly Unit? UnitBeforeHedges(ReadOnlySpan<char> text)
    {
        while (true)
        {
            if (_catalog.TryParse(text, out Unit? unit))
            {
                return unit;
            }

            if (HedgeWords.AtEnd(text) is not { } word)
            {
                return null;
            }

            text = text[..^word.Word.Length].TrimEnd();
        }
    }
}
