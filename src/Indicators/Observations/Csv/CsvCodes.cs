namespace Indicators;

/// <summary>Every code of a mistake in the form of a file of observations, in one place; the page of codes is held to it.</summary>
internal static class CsvCodes
{
    public static readonly ProblemCode LineTooLong =
        new("IND0914", ProblemReach.Input, "A line or a quoted row is longer than any row of observations can be.");
    public static readonly ProblemCode ColumnMissing =
        new("IND0921", ProblemReach.Input, "The header lacks a column that every file of observations needs.");
    public static readonly ProblemCode ColumnUnknown =
        new("IND0922", ProblemReach.Input,
            "The header has a column that is one letter from a known one; leaving it out silently could lose data.");
    public static readonly ProblemCode ColumnTwice = new("IND0923", ProblemReach.Input, "The header names a column twice.");
    public static readonly ProblemCode WrongSeparator =
        new("IND0924", ProblemReach.Input, "The fields are separated by something other than a comma.");
    public static readonly ProblemCode NoRows = new("IND0925", ProblemReach.Input, "The file has a header and no row.");
    public static readonly ProblemCode QuoteUnclosed =
        new("IND0926", ProblemReach.Input, "A quoted field is never closed, so where the rows after it begin is unknown.");
    public static readonly ProblemCode TextAfterQuote =
        new("IND0927", ProblemReach.Input, "Text follows the closing quote of a field, so where the field and its row end is unknown.");
    public static readonly ProblemCode QuoteInside =
        new("IND0928", ProblemReach.Row, "A quote stands inside a field that does not begin with one.");
    public static readonly ProblemCode FieldCount = new("IND0929", ProblemReach.Row, "A row has more or fewer fields than the header.");

    /// <summary>Gets all codes, in order.</summary>
    public static IReadOnlyList<ProblemCode> All { get; } =
        [LineTooLong, ColumnMissing, ColumnUnknown, ColumnTwice, WrongSeparator, NoRows, QuoteUnclosed, TextAfterQuote, QuoteInside,
            FieldCount];
}
