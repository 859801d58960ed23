using System.Text;

namespace Indicators;

/// <summary>Puts separators between the digits of numbers.</summary>
internal static class DigitGroups
{
    /// <summary>What stands between groups of digits.</summary>
    internal static string Separator(Thousands thousands, Language language) => thousands switch
    {
        Thousands.Comma => ",",
        Thousands.Space => "\u202F",
        Thousands.ByLanguage => language.Say("", ","),
        _ => "",
    };

    /// <summary>The text with a separator between groups of three digits, in each number of four digits or more before its point.</summary>
    internal static string In(string text, string separator)
    {
        if (separator.Length == 0)
        {
            return text;
        }

        var grouped = new StringBuilder(text.Length + 8);
        bool isFraction = false;
        for (int at = 0; at < text.Length; at++)
        {
            int run = at;
            while (run < text.Length && char.IsAsciiDigit(text[run]))
            {
                run++;
            }

            for (; at < run; at++)
            {
                grouped.Append(text[at]);
                if (!isFraction && run - at > 1 && (run - at - 1) % 3 == 0)
                {
                    grouped.Append(separator);
                }
            }

            if (at < text.Length)
            {
                isFraction = text[at] == '.';
                grouped.Append(text[at]);
            }
        }

        return grouped.ToString();
    }
}
