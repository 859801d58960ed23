using System.Globalization;
using System.Text;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>Texts of exact fractions, written and read.</summary>
[Properties(Arbitrary = [typeof(Numbers)], MaxTest = 500)]
public class RationalTextTests
{
    // parse(text(x)) = x, in both formats
    [Property]
    public bool What_is_written_is_read_back(Any x) =>
        Rational.Parse(x.Of.ToString()) == x.Of && Rational.Parse(x.Of.ToString("Q")) == x.Of;

    // UTF-8 text = UTF-16 text; exactly as long a span is enough; one less writes nothing.
    [Property]
    public bool Spans_of_both_widths_get_the_same_text(Any x, bool asFraction)
    {
        string format = asFraction ? "Q" : "G", text = x.Of.ToString(format);
        var chars = new char[text.Length];
        var bytes = new byte[text.Length];
        return x.Of.TryFormat(chars, out int charsWritten, format)
            && x.Of.TryFormat(bytes, out int bytesWritten, format)
            && charsWritten == text.Length && bytesWritten == text.Length
            && new string(chars) == text && Encoding.UTF8.GetString(bytes) == text
            && !x.Of.TryFormat(chars.AsSpan(1), out charsWritten, format) && charsWritten == 0
            && !x.Of.TryFormat(bytes.AsSpan(1), out bytesWritten, format) && bytesWritten == 0
            && GenericText.ParseUtf8<Rational>(bytes) == x.Of && Rational.Parse(chars) == x.Of;
    }

    [Theory]
    [InlineData("12.5", "12.5", "25/2")]
    [InlineData("-0.05", "-0.05", "-1/20")]
    [InlineData("31", "31", "31")]
    [InlineData("27/31", "27/31", "27/31")]
    [InlineData("-0", "0", "0")]
    [InlineData("1e-3", "0.001", "1/1000")]
    [InlineData("1.50E+2", "150", "150")]
    [InlineData("007", "7", "7")]
    [InlineData("+6/4", "1.5", "3/2")]
    [InlineData("-9223372036854775808", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("1/9223372036854775808", "0.000000000000000000108420217248550443400745280086994171142578125", "1/9223372036854775808")]
    [InlineData("9223372036854775808/3", "9223372036854775808/3", "9223372036854775808/3")]
    [InlineData("-9223372036854775807/9223372036854775806", "-9223372036854775807/9223372036854775806",
        "-9223372036854775807/9223372036854775806")]
    [InlineData("0.000000000000000001", "0.000000000000000001", "1/1000000000000000000")]
    [InlineData("0e10000", "0", "0")]
    public void A_value_has_one_text_in_each_format(string read, string general, string quotient)
    {
        Rational value = Rational.Parse(read);

        Assert.Equal(general, value.ToString());
        Assert.Equal(general, value.ToString("g"));
        Assert.Equal(quotient, value.ToString("q"));
        Assert.Equal(general, string.Create(CultureInfo.GetCultureInfo("de-DE"), $"{value}")); // no culture has a say
    }

    [Theory]
    [InlineData("", "'' is not a number: the text is empty.")]
    [InlineData("-", "'-' is not a number: a digit is missing at the end.")]
    [InlineData(".5", "'.5' is not a number: '.' stands at position 0, where a digit should be.")]
    [InlineData("5.", "'5.' is not a number: a digit is missing at the end.")]
    [InlineData("1e", "'1e' is not a number: a digit is missing at the end.")]
    [InlineData("1,234", "'1,234' is not a number: ',' stands at position 1, where the end should be.")]
    [InlineData("12 ", "'12 ' is not a number: ' ' stands at position 2, where the end should be.")]
    [InlineData("１２", "'１２' is not a number: character U+FF11 stands at position 0, where a digit should be.")]
    [InlineData("1/0", "'1/0' is not a number: its denominator is zero.")]
    [InlineData("1/00000000000000000000", "'1/00000000000000000000' is not a number: its denominator is zero.")]
    [InlineData("1/-2", "'1/-2' is not a number: '-' stands at position 2, where a digit should be.")]
    [InlineData("1/2.5", "'1/2.5' is not a number: '.' stands at position 3, where a digit should be.")]
    [InlineData("1.5/2", "'1.5/2' is not a number: '/' stands at position 3, where the end should be.")]
    [InlineData("1e10001", "'1e10001' is not a number: its exponent is beyond ±10000.")]
    [InlineData("1e-99999999999999999999", "'1e-99999999999999999999' is not a number: its exponent is beyond ±10000.")]
    [InlineData("NaN", "'NaN' is not a number: 'N' stands at position 0, where a digit should be.")]
    [InlineData("--1", "'--1' is not a number: '-' stands at position 1, where a digit should be.")]
    public void What_is_no_number_is_refused_with_its_place(string text, string message)
    {
        Assert.Equal(message, Mistake.Throws<FormatException>(() => Rational.Parse(text)).Message);
        Assert.False(Rational.TryParse(text, out Rational value));
        Assert.True(value.IsZero);
        Assert.False(Rational.TryParse(Encoding.UTF8.GetBytes(text), out value));
        Assert.True(value.IsZero);
    }

    // Any text at all: reading gives a verdict, the same for both widths, and throws nothing.
    [Property]
    public bool Reading_never_throws(string? text)
    {
        bool read = Rational.TryParse(text, out Rational value);
        return read == Rational.TryParse(text.AsSpan(), out Rational again) && value == again
            && read == Rational.TryParse(Encoding.UTF8.GetBytes(text ?? ""), out again) && value == again;
    }

    [Fact]
    public void Every_short_text_over_the_alphabet_of_numbers_is_read_like_the_grammar_says()
    {
        const string alphabet = "07.-+e/";
        var grammar = new System.Text.RegularExpressions.Regex(@"\A[-+]?[0-9]+(/0*[1-9][0-9]*|(\.[0-9]+)?([eE][-+]?[0-9]+)?)\z");
        int read = 0;
        for (int length = 1; length <= 5; length++)
        {
            var digits = new int[length];
            for (int n = 0; n < (int)Math.Pow(alphabet.Length, length); n++)
            {
                string text =
                    string.Concat(
                        Enumerable.Range(0, length).Select(i => alphabet[n / (int)Math.Pow(alphabet.Length, i) % alphabet.Length]));
                bool isNumber = Rational.TryParse(text, out _);
                Assert.True(isNumber == grammar.IsMatch(text), text);
                read += isNumber ? 1 : 0;
            }
        }

        Assert.True(read > 100);
    }

    [Fact]
    public void Long_texts_are_read_up_to_the_limit()
    {
        string longest = "0." + new string('7', Rational.MaxTextLength - 2);

        Assert.Equal(Rational.MaxTextLength - 2, Rational.Parse(longest).DecimalPlaces);
        Assert.Equal(longest, Rational.Parse(longest).ToString());
        Assert.Contains("20001 characters", Mistake.Throws<FormatException>(() => Rational.Parse(longest + "7")).Message,
            StringComparison.Ordinal);
        Assert.Equal(Rational.MaxExponent, Rational.Parse("1e-10000").DecimalPlaces);
        Assert.Equal("1" + new string('0', Rational.MaxExponent), Rational.Parse("1e10000").ToString());
    }

    [Fact]
    public void An_unknown_format_is_refused()
    {
        Mistake.Throws<FormatException>(() => Rational.One.ToString("F2"));
        Mistake.Throws<FormatException>(() => Rational.One.TryFormat(new char[9], out _, "N"));
        Mistake.Throws<FormatException>(() => Rational.One.TryFormat(new byte[9], out _, "N"));
        Assert.Throws<ArgumentNullException>(() => Rational.Parse((string)null!));
    }
}
