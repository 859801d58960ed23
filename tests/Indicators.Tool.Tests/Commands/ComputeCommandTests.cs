using Indicators.Tool.Commands;
using Indicators.Tool.Input;
using Indicators.Tool.Output;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Commands;

public sealed class ComputeCommandTests : IDisposable
{
    private readonly TempFolder _folder = TempFolder.InOrder();

    [Fact]
    public async Task The_options_reach_what_computes_and_the_result_reaches_standard_output()
    {
        var scorecard = new Recorder("湘东区\n");

        (int code, string output, string error) = await Run(
            scorecard, "compute", _folder.Path, "--format", "MD", "--lang", "en", "--rounding", "halftoeven", "--decimals", "3",
            "--on-error", "collect");

        Assert.Equal((0, "湘东区\n", ""), (code, output, error));
        Assert.Equal(
            (OutputFormat.Markdown, Language.English, Rounding.HalfToEven, 3, null, OnError.Collect),
            (scorecard.Options!.Format, scorecard.Options.Language, scorecard.Options.Rounding, scorecard.Options.Decimals,
                scorecard.Options.Out, scorecard.Options.OnError));
        Assert.Equal(2, scorecard.Input!.Observations.Count);
    }

    [Fact]
    public async Task Without_options_the_tool_rounds_half_away_from_zero_to_a_table()
    {
        var scorecard = new Recorder("x");

        await Run(scorecard, "compute", _folder.Path);

        Assert.Equal(
            (OutputFormat.Table, null, Rounding.HalfAwayFromZero, null, OnError.Stop),
            (scorecard.Options!.Format, scorecard.Options.Language, scorecard.Options.Rounding, scorecard.Options.Decimals,
                scorecard.Options.OnError));
    }

    [Fact]
    public async Task A_bad_row_stops_everything_unless_it_is_collected()
    {
        _folder.Add("observations.csv", TempFolder.Observations + "unknown,1,2021,,5\n");

        var stopped = new Recorder("x");
        (int code, string output, string error) = await Run(stopped, "compute", _folder.Path);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("IND0932", Assert.Single(error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);

        var collected = new Recorder("x");
        (code, output, error) = await Run(collected, "compute", _folder.Path, "--on-error", "collect");
        Assert.Equal((1, "x"), (code, output));
        Assert.Equal(["IND0932"], collected.Input!.Observations.Problems.Select(problem => problem.Code));
        Assert.Contains("IND0932", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_that_shows_while_computing_undoes_the_result()
    {
        var scorecard =
            new Recorder("half a result",
                new InputProblem(ProblemCode.Known.Single(code => code.Id == "IND0929"), "a.csv", 2, 1, "x", "y"));

        Assert.Equal((2, ""), (await Run(scorecard, "compute", _folder.Path)) is var (code, output, _) ? (code, output) : default);
        Assert.Equal((1, "half a result"),
            (await Run(scorecard, "compute", _folder.Path, "--on-error", "collect")) is var (c, o, _) ? (c, o) : default);
    }

    [Fact]
    public async Task The_result_goes_to_the_file_that_is_asked_for_but_never_over_the_input()
    {
        string file = _folder.Of("result.json");
        Assert.Equal((0, ""),
            (await Run(new Recorder("r"), "compute", _folder.Path, "--out", file)) is var (code, output, _) ? (code, output) : default);
        Assert.Equal("r", File.ReadAllText(file));

        (int refused, _, string error) = await Run(new Recorder("r"), "compute", _folder.Path, "--out", _folder.Of("observations.csv"));
        Assert.Equal(2, refused);
        Assert.Contains("a file of the input", error, StringComparison.Ordinal);
        Assert.Equal(TempFolder.Observations, File.ReadAllText(_folder.Of("observations.csv")));
    }

    [Theory]
    [InlineData("no command given")]
    [InlineData("unknown command \"comput\"; did you mean \"compute\"?", "comput", "x")]
    [InlineData("unknown option \"--fromat\"; did you mean \"--format\"?", "compute", "--fromat", "json", "x")]
    [InlineData("unknown option \"--fromat\"; did you mean \"--format\"?", "compute", "x", "--fromat=json")]
    [InlineData("unknown option \"--verbose\"", "--verbose")]
    [InlineData("PATH is missing: a folder with catalogue.json and *.csv, or these files", "compute")]
    [InlineData("PATH is blank", "compute", "")]
    [InlineData("--out is blank, expected a file", "compute", "x", "--out", " ")]
    [InlineData("--format is \"yaml\", expected one of table, json, markdown, md, csv", "compute", "x", "--format", "yaml")]
    [InlineData("--lang is \"fr\", expected one of zh, en", "compute", "x", "--lang", "fr")]
    [InlineData("--on-error is \"skip\", expected one of stop, collect", "compute", "x", "--on-error", "skip")]
    [InlineData("--decimals is \"1.5\", expected a whole number from 0 to 30", "compute", "x", "--decimals", "1.5")]
    [InlineData("--decimals is \"99999999999\", expected a whole number from 0 to 30", "compute", "x", "--decimals", "99999999999")]
    [InlineData("Option '--format' expects a single argument but 2 were provided", "compute", "x", "--format", "json", "--format", "csv")]
    [InlineData(
        "--rounding is \"1\", expected one of HalfAwayFromZero, HalfToEven, AwayFromZero, TowardZero, Floor, Ceiling", "compute", "x",
        "--rounding", "1")]
    public async Task Bad_usage_is_one_line_and_exit_code_2(string message, params string[] arguments)
    {
        (int code, string output, string error) = await Run(new Recorder("x"), arguments);

        Assert.Equal((2, ""), (code, output));
        string help = arguments is ["compute", ..] ? "indicators compute --help" : "indicators --help";
        Assert.Equal($"indicators: {message} (see '{help}')\n", error);
    }

    [Fact]
    public async Task An_unforeseen_exception_is_one_line_with_a_code()
    {
        var error = new StringWriter { NewLine = "\n" };

        int code = await Guard.Run(() => throw new InvalidOperationException("two\nlines"), error);

        Assert.Equal(2, code);
        Assert.Equal(
            "indicators: error IND0999: a mistake of the tool itself: InvalidOperationException: two\\nlines; please report it, with what "
                + "INDICATORS_TRACE=1 prints\n",
            error.ToString());
        Assert.Equal(130, await Guard.Run(() => throw new OperationCanceledException(), error));
    }

    [Fact]
    public async Task Cancelling_ends_with_130_and_writes_nothing()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        var output = new StringWriter();

        int code =
            await Guard.Run(
                () => new CommandLine(new Recorder("x"), Terminal.Redirected, Stream.Null, output, TextWriter.Null).Run(
                    ["compute", _folder.Path], cancellation.Token), TextWriter.Null);

        Assert.Equal((130, ""), (code, output.ToString()));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<(int Code, string Output, string Error)> Run(IScorecard scorecard, params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        int code =
            await new CommandLine(scorecard, Terminal.Redirected, Stream.Null, output, error).Run(arguments,
                TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }

    private sealed class Recorder(string result, InputProblem? problem = null) : IScorecard
    {
        public ReportInput? Input { get; private set; }

        public ComputeOptions? Options { get; private set; }

        public Computed Compute(ReportInput input, ComputeOptions options, Problems problems, CancellationToken cancellation)
        {
            (Input, Options) = (input, options);
            if (problem is not null)
                problems.Add(problem);
            return new(default, output => output.Write(result));
        }
    }
}
