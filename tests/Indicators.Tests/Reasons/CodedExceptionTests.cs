using System.Text.Json;
using System.Text.RegularExpressions;

namespace Indicators.Tests;

/// <summary>Whatever the library throws with a code in its text has that code as a property.</summary>
public partial class CodedExceptionTests
{
    private static readonly string[] Packages = ["src/Indicators", "src/Indicators.Analysis", "src/Indicators.Scorecards",
        "src/Indicators.EntityFrameworkCore"];

    public static TheoryData<Action, Type, string> Thrown => new()
    {
        { () => UnitCatalog.Default.Parse("斤两"), typeof(FormatException), "IND0501" },
        { () => StatedValue.Parse(""), typeof(FormatException), "IND0510" },
        { () => StatedGrowth.Parse("58家"), typeof(FormatException), "IND0520" },
        { () => AnyQuantity.Parse("58"), typeof(FormatException), "IND0503" },
        { () => ReferenceArea.Parse("无此地"), typeof(FormatException), "IND0540" },
        { () => IndicatorCatalog.Parse("{"), typeof(FormatException), "IND0935" },
        { () => new AnyQuantity(1, Units.Yuan).In(Units.Percent), typeof(ArgumentException), "IND0502" },
        { () => _ = new Observation(1, ObservationStatus.Suppressed), typeof(ArgumentException), "IND0603" },
        { () => JsonSerializer.Deserialize<Quantity<Money<Cny>>>("""{"value":"1","unit":"家"}"""), typeof(JsonException), "IND0502" },
        { () => _ = Growth.Between(0 * Units.Yuan, 1 * Units.Yuan).Value, typeof(UndefinedResultException), "IND0301" },
    };

    [Theory]
    [MemberData(nameof(Thrown), DisableDiscoveryEnumeration = true)]
    public void A_code_in_the_text_of_an_exception_is_its_code(Action mistake, Type type, string code)
    {
        Exception thrown = Assert.ThrowsAny<Exception>(mistake);

        Assert.IsType(type, thrown, exactMatch: false);
        Assert.Equal(code, Assert.IsType<ICodedException>(thrown, exactMatch: false).Code);
        Assert.Contains(code, thrown.Message, StringComparison.Ordinal);
    }

    // Wherever a sentence ends with a code, an exception that has it is made: no other is made with such a sentence, nor with one that was
    // found elsewhere.
    [Fact]
    public void No_exception_without_a_code_is_made_with_a_code_in_its_text() => Assert.Empty(
        Packages.SelectMany(folder => Repository.Below(folder, "*.cs"))
            .Where(file => !file.EndsWith("/CodedExceptions.cs", StringComparison.Ordinal))
            .SelectMany(file => Made().Matches(Repository.Read(file)).Select(match => $"{file}: {match.Value}")));

    [GeneratedRegex(
        @"\b(?:Format|Argument|InvalidOperation|Json|NotSupported|KeyNotFound|InvalidCast)Exception(?: \w+\([^;]*?\) =>\s+new)?\((?:problem\b|[^;]*\(IND\d{3,4}\))[^;]*;")]
    private static partial Regex Made();
}
