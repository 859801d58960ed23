[assembly: Indicators.Tests.Properties]

namespace Indicators.Tests;

/// <summary>How many cases a law gets here, and from which seed: few, and the same in every run, so that a mutant's fate is too.</summary>
internal static class FewerCases
{
    public const int AtMost = 30;

    public const string Seed = "(20251124, 20251125)";

    public static int Of(int cases) => Math.Min(cases, AtMost);
}

/// <summary>Stands before the attribute of the same name in FsCheck.Xunit, because it stands in the namespace of the laws.</summary>
public sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    public new int MaxTest { get => base.MaxTest; set => base.MaxTest = FewerCases.Of(value); }
}

/// <inheritdoc cref="PropertyAttribute"/>
public sealed class PropertiesAttribute : FsCheck.Xunit.PropertiesAttribute
{
    public PropertiesAttribute()
    {
        base.MaxTest = FewerCases.AtMost;
        Replay = FewerCases.Seed;
    }

    public new int MaxTest { get => base.MaxTest; set => base.MaxTest = FewerCases.Of(value); }
}
