using Microsoft.CodeAnalysis;

namespace Indicators.Tests;

/// <summary>An app keeps its own names: <c>using Indicators;</c> brings neither what is counted nor a currency.</summary>
public class OwnNamesTests
{
    /// <summary>Every entity and currency of the library, and words that an app has for its own things.</summary>
    public static TheoryData<string> Names =>
    [
        .. typeof(IEntity).Assembly.GetExportedTypes()
            .Where(type => type.Namespace is "Indicators.Entities" or "Indicators.Currencies")
            .Select(type => type.Name)
            .Append("Product"), // Product<TLeft, TRight> is a kind of quantity, and generic
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_class_of_the_app_is_not_confused_with_one_of_the_library(string name) =>
        Assert.Empty(SampleCompiler.Errors(SampleCompiler.CompileProgram($$"""
            using App.Model;
            using Indicators;
            using static Indicators.Units;

            {{name}} own = new();
            Quantity<Product<Mass, Length>> freight = (3 * Tonne).Times(2 * Kilometre);
            Console.WriteLine($"{own} {Growth.Between(31 * Enterprises, 58 * Enterprises)} {freight}");

            namespace App.Model
            {
                public sealed class {{name}};
            }
            """)));

    [Fact]
    public void Fifty_three_names_are_left_to_the_app() => Assert.Equal(28 + 25, Names.Count - 1);
}
