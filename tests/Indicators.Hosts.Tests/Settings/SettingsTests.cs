using Microsoft.Extensions.Configuration;

namespace Indicators.Tests;

/// <summary>Settings are bound to options by their texts.</summary>
public class SettingsTests
{
    [Fact]
    public void Options_take_amounts_levels_periods_and_units()
    {
        Limits limits = Bound("""{ "Least": "500万元", "Target": "96.93%", "From": "2021-Q1", "Unit": "亿元", "Steps": ["1元", "2元"] }""");

        Assert.Equal(500 * Units.TenThousandYuan, limits.Least);
        Assert.Equal(96.93m * Units.Percent, limits.Target);
        Assert.Equal(new Quarter(2021, 1), limits.From);
        Assert.Equal(Units.HundredMillionYuan, limits.Unit);
        Assert.Null(limits.Most);
        Assert.Equal([1 * Units.Yuan, 2 * Units.Yuan], limits.Steps);
    }

    [Fact]
    public void A_text_that_is_none_is_refused_with_the_setting_and_the_librarys_words()
    {
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => Bound("""{ "Least": "500户" }"""));

        Assert.Contains("Limits:Least", refused.Message, StringComparison.Ordinal);
        Assert.Equal("IND0502", Assert.IsType<ICodedException>(refused.GetBaseException(), exactMatch: false).Code);
    }

    [Theory]
    [MemberData(nameof(BindingTests.EveryType), MemberType = typeof(BindingTests))]
    public void Every_type_that_has_a_text_is_bound(string name)
    {
        TextSample sample = TextSample.Named(name);
        IConfiguration settings = new ConfigurationBuilder().AddInMemoryCollection([new("Value", sample.Text)]).Build();

        Assert.Equal(TextSample.TextOf(sample.Value), TextSample.TextOf(settings.GetValue(sample.Type, "Value")!));
    }

    private static Limits Bound(string json)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($$"""{ "Limits": {{json}} }"""));
        return new ConfigurationBuilder().AddJsonStream(stream).Build().GetSection("Limits").Get<Limits>()!;
    }

    private sealed class Limits
    {
        public Quantity<Money<Cny>> Least { get; set; }

        public Quantity<Money<Cny>>? Most { get; set; }

        public QuantityPoint<Proportion> Target { get; set; }

        public Quarter From { get; set; }

        public Unit? Unit { get; set; }

        public Quantity<Money<Cny>>[] Steps { get; set; } = [];
    }
}
