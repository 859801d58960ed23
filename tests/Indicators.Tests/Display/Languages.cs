using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>Makes languages.</summary>
public static class Languages
{
    public static Arbitrary<Language> Any() => Arb.From(Gen.Elements(Language.Chinese, Language.English));
}
