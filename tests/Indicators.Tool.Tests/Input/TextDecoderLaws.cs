using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Indicators.Tool.Input;

namespace Indicators.Tool.Tests.Input;

/// <summary>What is true of decoding, whatever the text.</summary>
[Properties(Arbitrary = [typeof(Texts)])]
public class TextDecoderLaws
{
    private static readonly (string Name, Encoding Encoding)[] Encodings =
    [
        ("UTF-8", new UTF8Encoding(false)), ("UTF-8", new UTF8Encoding(true)),
        ("UTF-16LE", new UnicodeEncoding(false, true)), ("UTF-16LE", new UnicodeEncoding(false, false)),
        ("UTF-16BE", new UnicodeEncoding(true, true)), ("UTF-16BE", new UnicodeEncoding(true, false)),
    ];

    // decode(encode(text, e)) = text, for every encoding e that says what it is.
    [Property(MaxTest = 200)]
    public bool A_text_reads_the_same_in_every_encoding(TableText text) => Encodings.All(known =>
    {
        byte[] bytes = [.. known.Encoding.GetPreamble(), .. known.Encoding.GetBytes(text.Text)];
        var problems = new Problems();
        return TextDecoder.Decode("t", bytes, problems) is { } read && read.Text == text.Text && read.Encoding == known.Name
            && !problems.Any;
    });

    // GB18030 has no mark; a text with a sentence of Chinese is told from UTF-8 by its bytes.
    [Property(MaxTest = 200)]
    public bool A_Chinese_text_reads_the_same_in_GB18030(TableText text)
    {
        string chinese = text.Text + "国家高新技术企业由三十一家增至五十八家";
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(chinese);
        return TextDecoder.Decode("t", bytes, new Problems()) is { Encoding: "GB18030" } read && read.Text == chinese;
    }

    // Bytes are text or a mistake; never both, never neither, never an exception.
    [Property(MaxTest = 500)]
    public bool Any_bytes_are_text_or_one_mistake(byte[] bytes)
    {
        var problems = new Problems();
        return TextDecoder.Decode("t", bytes, problems) is null == (problems.All.Count == 1);
    }
}

/// <summary>A text that begins as a table does.</summary>
public sealed record TableText(string Text);

/// <summary>Makes texts.</summary>
public static class Texts
{
    private static readonly string[] Pieces = ["a", "\n", ",", "湘东区", "增长", "é", "𠀀", "€", "\"", "。", "ñandú"];

    public static Arbitrary<TableText> TableText() => Arb.From(
        from pieces in Gen.ListOf(Gen.Elements(Pieces))
        select new TableText("indicator," + string.Concat(pieces)));
}
