using System.Globalization;
using System.Text;

using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>What is true of the text of every period type of the library, in each of the six dialects; run by
/// <see cref="PeriodLawSuite"/>.</summary>
public static class PeriodDialectLaws<T>
    where T : struct, IPeriod<T>
{
    private static readonly string[] Formats = PeriodSamples.Formats;

    private static readonly string[] UnknownFormats = ["X", "GG", "zh", "en", "D4"];

    // The calendars of these cultures differ, and so do their digits and separators.
    private static readonly CultureInfo[] Cultures =
        [.. new[] { "", "zh-CN", "en-US", "de-DE", "ar-SA", "th-TH", "fa-IR" }.Select(CultureInfo.GetCultureInfo)];

    private static Arbitrary<T> Any => PeriodGen<T>.Any;

    // Parse(p.ToString(f, c), c) = p.
    public static Property What_it_prints_in_any_format_and_culture_it_reads_back() => Prop.ForAll(Any, p =>
        Formats.All(format => Cultures.All(culture =>
            T.Parse(p.As(format), culture).Equals(p)
            && (Dialect.Words(format) is not null || p.ToString(format, culture) == p.ToString(format, CultureInfo.InvariantCulture)))));

    // ToString(Parse(ToString(p, f)), f) = ToString(p, f), and no format is "G".
    public static Property Printing_in_any_dialect_what_was_read_changes_nothing() => Prop.ForAll(Any, p =>
        Formats.All(f => T.Parse(p.As(f), null).As(f) == p.As(f))
        && p.ToString() == p.ToString("G", null) && p.ToString(null, null) == p.ToString());

    // TryFormat into exactly the length of ToString succeeds; one less writes nothing.
    public static Property A_buffer_of_the_exact_length_is_enough_for_any_dialect_and_one_less_is_not() =>
        Prop.ForAll(Any, p => Formats.All(format =>
    {
        string text = p.As(format);
        char[] exact = new char[text.Length], shorter = new char[text.Length - 1];
        return Dialect.TryFormat(p, exact, out int written, format) && written == text.Length && exact.AsSpan().SequenceEqual(text)
            && !Dialect.TryFormat(p, shorter, out int none, format) && none == 0 && shorter.All(c => c == '\0');
    }));

    // UTF-8 out = UTF-16 out, and read back the same.
    public static Property Utf8_says_the_same_as_utf16_in_any_dialect() => Prop.ForAll(Any, p => Formats.All(format =>
    {
        byte[] expected = Encoding.UTF8.GetBytes(p.As(format));
        byte[] exact = new byte[expected.Length], shorter = new byte[expected.Length - 1];
        return Dialect.TryFormat(p, exact, out int written, format) && written == expected.Length && exact.AsSpan().SequenceEqual(expected)
            && !Dialect.TryFormat(p, shorter, out int none, format) && none == 0
            && T.Parse(expected, null).Equals(p) && T.TryParse(expected, null, out T read) && read.Equals(p);
    }));

    // Other formats throw, whatever the buffer.
    public static Property An_unknown_format_is_refused() => Prop.ForAll(Any, p =>
        UnknownFormats.All(format => Throws<FormatException>(() => p.ToString(format, null))
            && Throws<FormatException>(() => p.TryFormat(default(Span<char>), out _, format, null))));

    // Full-width digits, dashes and quotes mean what their ASCII twins mean.
    public static Property Full_width_forms_change_nothing() => Prop.ForAll(Any, p => Formats.All(format =>
        T.Parse(FullWidth.Of(p.As(format)), null).Equals(p)));

    private static bool Throws<TException>(Func<object?> action)
        where TException : Exception => Record.Exception(() => { action(); }) is TException;

    private static bool Throws<TException>(Func<bool> action)
        where TException : Exception => Throws<TException>(() => (object)action());
}
