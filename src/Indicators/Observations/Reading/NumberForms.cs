using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Indicators;

/// <summary>Which of point and comma parts the decimals in the numbers of a text.</summary>
internal enum DecimalSign
{
    /// <summary>Nothing says: there are no decimals, or a single group of three (1.234, 1,234).</summary>
    Either,

    /// <summary>The point.</summary>
    Point,

    /// <summary>The comma.</summary>
    Comma,

    /// <summary>A number follows neither.</summary>
    None,
}

/// <summary>A text whose numbers are written with a decimal point and without other separators.</summary>
/// <param name="Text">The text; as it was where nothing had to change.</param>
/// <param name="Sign">What its numbers say of the decimal sign.</param>
/// <param name="IsDoubtful">Whether a comma or point before three digits may part thousands or decimals.</param>
/// <param name="Power">The power of ten behind a mantissa whose digits are rounded, as a spreadsheet prints it (1.23E+05).</param>
/// <param name="Problem">The form that is not read, in words.</param>
internal readonly record struct NumberForm(string Text, DecimalSign Sign = DecimalSign.Either, bool IsDoubtful = false, int Power = 0,
    string? Problem = null);

/// <summary>Numbers of other places and programs: 1.234,5, 12'345.6, 12,34,567, (58), 1e+05, .5.</summary>
/// <remarks>It belongs to the columns of files: in a text of a report a comma is a comma.</remarks>
internal static partial class NumberForms
{
    private static readonly SearchValues<char> DigitsAndSigns = SearchValues.Create("0123456789.,");

    private const int LongestExponent = 300;
    private static readonly System.Buffers.SearchValues<char> Unplain =
        System.Buffers.SearchValues.Create("0123456789.,'’ʼ_()（）-−eEdD\u00A0\u202F\u2009");

    /// <summary>Writes the numbers of a text in the one form that is read everywhere.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <param name="sign">The decimal sign where it is known; <see cref="DecimalSign.Either"/> where the text has to say.</param>
    public static NumberForm Of(string text, DecimalSign sign = DecimalSign.Either)
    {
        if (text.StartsWith('#') && text.Length > 1 && char.IsAsciiLetterUpper(text[1]))
        {
            return new(text, Problem: "an error value of a spreadsheet");
        }

        if (text.StartsWith('='))
        {
            return new(text, Problem: "a formula of a spreadsheet");
        }

        if (text[0] is '▲' or '△' or '▼' or '▽')
        {
            return new(text, Problem: "a triangle, which is a minus in Japan and a rise or fall elsewhere");
        }

        if (!char.IsAsciiDigit(text[0]) && InfinityWord().IsMatch(text))
        {
            return new(text, Problem: "a word for infinity");
        }

        if (sign != DecimalSign.Comma && IsPlain(text, out DecimalSign plainly))
        {
            return new(text, plainly);
        }

        if (Trailing().IsMatch(text))
        {
            return new(text, Problem: "a minus behind a number, which may be its sign or a mark");
        }

        string signed = Signed(text);
        var all = new Found();
        string plain = Run().Replace(signed, run => all.Add(run.Value, sign));
        if (all.Problem is not null)
        {
            return new(text, DecimalSign.None, Problem: all.Problem);
        }

        int power = 0;
        if (Scientific().Match(plain) is { Success: true } scientific)
        {
            plain = Expanded(plain, scientific, out power);
        }

        return new(plain == text ? text : plain, all.Sign, all.IsDoubtful, power);
    }

    // Most cells: digits, perhaps decimals that are not three, and a unit without digits or signs.
    private static bool IsPlain(string text, out DecimalSign sign)
    {
        int start = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0, whole = DigitNumeral.Digits(text.AsSpan(start)), end = start + whole;
        int decimals = end < text.Length && text[end] == '.' ? DigitNumeral.Digits(text.AsSpan(end + 1)) : 0;
        sign = decimals > 0 ? DecimalSign.Point : DecimalSign.Either;
        end += decimals > 0 ? decimals + 1 : 0;
        return whole > 0 && !(decimals == 3 && whole <= 3) && text.AsSpan(end).IndexOfAny(Unplain) < 0;
    }

    // The signs of accountants and of spreadsheets: (58), '58.
    private static string Signed(string text)
    {
        text = text is ['\'', >= '0' and <= '9' or '-' or '.', ..] ? text[1..] : text;
        if (Brackets().Match(text) is { Success: true } brackets)
        {
            return $"-{brackets.Groups["before"].Value}{brackets.Groups["number"].Value}{brackets.Groups["unit"].Value}{brackets.Groups["behind"].Value}";
        }

        return text is ['–' or '—' or '‒', >= '0' and <= '9', ..] ? "-" + text[1..]
            : text;
    }

    private static string Expanded(string text, Match match, out int power)
    {
        power = 0;
        string mantissa = match.Groups["mantissa"].Value;
        if (!int.TryParse(match.Groups["exponent"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent)
            || Math.Abs(exponent) > LongestExponent)
        {
            return text;
        }

        int point = mantissa.IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : mantissa.Length - point - 1;

        // Spreadsheets print a capital and round; programs print a small letter, and all digits that there are.
        power = match.Groups["letter"].Value is "E" && exponent > decimals ? exponent - decimals : 0;
        string digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        int shift = exponent - decimals;
        string number = shift >= 0 ? digits + (power > 0 ? "" : new string('0', shift))
            : (digits.Length > -shift ? digits : digits.PadLeft(1 - shift, '0')).Insert(Math.Max(digits.Length, 1 - shift) + shift, ".");
        number = number.TrimStart('0') is var trimmed && (trimmed.Length == 0 || trimmed[0] == '.') ? "0" + trimmed : trimmed;
        return text[..match.Index] + number + text[(match.Index + match.Length)..];
    }

    [GeneratedRegex(@"^[-+]?(inf|infinity|∞)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex InfinityWord();

    // A run of digits with separators between them, and a point before or behind.
    [GeneratedRegex(@"(?<![0-9A-Za-z.,])[.,]?[0-9]+(([.,'’ʼ_\u00A0\u202F\u2009 ][0-9]+)*)([.,](?![0-9.,]))?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Run();

    [GeneratedRegex(
        @"^(?<before>[$€£¥￥]?)[(（](?<before>[$€£¥￥]?)(?<number>[0-9.][0-9.,'’ \u00A0\u202F]*)(?<unit>[%‰]?)[)）](?<behind>[^0-9()（）]*)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(?<number>[0-9][0-9.,'’ ]*) ?[-−]\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"(?<![0-9A-Za-z.])(?<mantissa>[0-9](\.[0-9]+)?)(?<letter>[eEdD])(?<exponent>[-+]?[0-9]{1,4})(?![0-9A-Za-z.])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Scientific();

    // What the runs of one text say together.
    private sealed class Found
    {
        public DecimalSign Sign { get; private set; }

        public bool IsDoubtful { get; private set; }

        public string? Problem { get; private set; }

        public string Add(string run, DecimalSign known)
        {
            string number = WithoutSpaces(run, out bool isGrouped);
            (string? plain, DecimalSign says, bool doubt) = Read(number, known, isGrouped);
            if (plain is null)
            {
                Problem ??= known == DecimalSign.Either
                    ? $"{Quoted.Text(run)}, in which point and comma part neither thousands nor decimals"
                    : $"{Quoted.Text(run)}, which does not have the decimal sign \"{(known == DecimalSign.Comma ? ',' : '.')}\" of the file";
                return run;
            }

            IsDoubtful |= doubt;
            Sign = says == DecimalSign.Either || Sign == says ? Sign : Sign == DecimalSign.Either ? says : DecimalSign.None;
            Problem ??= Sign == DecimalSign.None ? "numbers with a decimal point beside numbers with a decimal comma" : null;
            return plain;
        }

        // Blanks, apostrophes and underscores part groups of three; a blank between other groups parts two numbers.
        private static string WithoutSpaces(string run, out bool isGrouped)
        {
            isGrouped = Groups().IsMatch(run);
            return isGrouped ? Separators().Replace(run, "") : run;
        }

        private static (string? Plain, DecimalSign Says, bool Doubt) Read(string number, DecimalSign known, bool isGrouped)
        {
            int points = number.AsSpan().Count('.'), commas = number.AsSpan().Count(',');
            if (number.AsSpan().IndexOfAnyExcept(DigitsAndSigns) >= 0 || (points == 0 && commas == 0))
            {
                return (number, DecimalSign.Either, false);
            }

            if (points > 0 && commas > 0)
            {
                char last = number[number.AsSpan().LastIndexOfAny('.', ',')], other = last == '.' ? ',' : '.';
                bool isSound = number.AsSpan().Count(last) == 1 && !isGrouped
                    && IsThousands(number[..number.IndexOf(last, StringComparison.Ordinal)], other);
                DecimalSign sign = last == '.' ? DecimalSign.Point : DecimalSign.Comma;
                return isSound && (known == DecimalSign.Either || known == sign) ? (Plain(number, last), sign, false) : default;
            }

            char only = points > 0 ? '.' : ',';
            DecimalSign asDecimal = only == '.' ? DecimalSign.Point : DecimalSign.Comma,
                asThousands = only == '.' ? DecimalSign.Comma : DecimalSign.Point;
            if (points + commas > 1)
            {
                return !isGrouped && IsThousands(number, only) && known != asDecimal
                    ? (number.Replace(only.ToString(), "", StringComparison.Ordinal), asThousands, false)
                    : default;
            }

            bool mayBeThousands = !isGrouped && number[0] != '0' && IsThousands(number, only);
            return known == asDecimal || (known == DecimalSign.Either && !mayBeThousands) ? (Plain(number, only), asDecimal, false)
                : known == asThousands
                ? (mayBeThousands ? number.Replace(only.ToString(), "", StringComparison.Ordinal) : null, asThousands, false)
                : (only == '.' ? number : number.Replace(",", "", StringComparison.Ordinal), DecimalSign.Either,
                    true); // as in print: 1.234 has decimals, 1,234 thousands
        }

        // 1,234,567, and in India 12,34,567.
        private static bool IsThousands(string number, char separator)
        {
            string[] groups = number.Split(separator);
            bool isIndian = separator == ',' && groups.Length > 2 && groups[1..^1].All(group => group.Length == 2);
            return groups[0].Length is 1 or 2 or 3 && groups[^1].Length == 3
                && (isIndian ? groups[0].Length < 3 : groups[1..].All(group => group.Length == 3)) || groups.Length == 1;
        }

        private static string Plain(string number, char sign)
        {
            string plain = number.Replace(sign == '.' ? "," : ".", "", StringComparison.Ordinal).Replace(sign, '.');
            return (plain[0] == '.' ? "0" + plain : plain).TrimEnd('.');
        }
    }

    [GeneratedRegex(@"^[0-9]{1,3}([ '’ʼ_\u00A0\u202F\u2009])[0-9]{3}(\1[0-9]{3})*([.,][0-9]*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Groups();

    [GeneratedRegex(@"[ '’ʼ_\u00A0\u202F\u2009]", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
