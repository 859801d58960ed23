namespace Indicators.Tool.Compute;

/// <summary>A sentence of the scorecard in both languages.</summary>
internal sealed record Sentence(string Chinese, string English)
{
    /// <summary>Returns the sentence in a language.</summary>
    public string In(Language language) => language == Language.English ? English : Chinese;
}
