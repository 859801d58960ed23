using Microsoft.CodeAnalysis;

namespace Indicators.Analyzers;

/// <summary>The rules, each with a section on the page of analyzers. Ids are never reused.</summary>
internal static class Rules
{
    /// <summary>The id of <see cref="DifferentKinds"/>.</summary>
    public const string DifferentKindsId = "IND001";

    /// <summary>The id of <see cref="GrowthAdded"/>.</summary>
    public const string GrowthAddedId = "IND002";

    /// <summary>The id of <see cref="IntensiveSummed"/>.</summary>
    public const string IntensiveSummedId = "IND003";

    /// <summary>The id of <see cref="SeriesMisused"/>.</summary>
    public const string SeriesMisusedId = "IND004";

    // The page stands at this path in the repository and in the package.
    private const string Page = "docs/reference/analyzers.md";

    private const string Category = "Meaning";

    /// <summary>Amounts or levels meet that have nothing in common.</summary>
    /// <remarks>
    /// A warning: it stands beside an error of the compiler, which decides about the build, and says in words what the error says
    /// in types. As an error one mistake would count as two; as a suggestion the command line would not show it.
    /// </remarks>
    public static readonly DiagnosticDescriptor DifferentKinds = new(
        DifferentKindsId, "Different kinds meet", "{0}", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "Kinds of quantity that differ do not add, compare or meet in a growth. The compiler refuses them; this rule says "
            + "why, and what is meant instead.",
        helpLinkUri: Page + "#ind001-different-kinds-meet");

    /// <summary>Growth rates are added, or averaged as if they could be added.</summary>
    public static readonly DiagnosticDescriptor GrowthAdded = new(
        GrowthAddedId, "Growth rates are added or averaged", "{0}", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "Growth multiplies: after two rises of 10 % an amount is higher by 21 %. Sums and means of growth rates are wrong by "
            + "what the factors have in common.",
        helpLinkUri: Page + "#ind002-growth-rates-are-added-or-averaged");

    /// <summary>Densities, rates, multiples or percentages are summed.</summary>
    public static readonly DiagnosticDescriptor IntensiveSummed = new(
        IntensiveSummedId, "An intensive quantity is summed", "{0}", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "Densities, rates, multiples and percentages of parts do not add up to that of the whole. It is the quotient of two "
            + "sums, or a mean with weights.",
        helpLinkUri: Page + "#ind003-an-intensive-quantity-is-summed");

    /// <summary>Two series that do not meet, or a verb that a measure does not have.</summary>
    /// <remarks>A warning beside an error of the compiler, as <see cref="DifferentKinds"/>.</remarks>
    public static readonly DiagnosticDescriptor SeriesMisused = new(
        SeriesMisusedId, "A series is used against its measure", "{0}", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "Flows are summed over time, stocks taken at the end, rates averaged; series of different frequency, measure or kind "
            + "do not add. The compiler refuses it; this rule says why, and what is meant instead.",
        helpLinkUri: Page + "#ind004-a-series-is-used-against-its-measure");
}
