namespace Indicators;

/// <summary>How items are treated that have a price in one of two periods alone: new ones, and those that are gone.</summary>
/// <remarks>
/// An absent item is not one at a price of zero, which would move the index: of one at 10 and then 11, and one that is new, matched items
/// give 1.1.
/// <para><b>Source.</b> IMF, Consumer Price Index Manual (2020), chapter 6: temporarily and permanently missing prices.</para>
/// </remarks>
public enum AbsentItemPolicy
{
    /// <summary>There is no index: the reason names the item and the period.</summary>
    Refuse = 1,

    /// <summary>Items of one period are left out, and listed: the index is of the matched ones.</summary>
    MatchedOnly = 2,

    /// <summary>An item that is gone keeps its last price, and nothing of it is bought; a new one, which has no earlier price, is left
    /// out.</summary>
    CarryForward = 3,
}
