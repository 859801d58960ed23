namespace Indicators;

internal ref partial struct FigureReader
{
    private bool Number(out Numeral numeral)
    {
        Skip();
        if (_rest.StartsWith("百分百"))
        {
            (_ratioUnit, numeral) = ("%", Numeral.Whole(100, Rational.One));
            _rest = _rest[3..];
            return true;
        }

        int length = NumberWords.Fraction(_rest, out Numeral denominator, out Numeral numerator);
        if (length > 0)
        {
            // 百分之七十八 is 78 % and 千分之五 5 ‰, not fractions that are known to a twentieth.
            _ratioUnit = denominator.Value == 100 ? "%"
                : denominator.Value == 1000 ? "‰"
                : denominator.Value == 10_000 ? "‱"
                : denominator.Value == 100_000 ? "1/10万"
                : null;
            numeral = _ratioUnit is null ? Numeral.Fraction(numerator.Value!.Value / denominator.Value!.Value) : numerator.InDigits();
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
        else if (numeral.IsPart)
        {
            PartOfMagnitude(ref numeral);
        }

        return length > 0;
    }

    // half a million, a quarter of a million
    private void PartOfMagnitude(ref Numeral numeral)
    {
        foreach (string article in (ReadOnlySpan<string>)[" a ", " of a "])
        {
            if (_rest.StartsWith(article, StringComparison.OrdinalIgnoreCase) && Magnitudes.At(_rest[article.Length..]) is { } found
                && HedgeWords.EndsThere(_rest[article.Length..], found.Word.Length))
            {
                _rest = _rest[(article.Length + found.Word.Length)..];
                numeral = numeral.Times(found.Magnitude.Factor);
                return;
            }
        }
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
        bool isChinese = !char.IsAsciiLetter(found.Word[^1]);
        bool mayGoOn = words == _words.Count && (numeral.LastPlace == found.Magnitude.Factor || (isChinese && numeral.Decimals == 1));
        Rational last = found.Magnitude.Factor;
        while (mayGoOn && Tail(ref numeral, last, isChinese) is { } place)
        {
            last = place;
        }

        // 2千零30万: what was read so far counts in 万.
        if (last == Rational.One && found.Magnitude.Factor < 10_000 && MagnitudeHere() is { } group)
        {
            _rest = _rest.TrimStart()[group.Word.Length..];
            numeral = numeral.Times(group.Magnitude.Factor);
        }

        Infix();
    }

    // What follows a magnitude: a number with a lower one (3亿5000万, 1亿零500万, 1.2亿3千万), every place below it (3万4000), the ones behind
    // a zero (1千零1), or in Chinese one digit for the place below (3万2 is 32 000).
    private Rational? Tail(ref Numeral numeral, Rational above, bool isChinese)
    {
        ReadOnlySpan<char> all = _rest;
        bool hasZero = all is ['零', ..];
        ReadOnlySpan<char> before = hasZero ? all[1..] : all;
        int length = DigitNumeral.Read(before, out Numeral tail);
        if (length == 0 || !tail.IsWhole || above == Rational.One)
        {
            return null;
        }

        _rest = before[length..];
        (string Word, Magnitude Magnitude)? found = MagnitudeHere();
        found = hasZero && found?.Magnitude.Factor > above ? null : found;
        bool isNextPlace = found is null && isChinese && !hasZero && length == 1 && above > 10 && Magnitudes.At(_rest) is null;
        Rational place = found?.Magnitude.Factor ?? (isNextPlace ? above / 10 : Rational.One);
        bool isTail = found is not null ? tail.Value!.Value * place < above
            : numeral.Decimals == 0 && (isNextPlace || (hasZero ? tail.Value!.Value * 10 < above : above == new Rational(10).Pow(length)));
        if (!isTail)
        {
            _rest = all;
            return null;
        }

        _rest = found is { } word ? _rest[word.Word.Length..] : _rest;
        numeral = Numeral.Whole(numeral.Value!.Value + (tail.Value!.Value * place), place) with { IsWhole = place == Rational.One };
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
