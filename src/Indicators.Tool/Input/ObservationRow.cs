namespace Indicators.Tool.Input;

/// <summary>A field as it stands in the file: its text without the quotes around it, and where it starts.</summary>
/// <param name="Text">The text, blanks at its ends included; empty where the file has no such column.</param>
/// <param name="Line">The line on which the field starts, from 1.</param>
/// <param name="Column">The column on which it starts, its quote included, from 1 in UTF-16 code units; 0 where the file has no such column.</param>
internal readonly record struct Field(string Text, int Line, int Column)
{
    /// <summary>Gets whether nothing but blanks stands there.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>One row of observations, as text: what it means is the library's to say.</summary>
internal sealed record ObservationRow
{
    /// <summary>Gets the file, as the user named it or as found in the folder.</summary>
    public required string File { get; init; }

    /// <summary>Gets the line on which the row starts, from 1; line breaks in quoted fields count.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the code, name or alias of the indicator.</summary>
    public required Field Indicator { get; init; }

    /// <summary>Gets the code or name of the reference area.</summary>
    public required Field Area { get; init; }

    /// <summary>Gets the period, in words or figures.</summary>
    public required Field Period { get; init; }

    /// <summary>Gets the kind, one of <see cref="ObservationColumns.Kinds"/>; <c>level</c> where the row names none.</summary>
    public required Field Kind { get; init; }

    /// <summary>Gets what is printed: hedge, number and unit.</summary>
    public required Field Stated { get; init; }

    /// <summary>Gets among whom a rank is taken.</summary>
    public required Field Scope { get; init; }

    /// <summary>Gets the number of ranked units, or the whole of a share.</summary>
    public required Field Of { get; init; }

    /// <summary>Gets where it is printed.</summary>
    public required Field Source { get; init; }

    /// <summary>Makes the mistake of one of the row's fields.</summary>
    public InputProblem Problem(ProblemCode code, Field field, string found, string expected, string? hint = null) =>
        new(code, File, field.Column == 0 ? Line : field.Line, field.Column == 0 ? null : field.Column, found, expected, hint);
}
