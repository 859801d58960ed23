namespace Indicators;

/// <summary>What stands between groups of three digits before the point of the numbers of a table.</summary>
/// <remarks>CSV never has any: a program reads it.</remarks>
public enum Thousands
{
    /// <summary>Nothing: 1260582.</summary>
    None,

    /// <summary>A comma: 1,260,582.</summary>
    Comma,

    /// <summary>A narrow space that no line is broken at (U+202F), as ISO 80000 has it.</summary>
    Space,

    /// <summary>A comma in English, nothing in Chinese.</summary>
    ByLanguage,
}
