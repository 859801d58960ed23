namespace Indicators;

/// <summary>A licence: its name, such as <c>CC BY 4.0</c>, and where its text is.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
public sealed partial record Licence
{
    /// <summary>Makes a licence.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="url">Where its text is, if anywhere.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Licence(string name, string? url = null) => (Name, Url) = (Prose.Of(name), url);

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets where its text is.</summary>
    public string? Url { get; init => field = Prose.OrNull(value); }

    /// <summary>Returns the name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
