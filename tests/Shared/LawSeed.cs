using System.Globalization;

using FsCheck;
using FsCheck.Fluent;

[assembly: Indicators.Tests.SeededProperties]

namespace Indicators.Tests;

/// <summary>From which seed the laws draw their cases: a fresh one in every run, or the one that the environment names.</summary>
/// <remarks>A change is judged by the same cases each time (<c>.ci/run</c> names a seed); new cases are hunted by hand
/// (<c>.ci/hunt</c>).</remarks>
internal static class LawSeed
{
    public const string Variable = "INDICATORS_LAW_SEED";

    /// <summary>The seed as FsCheck writes it, two odd numbers in brackets; null for a fresh one.</summary>
    public static string? Text { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;

    /// <summary>Where samples that are drawn in code come from.</summary>
    public static Rnd Random => Parts is [var seed, var gamma] ? new(seed, gamma) : new Rnd((ulong)System.Random.Shared.NextInt64());

    private static ulong[]? Parts =>
        Text?.Trim('(', ')').Split(',').Select(part => ulong.Parse(part, CultureInfo.InvariantCulture)).ToArray();

    /// <summary>The configuration of a law that is checked in code.</summary>
    public static Config Throwing { get; } = Seeded(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));

    private static Config Seeded(Config config) => Parts is [var seed, var gamma] ? config.WithReplay(seed, gamma) : config;
}

#pragma warning disable xUnit3003 // it marks an assembly, and no place in a source file
/// <summary>What every law of the assembly gets unless it says otherwise.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class SeededPropertiesAttribute : FsCheck.Xunit.PropertiesAttribute
{
    public SeededPropertiesAttribute()
    {
        if (LawSeed.Text is { } seed)
        {
            Replay = seed;
        }
    }
}
