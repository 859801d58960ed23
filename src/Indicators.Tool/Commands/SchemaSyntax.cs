using System.CommandLine;
using System.CommandLine.Parsing;
using Indicators.Tool.Input;
using Indicators.Tool.Output;
using Indicators.Tool.Schemas;

namespace Indicators.Tool.Commands;

/// <summary>The command line of <c>indicators schema</c>: prints a published JSON Schema of the input.</summary>
/// <param name="output">Standard output.</param>
/// <param name="error">Standard error.</param>
internal sealed class SchemaSyntax(TextWriter output, TextWriter error)
{
    private static readonly (string Word, Func<string> Read)[] Schemas =
        [("catalogue", () => SchemaFile.Catalogue), ("report", () => SchemaFile.Report)];

    private readonly Argument<Func<string>?> _name = new("NAME")
    {
        Description = "Which file it describes: catalogue (default) or report.",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = Named,
    };

    /// <summary>Makes the command.</summary>
    public Command Command()
    {
        var command =
            new Command("schema", "Prints the JSON Schema of catalogue.json or of report.json, for editors and validators.") { _name };
        command.SetAction(parsed =>
        {
            var problems = new Problems();
            bool written =
                Delivery.Write(result => result.Write((parsed.GetValue(_name) ?? Schemas[0].Read)()), null, output, problems,
                    CancellationToken.None);
            problems.Print(error);
            return written ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }

    // A mistyped option would otherwise be taken for a name.
    private static Func<string>? Named(ArgumentResult result)
    {
        string typed = result.Tokens[0].Value;
        if (!typed.StartsWith('-'))
            return Choice.Parse(result, Schemas);

        string hint = Spelling.Hint(typed, ["--help"]) is { } near ? $"; {near}" : "";
        result.AddError($"unknown option {Quoted.Text(typed)}{hint}");
        return null;
    }
}
