using System.Buffers;

namespace Indicators;

/// <summary>The few Chinese numerals that dates and plans need: 1 to 99, and the digits of a year.</summary>
internal static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";

    private static readonly SearchValues<char> Counting = SearchValues.Create("一二三四五六七八九十");

    /// <summary>Counts the characters of a numeral at the start of a text.</summary>
    public static int CharactersAhead(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExcept(Counting);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Reads the whole of a numeral from 1 to 99: 五, 十, 十四, 二十, 九十九.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        int ten = text.IndexOf('十');
        if (ten < 0)
        {
            value = text.Length == 1 ? Digits.IndexOf(text[0]) : 0;
            return value > 0;
        }

        if (ten > 1 || text.Length > ten + 2)
            return false;
        int tens = ten == 0 ? 1 : Digits.IndexOf(text[0]);
        int ones = text.Length == ten + 1 ? 0 : Digits.IndexOf(text[ten + 1]);
        bool written = tens > 0 && (ones > 0 || text.Length == ten + 1);
        value = written ? tens * 10 + ones : 0;
        return written;
    }

    /// <summary>Reads the four digits of a year at the start of a text: 二〇二一.</summary>
    public static bool TryReadYear(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        if (text.Length < 4)
            return false;
        foreach (char character in text[..4])
        {
            // 〇, the circle ○ typed in its place, and 零 are all in print.
            int digit = character is '〇' or '○' ? 0 : Digits.IndexOf(character);
            if (digit < 0)
            {
                year = 0;
                return false;
            }

            year = year * 10 + digit;
        }

        return year > 0;
    }

    /// <summary>Writes a number from 1 to 99 into a buffer of three characters or more.</summary>
    public static int Write(Span<char> buffer, int value)
    {
        int length = 0;
        if (value >= 20)
            buffer[length++] = Digits[value / 10];
        if (value >= 10)
            buffer[length++] = '十';
        if (value % 10 > 0)
            buffer[length++] = Digits[value % 10];
        return length;
    }
}
