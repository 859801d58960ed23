namespace Indicators;

/// <summary>A kind of mistake in an input file: its code and what the code means, in one sentence.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
public sealed partial class ProblemCode
{
    /// <summary>Makes a code.</summary>
    /// <param name="id">The code that is printed and has a page: <c>IND0930</c>.</param>
    /// <param name="reach">How much of the input the mistake makes useless.</param>
    /// <param name="meaning">One sentence for the page of codes.</param>
    public ProblemCode(string id, ProblemReach reach, string meaning) =>
        (Id, Reach, Meaning) = (id, reach, meaning);

    /// <summary>Gets the code that is printed and has a page: <c>IND0930</c>.</summary>
    public string Id { get; }

    /// <summary>Gets how much of the input the mistake makes useless.</summary>
    public ProblemReach Reach { get; }

    /// <summary>Gets one sentence for the page of codes.</summary>
    public string Meaning { get; }

    /// <summary>Gets every code of the library, in order.</summary>
    public static IReadOnlyList<ProblemCode> Known { get; } =
        [.. CatalogCodes.All.Concat(CsvCodes.All).Concat(ObservationCodes.All).OrderBy(code => code.Id, StringComparer.Ordinal)];

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
