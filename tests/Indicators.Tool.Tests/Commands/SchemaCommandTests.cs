using System.Text.Json;
using Indicators.Tool.Schemas;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Commands;

public class SchemaCommandTests
{
    [Theory]
    [InlineData("catalogue", "schema")]
    [InlineData("catalogue", "schema", "catalogue")]
    [InlineData("catalogue", "schema", "CATALOGUE")]
    [InlineData("report", "schema", "report")]
    public void A_schema_is_printed_as_it_is_published(string title, params string[] arguments)
    {
        ToolRun run = InProcess.Run(arguments);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(title == "report" ? SchemaFile.Report : SchemaFile.Catalogue, run.Output);
        using JsonDocument schema = JsonDocument.Parse(run.Output);
        Assert.Equal($"{title}.json", schema.RootElement.GetProperty("title").GetString());
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NAME is \"catalog\", expected one of catalogue, report; did you mean \"catalogue\"?", "schema", "catalog")]
    [InlineData("NAME is \"xml\", expected one of catalogue, report", "schema", "xml")]
    [InlineData("\"report\" is too much: schema takes one NAME", "schema", "catalogue", "report")]
    [InlineData("unknown option \"--hepl\"; did you mean \"--help\"?", "schema", "--hepl")]
    [InlineData("unknown command \"schemas\"; did you mean \"schema\"?", "schemas")]
    public void A_mistake_on_the_command_line_is_one_line_and_exit_code_2(string message, params string[] arguments)
    {
        ToolRun run = InProcess.Run(arguments);

        string command = arguments[0] == "schema" ? "indicators schema" : "indicators";
        Assert.Equal((2, "", $"indicators: {message} (see '{command} --help')\n"), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void The_help_says_which_schemas_there_are()
    {
        ToolRun run = InProcess.Run("schema", "--help");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("catalogue (default) or report", run.Output, StringComparison.Ordinal);
        Assert.Contains("Prints the JSON Schema", InProcess.Run("--help").Output, StringComparison.Ordinal);
    }
}
