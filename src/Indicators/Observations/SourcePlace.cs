using System.Diagnostics;
using System.Globalization;

namespace Indicators;

/// <summary>Where a source says something: a file, a line and a column of it.</summary>
/// <remarks><b>Default value.</b> Nowhere: of rows that were made in code.</remarks>
/// <param name="File">The file, as it was named to the reader; empty where there is none.</param>
/// <param name="Line">The line, from 1; 0 where there is none.</param>
/// <param name="Column">The column in UTF-16 code units, from 1; 0 where the line is meant.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct SourcePlace(string File, int Line = 0, int Column = 0)
{
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
