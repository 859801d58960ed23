using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Indicators.Tool.Input;

namespace Indicators.Tool.Commands;

/// <summary>The command line of <c>indicators compute</c>.</summary>
internal sealed class ComputeSyntax
{
    private static readonly (string Word, OnError Meaning)[] Reactions = [("stop", OnError.Stop), ("collect", OnError.Collect)];
    private static readonly (string Word, FailOn Meaning)[] Failures =
        [("inconsistent", FailOn.Inconsistent), ("implausible", FailOn.Implausible), ("missing", FailOn.Missing), ("never", FailOn.Never)];

    private static readonly (string Word, RangeDisplay Meaning)[] RangeWords =
        [("always", RangeDisplay.Always), ("never", RangeDisplay.Never), ("footnote", RangeDisplay.Footnote)];

    private static readonly (string Word, Thousands Meaning)[] ThousandsWords =
        [("comma", Indicators.Thousands.Comma), ("space", Indicators.Thousands.Space), ("none", Indicators.Thousands.None)];

    private static readonly (string Word, Language? Meaning)[] Languages = [("zh", Language.Chinese), ("en", Language.English)];

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "A folder with catalogue.json, *.csv and perhaps report.json, or these files.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<OutputFormat> _format =
        SharedOptions.Format("How the result is written: table (default), json, markdown (md) or csv.");

    private readonly Option<Language?> _language = new("--lang")
    {
        Description = "The language of the result, zh or en; by default that of report.json, else zh.",
        HelpName = "LANGUAGE",
        CustomParser = result => Choice.Parse(result, Languages),
    };

    private readonly Option<Rounding> _rounding = SharedOptions.Rounding("The rule of every rounding");

    private readonly Option<int?> _decimals = new("--decimals")
    {
        Description = "The decimals of percentages, 0 to 30. Default: 1.",
        HelpName = "N",
        CustomParser = ParseDecimals,
    };

    private readonly Option<string?> _out = SharedOptions.Out();

    private readonly Option<OnError> _onError = new("--on-error")
    {
        Description = "What bad rows do: stop (default) computes nothing, collect computes the rest and ends with exit code 1.",
        HelpName = "REACTION",
        CustomParser = result => Choice.Parse(result, Reactions),
    };

    private readonly Option<FailOn> _failOn = new("--fail-on")
    {
        Description =
            "What ends with exit code 1: inconsistent (default), a stated result that contradicts its levels; implausible, that or a "
                + "warning; missing, those or a result that could not be computed; never.",
        HelpName = "FINDING",
        CustomParser = result => Choice.Parse(result, Failures),
        DefaultValueFactory = _ => FailOn.Inconsistent,
    };

    private readonly Option<RangeDisplay> _ranges = new("--ranges")
    {
        Description =
            "How tables print a result that printed figures leave open: always (default) both ends, footnote the number that follows from "
                + "the printed ones and the ends below, never that number alone.",
        HelpName = "WHERE",
        CustomParser = result => Choice.Parse(result, RangeWords),
    };

    private readonly Option<Thousands> _thousands = new("--thousands")
    {
        Description =
            "What stands between groups of three digits in tables: comma, space or none; by default comma in English and none in Chinese.",
        HelpName = "SIGN",
        CustomParser = result => Choice.Parse(result, ThousandsWords),
        DefaultValueFactory = _ => Indicators.Thousands.ByLanguage,
    };

    private readonly Option<int?> _width = new("--width")
    {
        Description =
            "The columns that a line of a table may take, 40 to 1000; by default those of the terminal, and any number in a file or pipe.",
        HelpName = "N",
        CustomParser = ParseWidth,
    };

    private readonly Option<string?> _encoding = new("--encoding")
    {
        Description = "The encoding of files that are not UTF-8, such as gb18030 or windows-1252.",
        HelpName = "NAME",
        CustomParser = ParseEncoding,
    };

    private readonly Option<char?> _decimal = new("--decimal")
    {
        Description = "The sign before decimals in the files, . or , (default: what each file shows).",
        HelpName = "SIGN",
        CustomParser = ParseSign,
    };

    /// <summary>Makes the command.</summary>
    /// <param name="run">Runs it with its options.</param>
    public Command Command(Func<ComputeOptions, CancellationToken, int> run)
    {
        _paths.Validators.Add(NoOptionAsPath);
        var command = new Command("compute", "Computes the scorecard of a report from its figures.")
        {
            _paths, _format, _language, _rounding, _decimals, _out, _onError, _failOn, _ranges, _thousands, _width, _encoding, _decimal,
        };

        // On a thread of its own: Ctrl-C is listened to only once the action has returned its task.
        command.SetAction((parsed, cancellation) => Task.Run(() => run(Options(parsed), cancellation), CancellationToken.None));
        return command;
    }

    private ComputeOptions Options(ParseResult parsed) => new(
        parsed.GetRequiredValue(_paths), parsed.GetValue(_format), parsed.GetValue(_language), parsed.GetValue(_rounding),
        parsed.GetValue(_decimals), parsed.GetValue(_out), parsed.GetValue(_onError),
        parsed.GetValue(_failOn), parsed.GetValue(_ranges), parsed.GetValue(_thousands), parsed.GetValue(_width),
        parsed.GetValue(_encoding), parsed.GetValue(_decimal));

    // A mistyped option would otherwise be taken for one more path.
    private void NoOptionAsPath(ArgumentResult result)
    {
        foreach (string token in result.Tokens.Select(token => token.Value))
        {
            if (token.StartsWith('-'))
            {
                string name = token.Split('=', ':')[0];
                string[] options =
                [
                    _format.Name, _language.Name, _rounding.Name, _decimals.Name, _out.Name, _onError.Name, _failOn.Name, _ranges.Name,
                    _thousands.Name, _width.Name,
                    _encoding.Name, _decimal.Name, "--help",
                ];
                result.AddError(
                    $"unknown option {Quoted.Text(name)}; "
                        + $"{Spelling.Hint(name, options, $"a path that begins with a hyphen is ./{Quoted.Visible(token)}")}");
                return;
            }

            if (string.IsNullOrWhiteSpace(token))
            {
                result.AddError("PATH is blank");
                return;
            }
        }
    }

    private static string? ParseEncoding(ArgumentResult result)
    {
        string typed = result.Tokens[0].Value;
        if (TextDecoder.Named(typed) is not null)
            return typed;

        result.AddError($"--encoding is {Quoted.Text(typed)}, expected the name of an encoding: gb18030, windows-1252, big5, shift_jis");
        return null;
    }

    private static char? ParseSign(ArgumentResult result)
    {
        string typed = result.Tokens[0].Value;
        if (typed is "." or ",")
            return typed[0];

        result.AddError($"--decimal is {Quoted.Text(typed)}, expected . or ,");
        return null;
    }

    private static int? ParseDecimals(ArgumentResult result)
    {
        string typed = result.Tokens[0].Value;
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int decimals) && decimals <= 30)
            return decimals;

        result.AddError($"--decimals is {Quoted.Text(typed)}, expected a whole number from 0 to 30");
        return null;
    }

    private static int? ParseWidth(ArgumentResult result)
    {
        string typed = result.Tokens[0].Value;
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int width) && width is >= 40 and <= 1000)
            return width;

        result.AddError($"--width is {Quoted.Text(typed)}, expected a whole number from 40 to 1000");
        return null;
    }
}
