using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Indicators.Benchmarks;

// `wrong-roundings` counts, `first-use` measures what a process does once, `ranks` answers for tests/Peers/ranks.py, `annual-sums` for
// series.py; `observations N FOLDER` writes rows for the tool to be measured with; everything else is BenchmarkDotNet's own command line,
// such as --filter '*Growth*'.
if (args is ["wrong-roundings"])
{
    WrongRoundings.Print(Console.Out);
    return;
}

if (args is ["first-use"])
{
    FirstUse.Print(Console.Out);
    return;
}

if (args is ["ranks", var cases, var answers])
{
    RankAnswers.Write(cases, answers);
    return;
}

if (args is ["annual-sums"])
{
    SeriesBenchmarks.PrintAnnualSums(Console.Out);
    return;
}

if (args is ["observations", var rows, var folder])
{
    ObservationFolder.Write(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture), folder);
    return;
}

// In one process, because peers are compared with each other and not with other days.
IConfig config =
    DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).WithIterationCount(10).WithWarmupCount(5));
BenchmarkSwitcher.FromAssembly(typeof(QuantityBenchmarks).Assembly).Run(args, config);
