using System.Diagnostics;
using System.Globalization;

namespace Indicators;

/// <summary>Where a source says something: a file, a line and a column of it.</summary>
/// <remarks><b>Default value.</b> Nowhere: of rows that were made in code.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct SourcePlace
{
    /// <summary>Makes a place.</summary>
    /// <param name="file">The file, as it was named to the reader; empty where there is none.</param>
    /// <param name="line">The line, from 1; 0 where there is none.</param>
    /// <param name="column">The column in UTF-16 code units, from 1; 0 where the line is meant.</param>
    public SourcePlace(string file, int line = 0, int column = 0) =>
        (File, Line, Column) = (file, line, column);

    /// <summary>Gets the file, as it was named to the reader; empty where there is none.</summary>
    public string File { get; }

    /// <summary>Gets the line, from 1; 0 where there is none.</summary>
    public int Line { get; }

    /// <summary>Gets the column in UTF-16 code units, from 1; 0 where the line is meant.</summary>
    public int Column { get; }

    /// <summary>Returns file, line and column.</summary>
    /// <returns>Text such as <c>a.csv:3:7</c>.</returns>
    public override string ToString()
    {
        string place = Column > 0 ? string.Create(CultureInfo.InvariantCulture, $":{Line}:{Column}")
            : Line > 0 ? string.Create(CultureInfo.InvariantCulture, $":{Line}")
            : "";
        return $"{File}{place}".TrimStart(':') is { Length: > 0 } text ? text : "(no place)";
    }
}
