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
    public static readonly ProblemCode FieldBlank = new("IND0930", ProblemReach.Row, "A field that every row needs is blank.");
    public static readonly ProblemCode KindUnknown = new("IND0931", ProblemReach.Row, "The column kind holds a word that is neither level nor a stated result.");
    public static readonly ProblemCode IndicatorUnknown = new("IND0932", ProblemReach.Row, "The indicator is not a code, name or alias of the catalogue.");
    public static readonly ProblemCode TooManyBadRows = new("IND0933", ProblemReach.Input, "So many rows of a file are bad that it is likely not what it is taken for; the rest is not read.");

    // Output.
    public static readonly ProblemCode OutputRefused = new("IND0948", ProblemReach.Input, "The result cannot be written to where it should go.");

    // What rows and catalogue mean.
    public static readonly ProblemCode PeriodUnknown = new("IND0950", ProblemReach.Row, "The period is not a text that names a time.");
    public static readonly ProblemCode PeriodOpen = new("IND0951", ProblemReach.Row, "The period depends on when the report was published or on its plan, and report.json does not say.");
    public static readonly ProblemCode StatedUnreadable = new("IND0952", ProblemReach.Row, "The column stated does not hold a figure of the kind that the row claims.");
    public static readonly ProblemCode UnitWrong = new("IND0953", ProblemReach.Row, "A level is printed in a unit of another kind than its indicator's.");
    public static readonly ProblemCode ObservationTwice = new("IND0954", ProblemReach.Row, "Two rows say the same of one indicator, area and period; which one counts is not for the tool to choose.");
    public static readonly ProblemCode AreaUnknown = new("IND0955", ProblemReach.Row, "The area is neither the code nor the name of one that the library knows or the catalogue lists.");
    public static readonly ProblemCode AreaAmbiguous = new("IND0956", ProblemReach.Row, "The name stands for several areas.");
    public static readonly ProblemCode OfInvalid = new("IND0957", ProblemReach.Row, "The number of ranked units is not a whole number, or is below the rank.");
    public static readonly ProblemCode PeriodAmbiguous = new("IND0973", ProblemReach.Row, "The period may be read in two ways, such as a year in two digits; which one is meant is not for the tool to choose.");
    public static readonly ProblemCode PlanInvalid = new("IND0960", ProblemReach.Input, "The plan in report.json is not a five-year plan.");

    /// <summary>Gets all codes, in order.</summary>
    public static IReadOnlyList<ProblemCode> All { get; } = [.. new[]
    {
        CalculationUnknown, CalcInput, ParameterUnknown, ParameterWrong,
        PathMissing, FileUnreadable, NotAFile, FileTooLarge, LineTooLong, BinaryFile, NoCatalogue, NoObservations,
        FileRole, ColumnMissing, ColumnUnknown, ColumnTwice, WrongSeparator, NoRows, QuoteUnclosed, TextAfterQuote,
        QuoteInside, FieldCount, FieldBlank, KindUnknown, IndicatorUnknown, TooManyBadRows, OutputRefused,
        PeriodUnknown, PeriodOpen, StatedUnreadable, UnitWrong, ObservationTwice, AreaUnknown, AreaAmbiguous,
        OfInvalid, PeriodAmbiguous, PlanInvalid,
    }.Concat(CatalogCodes.All).OrderBy(code => code.Id, StringComparer.Ordinal)];
}
