using System.Buffers;

namespace Indicators;

internal ref partial struct FigureReader
{
    private static readonly string[] MarginSigns = ["±", "+/-", "plus or minus"];

    private static readonly SearchValues<char> InMarginSigns = SearchValues.Create("±+pP");

    // 5.2% ± 0.3%, 58±3家, 12.3 ± 0.5万人: a sign, before it perhaps the unit, behind it the margin.
    private bool MarginEnd(Numeral first, out Unit? firstUnit, out Numeral margin)
    {
        (firstUnit, margin) = (null, default);
        if (first.Words is not null || !_rest.ContainsAny(InMarginSigns))
        {
            return false;
        }

        ReadOnlySpan<char> all = _rest;
        int words = _words.Count;
        foreach (string sign in MarginSigns)
        {
            int place = all.IndexOf(sign, StringComparison.OrdinalIgnoreCase);
            if (place < 0)
            {
                continue;
            }

            ReadOnlySpan<char> unit = all[..place].Trim();
            if (unit.IsEmpty || TryUnit(unit, out firstUnit))
            {
                _rest = all[(place + sign.Length)..];
                if (Number(out margin) && margin is { Words: null, Value.Sign: > 0 })
                {
                    return true;
                }
            }

            break;
        }

        _words.RemoveRange(words, _words.Count - words);
        _rest = all;
        firstUnit = null;
        return false;
    }

    // The last place of a number with a margin is twice the margin, so that it lies half a place to both sides.
    private static string? Around(string text, Numeral first, ref Unit? firstUnit, Numeral margin, ref Unit? unit, Rational scale,
        out Numeral number)
    {
        number = default;
        bool isInPoints = firstUnit is { IsPoint: true } && unit is { IsPoint: false } && unit.KindCode == firstUnit.KindCode
            && unit.Factor == firstUnit.Factor;
        if (firstUnit is not null && unit is not null && !isInPoints && !Equals(firstUnit.Stem, unit))
        {
            return $"'{FigureText.Shown(text)}' names two units, '{firstUnit}' and '{unit}'. (IND0503)";
        }

        Rational magnitude = margin.LastPlace * new Rational(10).Pow(margin.Decimals);
        Rational width =
            margin.Value!.Value * scale * (unit is null && firstUnit is not null && !margin.HasMagnitude
                ? firstUnit.Magnitude
                : Rational.One);
        Rational value =
            first.Value!.Value * (firstUnit is not null ? firstUnit.Magnitude : first.HasMagnitude ? Rational.One : magnitude * scale);
        unit = firstUnit is not null ? firstUnit.Stem : unit;
        number = new(value, first.Decimals, width * 2, width * 2, IsWhole: false);
        return null;
    }
}
