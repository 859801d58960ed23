namespace Indicators;

/// <summary>Reads a folded text from left to right. A failed read leaves the cursor where it was.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public readonly bool AtEnd => _rest.IsEmpty;

    public readonly ReadOnlySpan<char> Rest => _rest;

    public bool Take(string word)
    {
        if (!_rest.StartsWith(word, StringComparison.Ordinal))
            return false;
        _rest = _rest[word.Length..];
        return true;
    }

    public bool Take(char character)
    {
        if (!_rest.StartsWith(character))
            return false;
        _rest = _rest[1..];
        return true;
    }

    public bool TakeAnyCase(string word)
    {
        if (!_rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            return false;
        _rest = _rest[word.Length..];
        return true;
    }

    /// <summary>Takes the first of the words that comes next; put a longer word before its own beginning.</summary>
    public bool TakeOneOf(params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (Take(word))
                return true;
        }

        return false;
    }

    /// <summary>As <see cref="TakeOneOf"/>, in either case.</summary>
    public bool TakeOneOfAnyCase(params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (TakeAnyCase(word))
                return true;
        }

        return false;
    }

    /// <summary>Takes exactly so many ASCII digits, and none may follow them.</summary>
    public bool TakeDigits(int count, out int value)
    {
        value = 0;
        if (DigitsAhead() != count)
            return false;
        TakeNumber(count, out value);
        return true;
    }

    /// <summary>Takes one or two ASCII digits, and none may follow them.</summary>
    public bool TakeOneOrTwoDigits(out int value)
    {
        value = 0;
        int digits = DigitsAhead();
        if (digits is not (1 or 2))
            return false;
        TakeNumber(digits, out value);
        return true;
    }

    /// <summary>Takes the four digits of a year from 0001 on, either all ASCII or all Chinese.</summary>
    public bool TakeYear(out int number)
    {
        number = 0;
        if (DigitsAhead() == 4)
        {
            TextCursor saved = this;
            TakeNumber(4, out number);
            if (number > 0)
                return true;
            this = saved;
            return false;
        }

        if (!ChineseNumerals.TryReadYear(_rest, out number))
            return false;
        _rest = _rest[4..];
        return true;
    }

    /// <summary>Takes a number from 1 to 99 in ASCII digits, without leading zero.</summary>
    public bool TakeCount(out int value)
    {
        value = 0;
        return !_rest.StartsWith('0') && TakeOneOrTwoDigits(out value);
    }

    /// <summary>Takes a number from 1 to 99, as ASCII digits without leading zero or as a Chinese numeral.</summary>
    public bool TakeNumeral(out int value)
    {
        if (TakeCount(out value))
            return true;
        int length = ChineseNumerals.CharactersAhead(_rest);
        if (!ChineseNumerals.TryRead(_rest[..length], out value))
            return false;
        _rest = _rest[length..];
        return true;
    }

    /// <summary>Takes a number of one to seven ASCII digits, without leading zero.</summary>
    public bool TakeAmount(out int value)
    {
        value = 0;
        int digits = DigitsAhead();
        if (digits is < 1 or > 7 || _rest[0] == '0')
            return false;
        TakeNumber(digits, out value);
        return true;
    }

    /// <summary>Takes the number of a month or of a day: 03月 is written as well as 3月 and 三月.</summary>
    public bool TakePart(out int value) => TakeOneOrTwoDigits(out value) || TakeNumeral(out value);

    private readonly int DigitsAhead()
    {
        int end = _rest.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? _rest.Length : end;
    }

    private void TakeNumber(int digits, out int value)
    {
        value = 0;
        foreach (char digit in _rest[..digits])
            value = value * 10 + (digit - '0');
        _rest = _rest[digits..];
    }
}
