namespace Indicators;

/// <summary>Among whom a rank is taken: a reference area (SDMX REF_AREA), and a population within it where one is named.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
public sealed partial record Scope
{
    /// <summary>Makes a scope.</summary>
    /// <param name="area">The code of the area, such as <c>36</c> for Jiangxi, or its name where no code is known.</param>
    /// <param name="population">Who is ranked there, such as 区级综合医院; <see langword="null"/> for the areas themselves.</param>
    public Scope(string area, string? population = null) =>
        (Area, Population) = (area, population);

    /// <summary>Gets the code of the area, such as <c>36</c> for Jiangxi, or its name where no code is known.</summary>
    public string Area { get; }

    /// <summary>Gets who is ranked there, such as 区级综合医院; <see langword="null"/> for the areas themselves.</summary>
    public string? Population { get; }

    /// <summary>Returns area and population.</summary>
    /// <returns>Text such as <c>36 区级综合医院</c>.</returns>
    public override string ToString() => Population is null ? Area : $"{Area} {Population}";
}
