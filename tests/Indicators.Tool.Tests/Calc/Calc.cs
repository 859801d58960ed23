using System.Text;
using System.Text.Json;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Calc;

/// <summary>Runs <c>indicators calc</c> on items given as JSON.</summary>
internal static class Calc
{
    /// <summary>Runs it on standard input.</summary>
    public static ToolRun Run(string json, params string[] options)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return InProcess.Run(input, ["calc", "-", .. options]);
    }

    /// <summary>The answers to items.</summary>
    public static JsonElement[] Answers(string json) =>
        [.. JsonDocument.Parse(Run(json).Output).RootElement.GetProperty("results").EnumerateArray()];

    /// <summary>The answer to one item.</summary>
    public static JsonElement Answer(string calculation, string inputs, string parameters = "{}") =>
        Answers($$"""[{"id":"x","calculation":"{{calculation}}","inputs":{{inputs}},"parameters":{{parameters}}}]""")[0];

    /// <summary>The result of one item, as JSON on one line.</summary>
    public static string Result(string calculation, string inputs, string parameters = "{}")
    {
        JsonElement answer = Answer(calculation, inputs, parameters);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("error").ValueKind);
        return JsonSerializer.Serialize(answer.GetProperty("result"));
    }

    /// <summary>The code and the message of the mistake of one item.</summary>
    public static string Mistake(string calculation, string inputs, string parameters = "{}")
    {
        JsonElement answer = Answer(calculation, inputs, parameters);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("result").ValueKind);
        JsonElement error = answer.GetProperty("error");
        return $"{error.GetProperty("code").GetString()}: {error.GetProperty("message").GetString()}";
    }
}
