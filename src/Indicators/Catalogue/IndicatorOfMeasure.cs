using System.Diagnostics;

namespace Indicators;

/// <summary>An indicator with its measure and its kind in the type: a stock of enterprises, a flow of yuan.</summary>
/// <remarks>
/// <para>Made by <see cref="Indicator.Flow{TKind}"/> and its neighbours, by <see cref="Indicator.As{TMeasure, TKind}"/> and by
/// <see cref="IndicatorCatalog.Get{TMeasure, TKind}"/>. Its <c>Unit</c> is of the same kind: <c>58 * firms.Unit</c> is a quantity.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <typeparam name="TMeasure">The measure.</typeparam>
/// <typeparam name="TKind">The kind.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Indicator<TMeasure, TKind> : Indicator where TKind : IMeasuredKind<TMeasure>
{
    internal Indicator(string code, Unit unit)
        : base(code, MeasureOf<TMeasure>.Value, unit ?? throw new ArgumentNullException(nameof(unit)))
    {
    }

    internal Indicator(Indicator data, Unit unit) : base(data) => UnitOfMeasure = unit;
}

/// <summary>An indicator as data have it: measure and kind are values.</summary>
internal sealed partial record DataIndicator : Indicator
{
    internal DataIndicator(string code, Measure measure, Unit? unit) : base(code, measure, unit)
    {
    }

    internal DataIndicator(Indicator typed) : base(typed)
    {
    }
}
