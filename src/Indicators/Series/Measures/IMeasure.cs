namespace Indicators;

/// <summary>A measure and its kind as a type: what a level of an indicator is, and what may be done with it over time.</summary>
/// <remarks>
/// Like a kind, a measure is an empty sealed class that is never created; it stands in the angle brackets of
/// <see cref="Indicator{TMeasure}"/>. There are four: <see cref="Flow{TKind}"/>, <see cref="Stock{TKind}"/>,
/// <see cref="Rate{TKind}"/> and <see cref="Index{TBase}"/>; no others can be declared outside the library.
/// </remarks>
public interface IMeasure
{
    /// <summary>Gets how its levels behave over time.</summary>
    static abstract Measure Measure { get; }

    /// <summary>Gets the code of the kind that its levels are of (<see cref="IQuantityKind.Code"/>).</summary>
    static abstract string KindCode { get; }

    /// <summary>The unit with this measure's kind in its type; null when it is of another kind, or not one of levels of this kind.</summary>
    internal static abstract Unit? UnitOf(Unit unit);

    /// <summary>The unit that is the kind's own and needs no catalogue, where the text is its symbol; else null.</summary>
    internal static abstract Unit? OwnUnit(ReadOnlySpan<char> text);
}

/// <summary>A measure of amounts that add up over indicators and areas of one period: flows and stocks.</summary>
public interface IAdditive : IMeasure;
