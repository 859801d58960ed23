namespace Indicators.Tool.Input;

/// <summary>Every code of a mistake in the input or with a file that the core does not report, in one place; the page of codes is made from
/// both.</summary>
internal static class ProblemCodes
{
    // Items of calc.
    public static readonly ProblemCode CalculationUnknown = new("IND0901", ProblemReach.Item, "No calculation has this key.");
    public static readonly ProblemCode CalcInput =
        new("IND0902", ProblemReach.Item, "An input of the calculation is missing, or is not what it should be.");
    public static readonly ProblemCode ParameterUnknown =
        new("IND0903", ProblemReach.Item, "The calculation has no such parameter; leaving it out silently could change the answer.");
    public static readonly ProblemCode ParameterWrong =
        new("IND0904", ProblemReach.Item, "A parameter is missing, or has a value that is not among those allowed.");

    // Files.
    public static readonly ProblemCode PathMissing = new("IND0910", ProblemReach.Input, "There is no file or folder of this name.");
    public static readonly ProblemCode FileUnreadable =
        new("IND0911", ProblemReach.Input, "The system refuses to open or read the file or folder.");
    public static readonly ProblemCode NotAFile = new("IND0912", ProblemReach.Input, "A folder stands where a file is expected.");
    public static readonly ProblemCode FileTooLarge = new("IND0913", ProblemReach.Input, "The file is larger than the tool reads.");
    public static readonly ProblemCode BinaryFile =
        new("IND0915", ProblemReach.Input, "The file is not text: a workbook, an archive, an image or other binary data.");
    public static readonly ProblemCode NoCatalogue =
        new("IND0918", ProblemReach.Input, "The folder has no catalogue.json, without which no row can be understood.");
    public static readonly ProblemCode NoObservations =
        new("IND0919", ProblemReach.Input, "The folder has no file of observations (*.csv).");
    public static readonly ProblemCode FileRole =
        new("IND0920", ProblemReach.Input,
            "A file is given that has no part in a report, is given twice, or takes a part that another has already.");

    public static readonly ProblemCode EncodingUnclear =
        new("IND0977", ProblemReach.Input,
            "The bytes of the file are text in two encodings, and which one is meant is not for the tool to choose.");

    // Settings.
    public static readonly ProblemCode ScopeUnknown =
        new("IND0949", ProblemReach.Input, "The scope in report.json is not the code or name of one area.");


    // Of the library.
    public static readonly ProblemCode EncodingBroken = Known("IND0916"), LineTooLong = Known("IND0914");

    // Output.
    public static readonly ProblemCode OutputRefused =
        new("IND0948", ProblemReach.Input, "The result cannot be written to where it should go.");

    /// <summary>Gets all codes, in order.</summary>
    public static IReadOnlyList<ProblemCode> All { get; } = [.. new[]
    {
        CalculationUnknown, CalcInput, ParameterUnknown, ParameterWrong,
        PathMissing, FileUnreadable, NotAFile, FileTooLarge, BinaryFile, NoCatalogue, NoObservations, FileRole, OutputRefused,
        EncodingUnclear, ScopeUnknown,
    }.Concat(ProblemCode.Known).OrderBy(code => code.Id, StringComparer.Ordinal)];

    private static ProblemCode Known(string id) => ProblemCode.Known.First(code => code.Id == id);
}
