using System.Text;
using Indicators.Tool.Input;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Input;

public sealed class TextFileTests : IDisposable
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
    private readonly TempFolder _folder = new();

    [Fact]
    public void Chinese_in_GB18030_is_read_as_what_it_says()
    {
        (SourceText? text, _) = Read(Gb18030.GetBytes("indicator,area\n国家高新技术企业,湘东区\n㐀𠀀€\n"));

        Assert.Equal(("GB18030", "indicator,area\n国家高新技术企业,湘东区\n㐀𠀀€\n"), (text!.Encoding, text.Text));
    }

    [Theory]
    [InlineData("area,stated\nKöln,5\n")]
    [InlineData("indicator,area\nÎle-de-France,5\nRhône,7\n")]
    [InlineData("indicateur\nSociétés créées\n")]
    [InlineData("Ärzte,Übernachtungen\nMünchen,5\n")]
    [InlineData("desempleo\nEspaña,12\n")]
    public void Text_of_Western_Europe_is_not_guessed_to_be_Chinese(string text)
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text);

        (SourceText? guessed, Problems problems) = Read(bytes);

        Assert.Null(guessed);
        InputProblem problem = Assert.Single(problems.All);
        Assert.Contains(problem.Code, (string[])["IND0977", "IND0916"]); // some of it is nothing in GB 18030
        Assert.Contains("windows-1252", problem.Hint, StringComparison.Ordinal);
        Assert.Equal(text,
            TextFile.Read(_folder.Of("t.csv"), TextLimits.Observations, new Problems(), "windows-1252",
                TestContext.Current.CancellationToken)!.Text);
    }

    [Fact]
    public void Bytes_of_two_readings_are_refused_with_both()
    {
        (_, Problems problems) = Read([.. "area\nK"u8, 0xF6, .. "ln\n"u8]);

        Assert.Equal(
            $"{_folder.Of("t.csv")}:2: error IND0977: found text that is \"Köln\" in windows-1252 and \"K鰈n\" in gb18030, expected UTF-8, "
                + "or an encoding that is named; "
            + "give --encoding windows-1252 or --encoding gb18030, or save the file as UTF-8",
            Assert.Single(problems.All).ToString());
    }

    [Theory]
    [InlineData("地区,数值\n北京,5\n")]
    [InlineData("indicator,area\ngdp,湘东区\n")]
    [InlineData("a,b\n亿元,“十四五”\n")]
    public void Chinese_words_are_Chinese_beyond_doubt(string text) =>
        Assert.Equal((text, "GB18030"), Read(Gb18030.GetBytes(text)) is ({ } read, _) ? (read.Text, read.Encoding) : default);

    // A piece is cut within characters of every length: what is valid stays valid, and what is read is what was written.
    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("湘")]
    [InlineData("\U00020000")]
    public void A_large_file_is_read_in_pieces(string character)
    {
        string text = "a" + string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat(character, 300)) + "\n", 2_000));
        string path = _folder.Add("large.csv", Encoding.UTF8.GetBytes(text));

        using TextReader reader =
            TextFile.Open(path, TextLimits.Observations, new Problems(), null, out string encoding, TestContext.Current.CancellationToken)!;

        Assert.Equal(("UTF-8", text), (encoding, reader.ReadToEnd()));
    }

    [Fact]
    public void Damaged_UTF8_is_not_taken_for_GB18030_though_it_could_be_decoded_so()
    {
        // Cut in the middle of a character, as half a download is.
        byte[] bytes = Encoding.UTF8.GetBytes("indicator\n国家高新技术企业\n湘东区")[..^1];

        (SourceText? text, Problems problems) = Read(bytes);

        Assert.Null(text);
        Assert.Equal(["IND0916 3:"], problems.Places());
        Assert.Contains($"byte E58C at offset {bytes.Length - 2}", problems.All[0].Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_that_is_nothing_in_either_encoding_is_named_with_its_place()
    {
        (SourceText? text, Problems problems) = Read([.. "ab\r\nc"u8, 0xFF, .. "d\n"u8]);

        Assert.Null(text);
        Assert.Equal("IND0916 2:", Assert.Single(problems.Places()));
        Assert.StartsWith("byte FF at offset 5", problems.All[0].Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_in_UTF16_is_named_with_its_place()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a\nb"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes("c")];

        (SourceText? text, Problems problems) = Read(bytes);

        Assert.Null(text);
        Assert.Equal("IND0916 2:", Assert.Single(problems.Places()));
        Assert.Contains("at offset 8", problems.All[0].Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 20, 0 }, "an Excel workbook or another ZIP archive")]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0 }, "gzip data")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "a PDF document")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0 }, "text in UTF-32")]
    [InlineData(new byte[] { 0x61, 0x62, 0x0A, 0x00, 0x63 }, "a zero byte at offset 3")]
    public void Data_that_are_no_text_are_named(byte[] bytes, string found)
    {
        (SourceText? text, Problems problems) = Read(bytes);

        Assert.Null(text);
        Assert.Equal(("IND0915", found), (problems.All.Single().Code, problems.All[0].Found));
    }

    [Fact]
    public void A_line_beyond_the_limit_is_refused_long_before_the_file_is_read()
    {
        // A sparse file of 4 GiB of one line: reading it all would take memory that the test does not have.
        string path = _folder.Add("long.csv", "a\n");
        using (FileStream file = File.OpenWrite(path))
        {
            file.Position = 2;
            file.Write(Enumerable.Repeat((byte)'x', 4 << 20).ToArray());
            file.SetLength(4L << 30);
        }

        var problems = new Problems();
        long before = GC.GetTotalAllocatedBytes();
        Assert.Null(TextFile.Read(path, TextLimits.Observations, problems, cancellation: TestContext.Current.CancellationToken));

        Assert.Equal(["IND0914 2:"], problems.Places());
        Assert.True(GC.GetTotalAllocatedBytes() - before < 64 << 20);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)] // every unit of 上 (0A 4E) holds a byte that would end a line in another encoding
    public void A_line_is_as_long_as_its_encoding_says(bool utf16)
    {
        Encoding encoding = utf16 ? new UnicodeEncoding(false, true) : new UTF8Encoding(true);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(new string('上', 100) + "\n")];

        Assert.NotNull(Read(bytes, new TextLimits(10_000, 350)).Text);
        Assert.Equal(["IND0914"], Read(bytes, new TextLimits(10_000, 150)).Problems.Codes());
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("abc\n", 25)));

        Assert.NotNull(Read(bytes, new TextLimits(100, 100)).Text);
        Assert.Equal(["IND0913"], Read(bytes, new TextLimits(99, 100)).Problems.Codes());
    }

    [Fact]
    public void What_is_no_file_is_said_to_be_none()
    {
        var problems = new Problems();
        Assert.Null(TextFile.Read(_folder.Path, TextLimits.Json, problems, cancellation: TestContext.Current.CancellationToken));
        Assert.Null(TextFile.Read(_folder.Of("none"), TextLimits.Json, problems, cancellation: TestContext.Current.CancellationToken));
        File.CreateSymbolicLink(_folder.Of("loop"), _folder.Of("loop"));
        Assert.Null(TextFile.Read(_folder.Of("loop"), TextLimits.Json, problems, cancellation: TestContext.Current.CancellationToken));

        Assert.Equal(["IND0912", "IND0910"], problems.Codes()[..2]);
        Assert.Equal("IND0911", problems.Codes()[2]);
    }

    [Fact]
    public void Reading_stops_when_it_is_asked_to() =>
        Assert.Throws<OperationCanceledException>(
            () => TextFile.Read(_folder.Add("a", "b"), TextLimits.Json, new Problems(), cancellation: new CancellationToken(true)));

    public void Dispose() => _folder.Dispose();

    private (SourceText? Text, Problems Problems) Read(byte[] bytes, TextLimits? limits = null)
    {
        var problems = new Problems();
        return (TextFile.Read(_folder.Add("t.csv", bytes), limits ?? TextLimits.Observations, problems,
            cancellation: TestContext.Current.CancellationToken), problems);
    }
}
