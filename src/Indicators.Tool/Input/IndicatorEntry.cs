namespace Indicators.Tool.Input;

/// <summary>An indicator as the catalogue describes it; whether kind and unit exist and fit is the library's to say.</summary>
internal sealed record IndicatorEntry
{
    /// <summary>Gets the code.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the name.</summary>
    public required LocalText Name { get; init; }

    /// <summary>Gets further names under which rows may mention it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Gets the kind of quantity: a word such as <c>money</c> or <c>count</c>, or the code of a kind.</summary>
    public string? Kind { get; init; }

    /// <summary>Gets the unit, or <see langword="null"/> where it has none or the rows tell.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the measure: <c>flow</c>, <c>stock</c>, <c>rate</c> or <c>index</c>.</summary>
    public required string Measure { get; init; }

    /// <summary>Gets which end is better, or <see langword="null"/> where the catalogue does not say: nothing is called better by default.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Gets the digits after the point to print, where the catalogue says.</summary>
    public int? Decimals { get; init; }

    /// <summary>Gets the range outside which a level is likely a mistake.</summary>
    public PlausibleRange? Plausible { get; init; }

    /// <summary>Gets what is counted, as printed.</summary>
    public LocalText? Entity { get; init; }

    /// <summary>Gets where the definition comes from.</summary>
    public string? Source { get; init; }

    /// <summary>Gets a remark.</summary>
    public string? Note { get; init; }

    /// <summary>Gets the place of the entry in the catalogue.</summary>
    public required Place Place { get; init; }
}

/// <summary>The range outside which a level is likely a mistake; it warns and never rejects.</summary>
/// <param name="Lower">The least plausible number as written, or <see langword="null"/>.</param>
/// <param name="Upper">The greatest plausible number as written, or <see langword="null"/>.</param>
/// <param name="Unit">The unit of both, or <see langword="null"/> for the indicator's own.</param>
/// <param name="Hint">What the reader of a warning should look at.</param>
/// <param name="Place">The place in the catalogue.</param>
internal sealed record PlausibleRange(string? Lower, string? Upper, string? Unit, LocalText? Hint, Place Place);

/// <summary>A reference area as the catalogue describes it.</summary>
/// <param name="Code">The code, such as <c>360313</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="NameEn">The English name, where there is one.</param>
/// <param name="Parent">The code of the area around it, where the catalogue says.</param>
/// <param name="Place">The place in the catalogue.</param>
internal sealed record AreaEntry(string Code, string Name, string? NameEn, string? Parent, Place Place);
