using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>Takes a printed figure apart: hedge words, sign, currency, number, infix hedge, magnitude, unit, hedge words.</summary>
/// <remarks>What the parts mean together is decided by <see cref="FigureMeaning"/>.</remarks>
internal ref partial struct FigureReader
{
    // The signs between the two ends of a range; longer ones before their beginnings.
    private static readonly string[] RangeSigns = ["——", "—", "–", "-", "~", "至", "到", " to "];

    // A letter of each sign, and of the word that it stands in behind "between".
    private static readonly SearchValues<char> InRangeSigns = SearchValues.Create("—–-~至到tTdD");

    private readonly UnitCatalog _catalog;
    private readonly string? _kindCode;
    private readonly List<HedgeWord> _words = [];
    private ReadOnlySpan<char> _rest;
    private Unit? _currency;
    private string? _currencyText;
    private string? _ratioUnit; // of a fraction in words: 百分之, 千分之
    private bool _isBetween;
    private bool _isTemperature;

    private FigureReader(ReadOnlySpan<char> plain, UnitCatalog catalog, string? kindCode)
    {
        _rest = plain;
        _catalog = catalog;
        _kindCode = kindCode;
    }

    /// <summary>Reads a figure; never throws.</summary>
    /// <param name="text">The figure as printed.</param>
    /// <param name="catalog">The units to read with.</param>
    /// <param name="kindCode">The kind that an ambiguous unit (个) is of; may be null.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="problem">What is wrong with the text, with a code.</param>
    internal static bool TryRead(
        ReadOnlySpan<char> text,
        UnitCatalog catalog,
        string? kindCode,
        [NotNullWhen(true)] out StatedValue? figure,
        [NotNullWhen(false)] out string? problem)
    {
        figure = null;
        text = text.Trim();
        if (text.IsEmpty)
        {
            problem = "The text is empty; expected a figure such as 58 enterprises or over 4 billion yuan. (IND0510)";
            return false;
        }

        if (text.Length > FigureText.MaxLength)
        {
            problem = $"'{FigureText.Shown(text)}' has {text.Length} characters; a figure has at most {FigureText.MaxLength}. (IND0510)";
            return false;
        }

        ReadOnlySpan<char> plain = RoundedTo.Off(FigureText.Plain(text), out Rational? place);
        var reader = new FigureReader(plain, catalog, kindCode);
        problem = reader.Read(text.ToString(), out FigureParts? parts) ?? RoundedTo.Apply(place, ref parts!)
            ?? FigureMeaning.Of(parts, out figure);
        return problem is null;
    }

    private string? Read(string text, out FigureParts? parts)
    {
        parts = null;
        Before();
        bool negative = Sign();
        Currency();
        if (NumberWords.IsIdiom(text) || !Number(out Numeral first))
        {
            return $"No number was found in '{FigureText.Shown(text)}'; expected one such as 58 enterprises, over 4 billion yuan or 96.93%. (IND0510)";
        }

        first = negative ? -first : first;
        bool isMargin = MarginEnd(first, out Unit? firstUnit, out Numeral second);
        bool isRange = isMargin || RangeEnd(first, out firstUnit, out second);
        if (_isBetween && !isRange)
        {
            return $"'{FigureText.Shown(text)}' says 'between', but has no second number. (IND0510)";
        }

        Numeral last = isRange ? second : first;
        if (UnitAndAfter(text, ref last, out Unit? unit, out string? unitText, out Rational scale) is { } unitProblem)
        {
            return unitProblem;
        }

        if (_isTemperature && unit is { } other && !(other.IsPoint && other.KindCode == KindCodes.Of<Temperature>()))
        {
            return $"'{FigureText.Shown(text)}' is in '{other}'; only temperatures are above or below zero by 零上 and 零下. (IND0502)";
        }

        (first, second) = isRange ? (first, last) : (last, second);
        Numeral number = first.Times(scale);
        if (isMargin)
        {
            if (Around(text, first, ref firstUnit, second, ref unit, scale, out number) is { } marginProblem)
            {
                return marginProblem;
            }

            unitText ??= unit?.OneSpelling ?? unit?.Symbol;
            isRange = false;
        }
        else if (isRange && Range(text, first, firstUnit, second, unit, scale, out number) is { } rangeProblem)
        {
            return rangeProblem;
        }

        parts = new(text, _words, number, isRange, isMargin, unit, unitText);
        return null;
    }

    private void Before()
    {
        while (true)
        {
            Skip();
            if (_rest.StartsWith("between ", StringComparison.OrdinalIgnoreCase))
            {
                _rest = _rest[8..];
                _isBetween = true;
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

    // 零下5℃ and 零上5℃ are said of temperatures only.
    private bool Sign()
    {
        bool isBelowZero = _rest.StartsWith("零下"), isOfZero = isBelowZero || _rest.StartsWith("零上");
        bool negative = isBelowZero || _rest is ['-' or '负', ..];
        _isTemperature |= isOfZero;
        if (isOfZero || negative || _rest is ['+', ..])
        {
            _rest = _rest[(isOfZero ? 2 : 1)..];
            Skip();
        }

        return negative;
    }

    // $25.7bn, US$3, MOP$5, RMB 5 billion: the sign or the code of a currency stands before the number.
    private void Currency()
    {
        if (_rest is [>= '0' and <= '9', ..])
        {
            return;
        }

        for (int length = Math.Min(4, _rest.Length - 1); length > 0; length--)
        {
            ReadOnlySpan<char> text = _rest[..length];
            bool endsThere = text[^1] != ' ' && (!char.IsAsciiLetter(text[^1]) || !char.IsAsciiLetter(_rest[length]));
            if (endsThere && _catalog.TryParse(text, out Unit? unit) && IsCurrency(unit))
            {
                (_currency, _currencyText) = (unit, text.ToString());
                _rest = _rest[length..];
                Skip();
                return;
            }
        }
    }

    // The kind of money is the ISO 4217 code of its currency.
    private static bool IsCurrency(Unit unit) =>
        unit.KindCode is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'] && unit.Factor == Rational.One
            && ReferenceEquals(unit.Stem, unit);

    // 5—8%, 3至5万人, 1.2亿元—1.5亿元: a sign, before it perhaps the unit of the first end, behind it a number.
    private bool RangeEnd(Numeral first, out Unit? firstUnit, out Numeral second)
    {
        (firstUnit, second) = (null, default);
        if (first.Words is not null || !_rest.ContainsAny(InRangeSigns))
        {
            return false;
        }

        ReadOnlySpan<char> all = _rest;
        int words = _words.Count;
        bool isTemperature = _isTemperature;
        (int place, int length) = (int.MaxValue, 0);
        foreach (string sign in RangeSigns)
        {
            Nearest(all.IndexOf(sign, StringComparison.OrdinalIgnoreCase), sign.Length);
        }

        if (_isBetween)
        {
            Nearest(all.IndexOf(" and ", StringComparison.OrdinalIgnoreCase), 5);
        }

        if (length == 0)
        {
            return false;
        }

        ReadOnlySpan<char> unit = all[..place].Trim();
        if (unit.IsEmpty || TryUnit(unit, out firstUnit))
        {
            _rest = all[(place + length)..].TrimStart();
            bool negative = Sign();
            if (Number(out second) && second.Words is null)
            {
                second = negative ? -second : second;
                return true;
            }
        }

        // 2-fold, 20个至今: no range.
        _words.RemoveRange(words, _words.Count - words);
        _rest = all;
        _isTemperature = isTemperature;
        firstUnit = null;
        return false;

        void Nearest(int found, int size) => (place, length) = found >= 0 && found < place ? (found, size) : (place, length);
    }

    private static string? Range(string text, Numeral first, Unit? firstUnit, Numeral second, Unit? unit, Rational scale, out Numeral both)
    {
        both = default;
        if (firstUnit is not null && !Equals(firstUnit.Stem, unit))
        {
            return $"'{FigureText.Shown(text)}' names two units, '{firstUnit}' and '{unit?.Symbol ?? "(none)"}'. (IND0503)";
        }

        Rational magnitude = second.LastPlace * new Rational(10).Pow(second.Decimals);
        Rational high = second.Value!.Value * scale;
        Rational low = first.Value!.Value;
        low = firstUnit is not null ? low * firstUnit.Magnitude : first.HasMagnitude ? low : Shared(low * scale, high, magnitude);
        if (low > high)
        {
            return $"The range in '{FigureText.Shown(text)}' runs downwards. (IND0510)";
        }

        int decimals = Math.Max(first.Decimals, second.Decimals);
        Rational place = magnitude * scale * new Rational(10).Pow(-decimals);
        both = new(null, decimals, place, place, second.IsWhole, Bounds.Closed(low, high));
        return null;
    }

    // The magnitude at the end is that of both ends if the first stays the lower one so: 3至5万, 二百至三百万, but 9000至1万.
    private static Rational Shared(Rational low, Rational high, Rational magnitude)
    {
        foreach (Rational factor in (ReadOnlySpan<Rational>)[magnitude, 100_000_000, 10_000])
        {
            if (factor <= magnitude && low * factor <= high)
            {
                return low * factor;
            }
        }

        return low;
    }

    private void Skip() => _rest = _rest.TrimStart();
}
