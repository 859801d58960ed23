using FsCheck;

namespace Indicators.Testing;

/// <summary>A law that a type keeps: a sentence, a formula, and random cases to try it with.</summary>
/// <remarks>
/// <para>A hundred cases are tried. A case that breaks the law is made smaller as long as it still breaks it.</para>
/// <para><b>Thread safety.</b> Immutable; laws may be checked at the same time.</para>
/// </remarks>
public sealed class Law
{
    private readonly Func<Property> _property;

    internal Law(string name, string formula, string subject, Func<Property> property)
    {
        (Name, Formula, Subject) = (name.Replace('_', ' '), formula, subject);
        _property = property;
    }

    /// <summary>Gets the law as a sentence, such as <c>It does not end before it starts</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the law as a formula, such as <c>p.Start ≤ p.End</c>.</summary>
    public string Formula { get; }

    /// <summary>Gets what the law is about: the name of a type, or the symbol of a unit.</summary>
    public string Subject { get; }

    /// <summary>Tries the law.</summary>
    /// <param name="seed">Where the cases come from, as <see cref="BrokenLaw.Seed"/> says it, such as <c>(123,457)</c>; fresh cases when
    /// null.</param>
    /// <exception cref="LawBrokenException">A case breaks it.</exception>
    /// <exception cref="FormatException"><paramref name="seed"/> is not two whole numbers in brackets, the second odd.</exception>
    public void Check(string? seed = null) => CheckAll([this], seed);

    /// <summary>Returns the <see cref="Name"/>.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => Name;

    // Every law is tried before anything is thrown: which ones hold says as much about a mistake as which one does not.
    internal static void CheckAll(IEnumerable<Law> laws, string? seed)
    {
        Seed? start = seed is null ? null : Seed.Parse(seed);
        BrokenLaw[] broken = [.. laws.Select(law => LawRun.Try(law, law._property, start)).OfType<BrokenLaw>()];
        if (broken.Length > 0)
        {
            throw new LawBrokenException(broken);
        }
    }
}
