namespace Indicators.Tests;

public class RoundingTests
{
    [Fact]
    public void A_forgotten_rounding_rule_is_not_one_of_the_rules() => Assert.False(Enum.IsDefined(default(Rounding)));
}
