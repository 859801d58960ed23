namespace Indicators;

/// <summary>A field of a row as it stands in a file, and where it starts.</summary>
/// <remarks><b>Default value.</b> A blank field of a file that has no such column.</remarks>
/// <param name="text">The text, without the quotes around it.</param>
/// <param name="line">The line on which the field starts, from 1.</param>
/// <param name="column">The column on which it starts, from 1 in UTF-16 code units; 0 where the file has no such column.</param>
public readonly ref struct TextField(ReadOnlySpan<char> text, int line = 0, int column = 0)
{
    /// <summary>Gets the text, blanks at its ends included.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>Gets the line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Gets the column, from 1; 0 where the file has no such column.</summary>
    public int Column { get; } = column;

    /// <summary>Gets whether nothing but blanks stands there.</summary>
    public bool IsBlank => Text.IsWhiteSpace();
}

/// <summary>A row of observations as text: what it means is for <see cref="ObservationReader"/> to say.</summary>
/// <remarks><b>Default value.</b> A row of blank fields.</remarks>
public readonly ref struct ObservationText
{
    /// <summary>Gets the file, as the reader of a message knows it.</summary>
    public string? File { get; init; }

    /// <summary>Gets the line on which the row starts, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Gets the code, name or alias of the indicator.</summary>
    public TextField Indicator { get; init; }

    /// <summary>Gets the code or name of the area; blank for that of the report.</summary>
    public TextField Area { get; init; }

    /// <summary>Gets the period in words or figures; for a change the span from base to end.</summary>
    public TextField Period { get; init; }

    /// <summary>Gets the kind: <c>level</c> (also where it is blank), <c>growth</c>, <c>averageGrowth</c> or another of
    /// <see cref="ObservationReader.Kinds"/>.</summary>
    public TextField Kind { get; init; }

    /// <summary>Gets what is printed: hedge, number and unit.</summary>
    public TextField Stated { get; init; }

    /// <summary>Gets among whom a rank is taken: an area, then perhaps a population, <c>36 区级综合医院</c>.</summary>
    public TextField Scope { get; init; }

    /// <summary>Gets the number of ranked units, or the whole of a share.</summary>
    public TextField Of { get; init; }

    /// <summary>Gets the marks of the source: letters or words of SDMX observation status, or signs of the convention that the report
    /// names.</summary>
    public TextField Status { get; init; }

    /// <summary>Gets the basis of a stated growth: <c>nominal</c>, <c>real</c>, <c>comparable</c>, or words for them (可比价格); blank where
    /// nothing says it.</summary>
    public TextField Basis { get; init; }

    /// <summary>Gets where it is printed, in words.</summary>
    public TextField Source { get; init; }

    /// <summary>The mistake of one of the fields; of a field that the file has no column for, the mistake of the row.</summary>
    internal InputProblem Problem(ProblemCode code, TextField field, string found, string expected, string? hint = null) =>
        new(code, File ?? "", field.Column == 0 ? (Line == 0 ? null : Line) : field.Line, field.Column == 0 ? null : field.Column, found,
            expected, hint);

    internal SourcePlace PlaceOf(TextField field) => new(File ?? "", field.Column == 0 ? Line : field.Line, field.Column);
}
