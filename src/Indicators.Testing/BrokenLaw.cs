namespace Indicators.Testing;

/// <summary>A law that does not hold, with the smallest case that was found.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
public sealed class BrokenLaw
{
    internal BrokenLaw(Law law, string smallest, string seed, string thrown) => (Law, Case, Seed, Thrown) = (law, smallest, seed, thrown);

    /// <summary>Gets the law.</summary>
    public Law Law { get; }

    /// <summary>Gets the smallest case that was found, its values separated by <c>; </c>; empty when the law is about no case or none could
    /// be made.</summary>
    public string Case { get; }

    /// <summary>Gets where the cases came from, such as <c>(123,457)</c>: given to a check, it finds this case again. Empty when no case
    /// could be made.</summary>
    public string Seed { get; }

    /// <summary>Gets the type and the message of what was thrown; empty when the law was false and nothing was.</summary>
    public string Thrown { get; }

    /// <summary>Returns the law, the formula, the case and the seed, a line each.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join('\n', new[]
    {
        $"{Law.Subject} breaks the law: {Law.Name}.",
        $"  formula: {Law.Formula}",
        Case.Length == 0 ? "" : $"  smallest case: {Case}",
        Thrown.Length == 0 ? "" : $"  thrown: {Thrown}",
        Seed.Length == 0 ? "" : $"  seed: {Seed}",
    }.Where(line => line.Length > 0));
}
