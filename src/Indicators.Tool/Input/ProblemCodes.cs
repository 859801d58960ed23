namespace Indicators.Tool.Input;

/// <summary>Every code of a mistake in the input or with a file that the core does not report, in one place; the page of codes is made from both.</summary>
internal static class ProblemCodes
{
    // Items of calc.
    public static readonly ProblemCode CalculationUnknown = new("IND0901", ProblemReach.Item, "No calculation has this key.");
    public static readonly ProblemCode CalcInput = new("IND0902", ProblemReach.Item, "An input of the calculation is missing, or is not what it should be.");
    public static readonly ProblemCode ParameterUnknown = new("IND0903", ProblemReach.Item, "The calculation has no such parameter; leaving it out silently could change the answer.");
    public static readonly ProblemCode ParameterWrong = new("IND0904", ProblemReach.Item, "A parameter is missing, or has a value that is not among those allowed.");

    // Files.
    public static readonly ProblemCode PathMissing = new("IND0910", ProblemReach.Input, "There is no file or folder of this name.");
    public static readonly ProblemCode FileUnreadable = new("IND0911", ProblemReach.Input, "The system refuses to open or read the file or folder.");
    public static readonly ProblemCode NotAFile = new("IND0912", ProblemReach.Input, "A folder stands where a file is expected.");
    public static readonly ProblemCode FileTooLarge = new("IND0913", ProblemReach.Input, "The file is larger than the tool reads.");
    public static readonly ProblemCode LineTooLong = new("IND0914", ProblemReach.Input, "A line or a quoted row is longer than any row of observations can be.");
    public static readonly ProblemCode BinaryFile = new("IND0915", ProblemReach.Input, "The file is not text: a workbook, an archive, an image or other binary data.");
    public static readonly ProblemCode NoCatalogue = new("IND0918", ProblemReach.Input, "The folder has no catalogue.json, without which no row can be understood.");
    public static readonly ProblemCode NoObservations = new("IND0919", ProblemReach.Input, "The folder has no file of observations (*.csv).");
    public static readonly ProblemCode FileRole = new("IND0920", ProblemReach.Input, "A file is given that has no part in a report, is given twice, or takes a part that another has already.");

    // Settings.
    public static readonly ProblemCode ScopeUnknown = new("IND0949", ProblemReach.Input, "The scope in report.json is not the code or name of one area.");

    // Of the library.
    public static readonly ProblemCode EncodingBroken = Known("IND0916"), EmptyFile = Known("IND0917"), TooManyBadRows = Known("IND0933");

    // Observations.
    public static readonly ProblemCode ColumnMissing = new("IND0921", ProblemReach.Input, "The header lacks a column that every file of observations needs.");
    public static readonly ProblemCode ColumnUnknown = new("IND0922", ProblemReach.Input, "The header has a column that the tool does not know; leaving it out silently could lose data.");
    public static readonly ProblemCode ColumnTwice = new("IND0923", ProblemReach.Input, "The header names a column twice.");
    public static readonly ProblemCode WrongSeparator = new("IND0924", ProblemReach.Input, "The fields are separated by something other than a comma.");
    public static readonly ProblemCode NoRows = new("IND0925", ProblemReach.Input, "The file has a header and no row.");
    public static readonly ProblemCode QuoteUnclosed = new("IND0926", ProblemReach.Input, "A quoted field is never closed, so where the rows after it begin is unknown.");
    public static readonly ProblemCode TextAfterQuote = new("IND0927", ProblemReach.Input, "Text follows the closing quote of a field, so where the field and its row end is unknown.");
    public static readonly ProblemCode QuoteInside = new("IND0928", ProblemReach.Row, "A quote stands inside a field that does not begin with one.");
    public static readonly ProblemCode FieldCount = new("IND0929", ProblemReach.Row, "A row has more or fewer fields than the header.");

    // Output.
    public static readonly ProblemCode OutputRefused = new("IND0948", ProblemReach.Input, "The result cannot be written to where it should go.");

    /// <summary>Gets all codes, in order.</summary>
    public static IReadOnlyList<ProblemCode> All { get; } = [.. new[]
    {
        CalculationUnknown, CalcInput, ParameterUnknown, ParameterWrong,
        PathMissing, FileUnreadable, NotAFile, FileTooLarge, LineTooLong, BinaryFile, NoCatalogue, NoObservations,
        FileRole, ColumnMissing, ColumnUnknown, ColumnTwice, WrongSeparator, NoRows, QuoteUnclosed, TextAfterQuote,
        QuoteInside, FieldCount, OutputRefused, ScopeUnknown,
    }.Concat(ProblemCode.Known).OrderBy(code => code.Id, StringComparer.Ordinal)];

    private static ProblemCode Known(string id) => ProblemCode.Known.First(code => code.Id == id);
}
