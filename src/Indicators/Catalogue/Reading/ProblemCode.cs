namespace Indicators;

/// <summary>A kind of mistake in an input file: its code and what the code means, in one sentence.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <param name="Id">The code that is printed and has a page: <c>IND0930</c>.</param>
/// <param name="Reach">How much of the input the mistake makes useless.</param>
/// <param name="Meaning">One sentence for the page of codes.</param>
public sealed partial record ProblemCode(string Id, ProblemReach Reach, string Meaning)
{
    /// <summary>Gets every code of the library, in order.</summary>
    public static IReadOnlyList<ProblemCode> Known { get; } = [.. CatalogCodes.All.Concat(CsvCodes.All).Concat(ObservationCodes.All).OrderBy(code => code.Id, StringComparer.Ordinal)];

    /// <summary>Returns the code.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;
}

/// <summary>How much of the input a mistake makes useless.</summary>
public enum ProblemReach
{
    /// <summary>The whole input: nothing may be computed, whatever <c>--on-error</c> says.</summary>
    Input,

    /// <summary>One row of observations, which <c>--on-error collect</c> sets aside.</summary>
    Row,

    /// <summary>One item of <c>indicators calc</c>; the others are computed.</summary>
    Item,
}
