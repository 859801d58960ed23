using System.Diagnostics;

namespace Indicators;

/// <summary>Something that was asked for and has no result.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
[DebuggerDisplay("{Item} {Reason}")]
public sealed class MissingResult
{
    private readonly Func<Language, string> _message;

    internal MissingResult(Observed row, ScorecardItem item, Reason reason, Func<Language, string> message) =>
        (Row, Item, Reason, _message) = (row, item, reason, message);

    /// <summary>Gets the row that asks for it.</summary>
    public Observed Row { get; }

    /// <summary>Gets what has no result.</summary>
    public ScorecardItem Item { get; }

    /// <summary>Gets the reason.</summary>
    public Reason Reason { get; }

    /// <summary>Gets the indicator whose level is missing; <see langword="null"/> where none is.</summary>
    public Indicator? LacksLevelOf { get; internal init; }

    /// <summary>Gets the periods for which a level is missing; empty where none is.</summary>
    public IReadOnlyList<AnyPeriod> LacksPeriods { get; internal init; } = [];

    /// <summary>Says what is missing.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A sentence.</returns>
    public string ToString(Language language) => _message(language);

    /// <summary>Says it in English.</summary>
    /// <returns>A sentence.</returns>
    public override string ToString() => ToString(Language.English);
}
