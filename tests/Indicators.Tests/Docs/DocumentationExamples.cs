using System.Xml.Linq;

namespace Indicators.Tests;

/// <summary>The examples in the documentation of public members.</summary>
internal static class DocumentationExamples
{
    // What the documentation of a member takes for granted: the namespaces of the library, and NodaTime, its vocabulary for dates.
    internal const string Usings = "global using Indicators; global using Indicators.Currencies; global using Indicators.Entities; "
        + "global using static Indicators.Units; global using NodaTime;";

    /// <summary>Every example, with the member that it belongs to.</summary>
    public static IReadOnlyList<(string Member, string Code)> All { get; } =
    [
        .. Library.Members.SelectMany(
            member => member.Descendants("example").Descendants("code"),
            (member, code) => (member.Attribute("name")!.Value, code.Value.Trim())),
    ];

    /// <summary>What is wrong with an example.</summary>
    public static IEnumerable<string> Problems(string member, string code) =>
        SampleRunner.Check(SampleCode.Of(code, isWhole: false), line => $"{member}, line {line + 1} of the example", run: true, Usings);
}
