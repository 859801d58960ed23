namespace Indicators.Tool.Tests.Support;

/// <summary>Results that are kept in files. With UPDATE_EXPECTED=1 the files are written anew, and the change is reviewed as one.</summary>
internal static class Golden
{
    /// <summary>Compares a result with its file, line by line.</summary>
    public static void Same(string name, string found)
    {
        string path = Repository.Path("tests", "Indicators.Tool.Tests", "Expected", name);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            File.WriteAllText(path, found);
            return;
        }

        string[] expected = File.ReadAllText(path).Split('\n'), lines = found.Split('\n');
        for (int i = 0; i < Math.Max(expected.Length, lines.Length); i++)
        {
            string? wanted = expected.ElementAtOrDefault(i), line = lines.ElementAtOrDefault(i);
            if (wanted != line)
            {
                Assert.Fail(
                    $"{name}, line {i + 1}:\n  expected {wanted ?? "(no more lines)"}\n  found    {line ?? "(no more lines)"}\n" +
                    "If the new result is right, run the tests with UPDATE_EXPECTED=1 and review the change of the file.");
            }
        }
    }
}
