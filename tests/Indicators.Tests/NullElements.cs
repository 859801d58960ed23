using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>A null inside a list is the caller's mistake: the message says at which index it stands.</summary>
public class NullElements
{
    private static readonly StatedValue Five = StatedValue.Parse("5家");

    private static readonly Figure<Money<Cny>> Yuan5 = Figure<Money<Cny>>.Parse("5元");

    private static readonly StatedShare Half = StatedShare.Parse("50%");

    private static readonly StatedGrowth Tenth = StatedGrowth.Parse("增长10%");

    public static TheoryData<string, Action> Calls => new()
    {
        { "parts", () => Agreement.OfSum([Five, null!], Five) },
        { "parts", () => Agreement.OfSum([Yuan5, null!], Yuan5) },
        { "parts", () => Agreement.OfPartialSum([Five, null!], Five) },
        { "parts", () => Agreement.OfPartialSum([Yuan5, null!], Yuan5) },
        { "parts", () => Agreement.OfComposition([Five, null!], [Half, Half]) },
        { "parts", () => Agreement.OfComposition([Yuan5, null!], [Half, Half]) },
        { "shares", () => Agreement.OfComposition([Five, Five], [Half, null!]) },
        { "shares", () => Agreement.OfShares([Half, null!]) },
        { "steps", () => Agreement.OfChain([Tenth, null!], Tenth) },
        { "steps", () => Agreement.OfChain([Tenth, null!], Tenth, StatedAverageGrowth.Parse("年均增长5%")) },
        { "readings", () => Agreement.OfReadings(Agreement.OfShares([Half, Half]), null!) },
        { "values", () => AverageGrowth.Accumulation(Yuan5, Yuan5, null!) },
        { "indicators", () => _ = new IndicatorCatalog([Indicator.Flow("a", Yuan), null!]) },
        { "areas", () => _ = new IndicatorCatalog([Indicator.Flow("a", Yuan)], [ReferenceArea.Parse("36"), null!]) },
        { "areas", () => AreaCatalog.Default.With(ReferenceArea.Parse("36"), null!) },
        { "units", () => UnitCatalog.Default.With(Yuan, null!) },
    };

    [Theory]
    [MemberData(nameof(Calls), DisableDiscoveryEnumeration = true)]
    public void A_null_in_a_list_is_named_by_its_index(string parameter, Action call)
    {
        ArgumentException refused = Mistake.Throws<ArgumentException>(call);

        Assert.Equal(parameter, refused.ParamName);
        Assert.StartsWith("The element at index 1 is null; leave it out, or give it a value.", refused.Message, StringComparison.Ordinal);
    }
}
