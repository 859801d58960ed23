namespace Indicators.Tool.Input;

/// <summary>Files that are given for text by mistake, known by their first bytes.</summary>
internal static class BinaryKinds
{
    private const string SaveAsCsv = "save the sheet as CSV UTF-8";

    /// <summary>Returns what the file is and what to do with it, or <see langword="null"/> when it may be text.</summary>
    public static (string Name, string Hint)? Recognise(ReadOnlySpan<byte> start) => start switch
    {
        [0x50, 0x4B, 0x03, 0x04, ..] or [0x50, 0x4B, 0x05, 0x06, ..] => ("an Excel workbook or another ZIP archive", SaveAsCsv),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => ("an old Office document (.xls, .doc)", SaveAsCsv),
        [0x1F, 0x8B, ..] => ("gzip data", "unpack it first"),
        [0x28, 0xB5, 0x2F, 0xFD, ..] => ("zstd data", "unpack it first"),
        [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, ..] => ("a 7z archive", "unpack it first"),
        [0x25, 0x50, 0x44, 0x46, 0x2D, ..] => ("a PDF document", "type its figures into a CSV file"),
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, ..] => ("a PNG image", "type its figures into a CSV file"),
        [0xFF, 0xD8, 0xFF, ..] => ("a JPEG image", "type its figures into a CSV file"),
        [0x50, 0x41, 0x52, 0x31, ..] => ("a Parquet file", "export it as CSV"),
        [0xFF, 0xFE, 0x00, 0x00, ..] or [0x00, 0x00, 0xFE, 0xFF, ..] => ("text in UTF-32", "save it as UTF-8"),
        _ => null,
    };
}
