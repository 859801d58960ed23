using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Reflection;
using Indicators.Tool.Input;
using Indicators.Tool.Output;

namespace Indicators.Tool.Commands;

/// <summary>The command line of the tool: one line on standard error and exit code 2 for whatever it does not understand.</summary>
/// <param name="scorecard">What computes.</param>
/// <param name="terminal">What standard output is, for tables.</param>
/// <param name="input">Standard input.</param>
/// <param name="output">Standard output.</param>
/// <param name="error">Standard error.</param>
internal sealed class CommandLine(IScorecard scorecard, Terminal terminal, Stream input, TextWriter output, TextWriter error)
{
    private const string ToolName = "indicators";

    /// <summary>Parses and runs.</summary>
    public async Task<int> Run(IReadOnlyList<string> arguments, CancellationToken cancellation = default)
    {
        Command root = Root();

        // The library reads @file as a file of arguments unless it is told not to; here it is a name like any other.
        var parser = new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false };
        ParseResult parsed = root.Parse(arguments, parser);
        if (parsed.Errors.Count > 0)
        {
            string command = parsed.CommandResult.Command == root ? ToolName : $"{ToolName} {parsed.CommandResult.Command.Name}";
            await error.WriteLineAsync($"{ToolName}: {Mistake(parsed, root)} (see '{command} --help')").ConfigureAwait(false);
            return ExitCode.Refused;
        }

        var invocation = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        return await parsed.InvokeAsync(invocation, cancellation).ConfigureAwait(false);
    }

    private Command Root()
    {
        // Not RootCommand, which takes its name from the file that runs and reads words in brackets as directives.
        var version = new VersionOption { Description = "Shows the version." };
        version.Action = new PrintVersion();
        var help = new HelpOption("--help", "-h", "-?") { Description = "Shows this help." };
        if (help.Action is HelpAction action)
            action.MaxWidth = int.MaxValue; // a line of help is never broken

        return new Command(ToolName, "Computes with the figures that a statistical report prints: exactly, rounded once, with reasons.")
        {
            help,
            version,
            new ComputeSyntax().Command(new ComputeCommand(scorecard, output, error).Run),
            new CalcSyntax().Command(new CalcCommand(terminal, input, output, error).Run),
            new SchemaSyntax(output, error).Command(),
        };
    }

    // The library's list may hold three errors for one slip; the one that names what was typed is kept.
    private static string Mistake(ParseResult parsed, Command root)
    {
        if (parsed.Errors.FirstOrDefault(error => error.SymbolResult is ArgumentResult { Tokens.Count: > 0 }) is { } typed)
            return typed.Message; // what the argument's own check says: a mistyped option was taken for a file

        if (parsed.UnmatchedTokens is [var word, ..])
        {
            bool option = word.StartsWith('-');
            Command command = parsed.CommandResult.Command;
            if (!option && command != root)
                return $"{Quoted.Text(word)} is too much: {command.Name} takes one {command.Arguments[0].Name}";

            IEnumerable<string> known = option ? command.Options.Select(known => known.Name) : root.Subcommands.Select(known => known.Name);
            string hint = Spelling.Hint(word, known) is { } near ? $"; {near}" : "";
            return $"unknown {(option ? "option" : "command")} {Quoted.Text(word)}{hint}";
        }

        if (parsed.CommandResult.Command == root)
            return "no command given";

        ParseError first = parsed.Errors[0];
        return first.SymbolResult is not (ArgumentResult { Tokens.Count: 0 } or CommandResult) ? Quoted.Visible(first.Message.TrimEnd('.'))
            : parsed.CommandResult.Command.Name == CalcSyntax.Name ? "FILE is missing: a JSON array of items, or - for standard input"
            : "PATH is missing: a folder with catalogue.json and *.csv, or these files";
    }

    private sealed class PrintVersion : System.CommandLine.Invocation.SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            string version = typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
            int commit = version.IndexOf('+', StringComparison.Ordinal);
            parseResult.InvocationConfiguration.Output.WriteLine(commit < 0 ? version : version[..commit]);
            return ExitCode.Done;
        }
    }
}
