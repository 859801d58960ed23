using System.Diagnostics.CodeAnalysis;

namespace Indicators;

internal ref partial struct FigureReader
{
    // Whatever is left is a unit, with hedge words behind it.
    private string? UnitAndAfter(string text, Numeral number, out Unit? unit, out string? unitText, out Rational scale)
    {
        (unit, unitText, scale) = (null, null, Rational.One);
        ReadOnlySpan<char> rest = _rest.Trim();
        if (_isPercent)
        {
            rest = string.Concat("%", rest);
        }
        else if (rest.StartsWith("成") && number is { Words: null } or { Value: null })
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
                return $"'{FigureText.Shown(rest)}' in '{FigureText.Shown(text)}' is no {(UnitCatalog.BracketProblem(rest) is { } problem ? "unit: " + problem : "known unit")}. (IND0501)";
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

        if (unit is not null)
        {
            unitText ??= _isTemperature ? unit.Symbol : Spelled(rest, unit); // 度 without 零下 is a kilowatt-hour
            scale *= unit.Magnitude;
            unit = unit.Stem;
        }

        return null;
    }

    // per cent, 百分之 and 成 are one unit, %; of 万元 the unit is 元.
    private static string Spelled(ReadOnlySpan<char> text, Unit unit) =>
        FigureText.OneSpelling(unit)
        ?? (ReferenceEquals(unit.Stem, unit) ? text.ToString()
            : Magnitudes.At(text) is { } magnitude ? text[magnitude.Word.Length..].TrimStart().ToString()
            : unit.Stem.Symbol);

    private readonly bool TryUnit(ReadOnlySpan<char> text, [NotNullWhen(true)] out Unit? unit) =>
        ((_isTemperature ? Temperature.Code : _kindCode) is { } kind && _catalog.TryParse(text, kind, out unit)) || _catalog.TryParse(text, out unit);

    private readonly bool IsUnitAsItStands(ReadOnlySpan<char> text) => UnitBeforeHedges(text) is { } unit && ReferenceEquals(unit.Stem, unit);

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
