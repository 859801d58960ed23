using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using FsCheck.Xunit;
using Xunit.v3;

[assembly: Indicators.Tests.CountsGuards]

namespace Indicators.Tests;

/// <summary>
/// The guard of a law: the cases whose premise does not hold. Each is counted, and a law that let nearly all of its cases pass fails, for
/// it has said nothing.
/// </summary>
/// <remarks>Written as <c>x is not { } y ? Guard.Unmet() : law(y)</c>, or <c>if (…) return Guard.Unmet();</c>.</remarks>
internal static class Guard
{
    /// <summary>The least share of a law's cases that must meet its premise.</summary>
    public const double LeastShare = 0.05;

    private static readonly ConcurrentDictionary<string, int> Unseen = [], Tried = [];

    /// <summary>Lets a case pass, and counts it.</summary>
    /// <param name="law">The name of the law.</param>
    /// <returns>True, what a law says of a case that it does not speak of.</returns>
    public static bool Unmet([CallerMemberName] string law = "")
    {
        Unseen.AddOrUpdate(law, 1, (_, count) => count + 1);
        return true;
    }

    /// <summary>Fails where too few of the cases of a law, in all its runs so far, met its premise.</summary>
    /// <param name="law">The name of the law.</param>
    /// <param name="cases">The cases of the run that ended.</param>
    public static void Check(string law, int cases)
    {
        int tried = Tried.AddOrUpdate(law, cases, (_, count) => count + cases);
        if (Unseen.TryGetValue(law, out int unseen) && tried - unseen < LeastShare * tried)
        {
            Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"""
                The premise of this law held in {Math.Max(0, tried - unseen)} of {tried} cases; expected at least {LeastShare:P0}.
                Let its generator make cases that meet the premise.
                """));
        }
    }
}

/// <summary>Has <see cref="Guard"/> judge each law of the assembly when its run is over.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class CountsGuardsAttribute : BeforeAfterTestAttribute
{
    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (methodUnderTest.IsDefined(typeof(PropertyAttribute), inherit: true))
        {
            Guard.Check(methodUnderTest.Name, Cases(methodUnderTest));
        }
    }

    // As FsCheck does: what the law says of itself, else what its class says, else a hundred.
    private static int Cases(MethodInfo law) => Chain(law)
        .SelectMany(member => member.CustomAttributes)
        .Where(
            attribute =>
                typeof(PropertyAttribute).IsAssignableFrom(attribute.AttributeType)
                    || typeof(PropertiesAttribute).IsAssignableFrom(attribute.AttributeType))
        .SelectMany(attribute => attribute.NamedArguments)
        .Where(argument => argument.MemberName == nameof(PropertyAttribute.MaxTest))
        .Select(argument => (int)argument.TypedValue.Value!)
        .FirstOrDefault(100);

    private static IEnumerable<MemberInfo> Chain(MethodInfo law)
    {
        yield return law;
        for (Type? type = law.ReflectedType; type is not null; type = type.BaseType ?? type.DeclaringType)
        {
            yield return type;
        }
    }
}
