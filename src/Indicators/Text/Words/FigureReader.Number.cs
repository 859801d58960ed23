namespace Indicators;

internal ref partial struct FigureReader
{
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
        length = length > 0 ? length : Chinese(out numeral);
        _rest = _rest[length..];
        if (length > 0 && numeral.Words is null)
        {
            Magnitude(ref numeral);
        }

        return length > 0;
    }

    // 一千瓦 is one kilowatt where 千瓦 is a unit and 瓦 none.
    private readonly int Chinese(out Numeral numeral)
    {
        int run = ChineseNumeral.Run(_rest);
        int length = ChineseNumeral.Read(_rest, out numeral);
        bool isUnit = run > 1 && (length == 0 || UnitBeforeHedges(_rest[run..]) is null) && IsUnitAsItStands(_rest[(run - 1)..]);
        return isUnit ? ChineseNumeral.Read(_rest[..(run - 1)], out numeral) : length;
    }

    // 110亿, 1.9万余, 3亿5000万, 3万4000: a magnitude belongs to the number unless what follows is a unit as it stands (千米).
    private void Magnitude(ref Numeral numeral)
    {
        int words = _words.Count;
        Infix();
        if (MagnitudeHere() is not { } found)
        {
            return;
        }

        _rest = _rest.TrimStart()[found.Word.Length..];
        numeral = numeral.Times(found.Magnitude.Factor);
        bool isWhole = numeral.Decimals == 0 && words == _words.Count && numeral.LastPlace == found.Magnitude.Factor;
        for (Rational above = found.Magnitude.Factor; isWhole && Tail(ref numeral, above) is { } place; above = place)
        {
        }

        Infix();
    }

    // What follows a magnitude: a number with a lower one (3亿5000万), or every place below it (3万4000).
    private Rational? Tail(ref Numeral numeral, Rational above)
    {
        ReadOnlySpan<char> before = _rest;
        int length = DigitNumeral.Read(before, out Numeral tail);
        if (length == 0 || !tail.IsWhole || above == Rational.One)
        {
            return null;
        }

        _rest = before[length..];
        (string Word, Magnitude Magnitude)? found = MagnitudeHere();
        Rational place = found?.Magnitude.Factor ?? Rational.One;
        bool isTail = found is null ? above == new Rational(10).Pow(length) : tail.Value!.Value * place < above;
        if (!isTail)
        {
            _rest = before;
            return null;
        }

        _rest = found is { } word ? _rest[word.Word.Length..] : _rest;
        numeral = Numeral.Whole(numeral.Value!.Value + (tail.Value!.Value * place), place) with { IsWhole = false };
        return place;
    }

    private readonly (string Word, Magnitude Magnitude)? MagnitudeHere()
    {
        ReadOnlySpan<char> rest = _rest.TrimStart();
        bool isMillion = rest is ['M', ..] || (_currency is not null && rest is ['m', ..]); // m is the metre, but not behind money: $5m
        if (isMillion && HedgeWords.EndsThere(rest, 1))
        {
            return ("M", Indicators.Magnitude.Million);
        }

        return Magnitudes.At(rest) is { } found && HedgeWords.EndsThere(rest, found.Word.Length) && !IsUnitAsItStands(rest) ? found : null;
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
}
