using System.CommandLine;
using System.CommandLine.Parsing;
using Indicators.Tool.Input;

namespace Indicators.Tool.Commands;

/// <summary>The command line of <c>indicators calc</c>.</summary>
internal sealed class CalcSyntax
{
    /// <summary>The name of the command.</summary>
    public const string Name = "calc";

    private readonly Argument<string> _path = new("FILE")
    {
        Description = "A JSON array of items {\"id\", \"calculation\", \"inputs\", \"parameters\"}; - reads standard input.",
    };

    private readonly Option<OutputFormat> _format =
        SharedOptions.Format("How the answers are written: json (default), table, markdown (md) or csv.");
    private readonly Option<Rounding> _rounding = SharedOptions.Rounding("The rule for items that name none");
    private readonly Option<string?> _out = SharedOptions.Out();

    /// <summary>Makes the command.</summary>
    /// <param name="run">Runs it with its options.</param>
    public Command Command(Func<CalcOptions, CancellationToken, int> run)
    {
        _path.Validators.Add(NoOptionAsFile);
        var command = new Command(Name, "Computes a batch of calculations exactly: growth, averages, ranks, rounding, consistency.")
        {
            _path, _format, _rounding, _out,
        };
        command.SetAction((parsed, cancellation) => Task.Run(() => run(Options(parsed), cancellation), CancellationToken.None));
        return command;
    }

    private CalcOptions Options(ParseResult parsed) => new(
        parsed.GetRequiredValue(_path), parsed.GetResult(_format) is null ? OutputFormat.Json : parsed.GetValue(_format),
        parsed.GetValue(_rounding), parsed.GetValue(_out));

    private void NoOptionAsFile(ArgumentResult result)
    {
        string typed = result.Tokens[0].Value;
        if (string.IsNullOrWhiteSpace(typed))
        {
            result.AddError("FILE is blank");
        }
        else if (typed != CalcOptions.StandardInput && typed.StartsWith('-'))
        {
            string name = typed.Split('=', ':')[0];
            result.AddError(
                $"unknown option {Quoted.Text(name)}; "
                    + $"{Spelling.Hint(name, [_format.Name, _rounding.Name, _out.Name, "--help"], $"a file that begins with a hyphen is ./{Quoted.Visible(typed)}")}");
        }
    }
}
