using System.Reflection;

using FsCheck;
using FsCheck.Fluent;

using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

using NodaTime;
using NodaTime.Text;

namespace Indicators.Testing;

/// <summary>Tries one law, and keeps what FsCheck found instead of printing it.</summary>
internal sealed class LawRun : IRunner
{
    private TestResult? _result;

    private LawRun()
    {
    }

    public static BrokenLaw? Try(Law law, Func<Property> property, Seed? start)
    {
        var run = new LawRun();
        Config config = Config.Quick.WithRunner(run);
        if (start is { } seed)
        {
            config = config.WithReplay(seed.Value, seed.Gamma);
        }

        // A type so wrong that no case can be made of it, one without a last period say, breaks the law too.
        if (Thrown.By(() => { Check.One(config, property()); return null; }) is { } thrown)
        {
            return new(law, "", start?.ToString() ?? "", Said(Cause(thrown)));
        }

        return run._result switch
        {
            TestResult.Failed failed =>
                new(law, Case(failed.Item3), new Seed(failed.Item5.Seed, failed.Item5.Gamma).ToString(), Why(failed.Item4)),
            TestResult.Exhausted => new(law, "", start?.ToString() ?? "", "No case could be made to try it with."),
            _ => null,
        };
    }

    public void OnStartFixture(Type t)
    {
    }

    public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
    {
    }

    public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
    {
    }

    public void OnFinished(string name, TestResult testResult) => _result = testResult;

    private static string Case(FSharpList<object> arguments) => string.Join("; ", arguments.Select(Text));

    private static string Text(object argument) => argument is LocalDate date ? $"{LocalDatePattern.Iso.Format(date)} ({date.Calendar.Id})"
        : Thrown.By(argument.ToString) is { } thrown
        ? $"{LawList.NameOf(argument.GetType())} whose ToString throws {thrown.GetType().Name}"
        : argument is System.Collections.IEnumerable and not string
        ? $"[{string.Join(", ", ((System.Collections.IEnumerable)argument).Cast<object>())}]"
        : argument.ToString()!;

    // A law that is false says nothing more than that; one that throws says what.
    private static string Why(Outcome outcome) => outcome is Outcome.Failed { Item: { } thrown } && thrown.GetType() != typeof(Exception)
        ? Said(Cause(thrown))
        : "";

    private static string Said(Exception thrown) => thrown is LawMessage ? thrown.Message : $"{thrown.GetType().Name}: {thrown.Message}";

    private static Exception Cause(Exception thrown) =>
        thrown is TypeInitializationException or TargetInvocationException && thrown.InnerException is { } inner
        ? Cause(inner)
        : thrown;
}
