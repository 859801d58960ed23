namespace Indicators;

/// <summary>The quotient of two kinds: yuan per person, kilometres of road per square kilometre.</summary>
/// <remarks>
/// Intensive: parts of it do not add up, so it has no <c>Sum()</c>. Nothing is cancelled:
/// <c>Per&lt;Area, Length&gt;</c> is not <c>Length</c>; published indicators are one quotient deep.
/// </remarks>
/// <typeparam name="TNumerator">The kind above the line.</typeparam>
/// <typeparam name="TDenominator">The kind below the line.</typeparam>
public sealed class Per<TNumerator, TDenominator> : IRatioKind, IIntensive
    where TNumerator : IQuantityKind
    where TDenominator : IQuantityKind
{
    private Per() { }

    static string IQuantityKind.Code { get; } = KindCodes.Quotient(TNumerator.Code, TDenominator.Code);
}
