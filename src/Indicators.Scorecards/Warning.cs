using System.Diagnostics;

namespace Indicators;

/// <summary>Something that is hard to believe; it rejects nothing.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
[DebuggerDisplay("{Rule,nq} {ToString(),nq}")]
public sealed class Warning
{
    private readonly Func<Language, string> _message;

    internal Warning(Observed row, string rule, Func<Language, string> message, LocalText? hint) =>
        (Row, Rule, _message, Hint) = (row, rule, message, hint);

    /// <summary>Gets the row.</summary>
    public Observed Row { get; }

    /// <summary>
    /// Gets the rule: <c>IND401</c> outside the plausible range of the indicator, <c>IND402</c> a part outside 0 to 100 %, <c>IND403</c>
    /// parts that do not add up to their whole, <c>IND404</c> a count with decimals, <c>IND405</c> a count below zero, <c>IND406</c> a
    /// likely mark of a missing value.
    /// </summary>
    public string Rule { get; }

    /// <summary>Gets what the reader should look at, where that is known.</summary>
    public LocalText? Hint { get; }

    /// <summary>Says what is hard to believe.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A sentence with the figures.</returns>
    public string ToString(Language language) => _message(language);

    /// <summary>Says it in English.</summary>
    /// <returns>A sentence with the figures.</returns>
    public override string ToString() => ToString(Language.English);
}
