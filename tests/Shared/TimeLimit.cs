using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Xunit.v3;

[assembly: Indicators.Tests.TimeLimit]

namespace Indicators.Tests;

/// <summary>A test that does not end ends the run, which names it: a loop without end cannot be left in any other way.</summary>
/// <remarks>Ten minutes, on a machine that does other work besides; another number of seconds stands in the environment.</remarks>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class TimeLimitAttribute : BeforeAfterTestAttribute
{
    /// <summary>The variable of the environment that names another number of seconds.</summary>
    public const string Variable = "INDICATORS_TEST_SECONDS";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(
        int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out int seconds)
            ? seconds
            : 600);

    private static readonly ConcurrentDictionary<string, (string Name, long Since)> Running = [];
    private static readonly Timer Watch = new(_ => Look(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));

    public override void Before(MethodInfo methodUnderTest, IXunitTest test)
    {
        Running[test.UniqueID] = (test.TestDisplayName, Stopwatch.GetTimestamp());
        GC.KeepAlive(Watch);
    }

    public override void After(MethodInfo methodUnderTest, IXunitTest test) => Running.TryRemove(test.UniqueID, out _);

    private static void Look()
    {
        foreach ((string name, long since) in Running.Values)
        {
            if (Stopwatch.GetElapsedTime(since) > Limit && !Debugger.IsAttached)
            {
                Environment.FailFast($"The test has not ended within {Limit}; expected an end, or another limit in {Variable}: {name}");
            }
        }
    }
}
