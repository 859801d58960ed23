namespace Indicators;

/// <summary>What is 100 for index numbers whose base only the data know.</summary>
internal static class IndexBases
{
    /// <summary>The code of the base of a unit of index numbers, such as <c>previousYear</c>; null for other units.</summary>
    internal static string? CodeOf(Unit unit) => unit.IsPoint ? KindCodes.IndexBase(unit.KindCode) : null;

    /// <summary>Whether each index number has a base of its own, so that it states a growth.</summary>
    internal static bool IsMoving(string? code) =>
        code is not null && (code == Of<PreviousYear>() || code == Of<PreviousPeriod>() || code == Of<SamePeriodLastYear>());

    /// <summary>The code of a base.</summary>
    internal static string Of<TBase>() where TBase : IIndexBase => TBase.Code;
}
