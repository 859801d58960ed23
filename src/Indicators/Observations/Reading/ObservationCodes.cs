namespace Indicators;

/// <summary>Every code of a mistake in observations and in what a report says of itself, in one place; the page of codes is held to
/// it.</summary>
internal static class ObservationCodes
{
    public static readonly ProblemCode FieldBlank = new("IND0930", ProblemReach.Row, "A field that every row needs is blank.");
    public static readonly ProblemCode KindUnknown =
        new("IND0931", ProblemReach.Row, "The column kind holds a word that is neither level nor a stated result.");
    public static readonly ProblemCode IndicatorUnknown =
        new("IND0932", ProblemReach.Row, "The indicator is not a code, name or alias of the catalogue.");
    public static readonly ProblemCode TooManyBadRows =
        new("IND0933", ProblemReach.Input,
            "So many rows of a file are bad that it is likely not what it is taken for; the rest is not read.");

    public static readonly ProblemCode PeriodUnknown = new("IND0950", ProblemReach.Row, "The period is not a text that names a time.");
    public static readonly ProblemCode PeriodOpen =
        new("IND0951", ProblemReach.Row,
            "The period depends on when the report was published or on its plan, and report.json does not say.");
    public static readonly ProblemCode StatedUnreadable =
        new("IND0952", ProblemReach.Row, "The column stated does not hold a figure of the kind that the row claims.");
    public static readonly ProblemCode UnitWrong =
        new("IND0953", ProblemReach.Row, "A level is printed in a unit of another kind than its indicator's.");
    public static readonly ProblemCode ObservationTwice =
        new("IND0954", ProblemReach.Row,
            "Two rows say the same of one indicator, area and period; which one counts is not for the tool to choose.");
    public static readonly ProblemCode AreaUnknown =
        new("IND0955", ProblemReach.Row, "The area is neither the code nor the name of one that the library knows or the catalogue lists.");
    public static readonly ProblemCode AreaAmbiguous = new("IND0956", ProblemReach.Row, "The name stands for several areas.");
    public static readonly ProblemCode OfInvalid =
        new("IND0957", ProblemReach.Row, "The number of ranked units is not a whole number, or is below the rank.");
    public static readonly ProblemCode PlanInvalid = new("IND0960", ProblemReach.Input, "The plan in report.json is not a five-year plan.");
    public static readonly ProblemCode PeriodAmbiguous =
        new("IND0973", ProblemReach.Row,
            "The period may be read in two ways, such as a year in two digits; which one is meant is not for the tool to choose.");
    public static readonly ProblemCode BasisUnfit =
        new("IND0978", ProblemReach.Row,
            "The column basis does not hold a basis, holds another one than the words of the growth, or stands beside what has none.");

    public static readonly ProblemCode MarkAmbiguous =
        new("IND0974", ProblemReach.Row,
            "A sign or letter of the source may be read in two ways: offices differ in its meaning, or it may be a unit.");
    public static readonly ProblemCode MarkInvalid =
        new("IND0975", ProblemReach.Row,
            "The status of a row is not a mark of a source, or says of a figure what is only said where there is none.");
    public static readonly ProblemCode NumberForm =
        new("IND0976", ProblemReach.Row,
            "A number is written in a form that has no one reading, such as a decimal comma beside decimal points.");

    /// <summary>Gets all codes, in order.</summary>
    public static IReadOnlyList<ProblemCode> All { get; } =
    [
        FieldBlank, KindUnknown, IndicatorUnknown, TooManyBadRows, PeriodUnknown, PeriodOpen, StatedUnreadable, UnitWrong, ObservationTwice,
        AreaUnknown, AreaAmbiguous, OfInvalid, PlanInvalid, PeriodAmbiguous, MarkAmbiguous, MarkInvalid, NumberForm, BasisUnfit,
    ];
}
