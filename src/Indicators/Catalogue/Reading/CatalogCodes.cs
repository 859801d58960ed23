namespace Indicators;

/// <summary>Every code of a mistake in a catalogue or in JSON, in one place; the page of codes is held to it.</summary>
internal static class CatalogCodes
{
    // Files.
    public static readonly ProblemCode EncodingBroken =
        new("IND0916", ProblemReach.Input, "The bytes of the file are not text in the encoding that the rest of it has.");
    public static readonly ProblemCode EmptyFile = new("IND0917", ProblemReach.Input, "The file holds nothing but blanks.");

    // JSON.
    public static readonly ProblemCode JsonSyntax = new("IND0935", ProblemReach.Input, "The file is not valid JSON.");
    public static readonly ProblemCode JsonType =
        new("IND0936", ProblemReach.Input, "A member holds a value of another type than it should.");
    public static readonly ProblemCode MemberUnknown =
        new("IND0937", ProblemReach.Input, "An object has a member that the tool does not know.");
    public static readonly ProblemCode MemberMissing = new("IND0938", ProblemReach.Input, "An object lacks a member that it needs.");
    public static readonly ProblemCode MemberTwice = new("IND0939", ProblemReach.Input, "An object has the same member twice.");
    public static readonly ProblemCode WordUnknown =
        new("IND0940", ProblemReach.Input, "A member holds a word that is not among those allowed.");
    public static readonly ProblemCode TextBlank = new("IND0941", ProblemReach.Input, "A text that must say something is blank.");
    public static readonly ProblemCode NumberInvalid =
        new("IND0942", ProblemReach.Input, "A member does not hold a number, or holds one outside its range.");
    public static readonly ProblemCode DateInvalid =
        new("IND0943", ProblemReach.Input, "A member does not hold a date of the calendar written as YYYY-MM-DD.");

    // What the catalogue says.
    public static readonly ProblemCode CodeTwice = new("IND0944", ProblemReach.Input, "Two indicators, or two areas, have the same code.");
    public static readonly ProblemCode NameAmbiguous =
        new("IND0945", ProblemReach.Input, "A code, name or alias stands for two indicators.");
    public static readonly ProblemCode AreaUnfit =
        new("IND0946", ProblemReach.Input, "The code of an area is not one word, or the area around it is not known or lies within it.");
    public static readonly ProblemCode UnitUnknown =
        new("IND0958", ProblemReach.Input, "The unit of an indicator is not known, and no kind is given from which it could be made.");
    public static readonly ProblemCode KindUnfit =
        new("IND0959", ProblemReach.Input, "Kind, unit and measure of an indicator do not fit each other.");
    public static readonly ProblemCode PartUnfit =
        new("IND0961", ProblemReach.Input, "An indicator is part of one that is not there, of another kind or measure, or part of itself.");

    public static readonly ProblemCode ParentUnfit =
        new("IND0970", ProblemReach.Input,
            "The parent of an indicator in a composite index is not an indicator of the catalogue, or lies within it.");
    public static readonly ProblemCode RangeUnfit =
        new("IND0971", ProblemReach.Input, "An indicator is said to have no unit, and so no levels, and has a plausible range of levels.");
    public static readonly ProblemCode PartsMissing =
        new("IND0972", ProblemReach.Input, "An indicator is said to have its parts in the catalogue, and no indicator is part of it.");

    /// <summary>Gets all codes, in order.</summary>
    public static IReadOnlyList<ProblemCode> All { get; } =
    [
        EncodingBroken, EmptyFile, JsonSyntax, JsonType, MemberUnknown, MemberMissing, MemberTwice, WordUnknown, TextBlank,
        NumberInvalid, DateInvalid, CodeTwice, NameAmbiguous, AreaUnfit, UnitUnknown, KindUnfit, PartUnfit, ParentUnfit, RangeUnfit,
        PartsMissing,
    ];
}
