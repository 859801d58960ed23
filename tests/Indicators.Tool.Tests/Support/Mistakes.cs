using Indicators.Tool.Input;

namespace Indicators.Tool.Tests.Support;

/// <summary>Says in one line what went wrong, for comparing.</summary>
internal static class Mistakes
{
    /// <summary>Returns each mistake as <c>code line:column</c>.</summary>
    public static string[] Places(this Problems problems) =>
        [.. problems.All.Select(problem => $"{problem.Code} {problem.Line}:{problem.Column}")];

    /// <summary>Returns the codes.</summary>
    public static string[] Codes(this Problems problems) => [.. problems.All.Select(problem => problem.Code)];
}
