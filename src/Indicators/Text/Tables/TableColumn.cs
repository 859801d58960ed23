namespace Indicators;

/// <summary>A column of a <see cref="Table"/>: its heading, the unit of its numbers, and on which side its cells stand.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
public sealed partial record TableColumn
{
    /// <summary>Makes a column of text, which stands at the left.</summary>
    /// <param name="heading">The heading in Chinese, or in the one language that it has.</param>
    /// <param name="english">The heading in English, where it has another.</param>
    public TableColumn(string heading, string? english = null)
    {
        ArgumentNullException.ThrowIfNull(heading);
        Words = new(heading, english ?? heading);
    }

    /// <summary>Makes a column of numbers, which stand at the right.</summary>
    /// <param name="heading">The heading in Chinese, or in the one language that it has.</param>
    /// <param name="english">The heading in English, where it has another.</param>
    /// <param name="unit">The unit of its numbers; the heading says it and the cells do not. Null where the cells say their own, or have
    /// none.</param>
    /// <returns>The column.</returns>
    public static TableColumn OfNumbers(string heading, string? english = null, Unit? unit = null) =>
        new(heading, english) { AlignsRight = true, Unit = unit };

    /// <summary>Gets a value indicating whether the cells stand at the right, as numbers do.</summary>
    public bool AlignsRight { get; init; }

    /// <summary>Gets the unit that the heading says, or null.</summary>
    public Unit? Unit { get; init; }

    internal Bilingual Words { get; }

    /// <summary>Returns the heading with its unit.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as <c>产值（亿元）</c>, <c>Output (100 million yuan)</c>.</returns>
    public string HeadingIn(Language language) => Unit is null ? Words.In(language)
        : language.Say($"{Words.Chinese}（{Unit.NameIn(language)}）", $"{Words.English} ({Unit.NameIn(language)})");

    /// <summary>Returns the heading, for logs.</summary>
    /// <returns>The heading in Chinese.</returns>
    public override string ToString() => HeadingIn(Language.Chinese);
}
