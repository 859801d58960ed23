namespace Indicators;

/// <summary>Among whom a rank is taken: a reference area (SDMX REF_AREA), and a population within it where one is named.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <param name="Area">The code of the area, such as <c>36</c> for Jiangxi, or its name where no code is known.</param>
/// <param name="Population">Who is ranked there, such as 区级综合医院; <see langword="null"/> for the areas themselves.</param>
public sealed partial record Scope(string Area, string? Population = null)
{
    /// <summary>Returns area and population.</summary>
    /// <returns>Text such as <c>36 区级综合医院</c>.</returns>
    public override string ToString() => Population is null ? Area : $"{Area} {Population}";
}
