namespace Indicators.Tool.Compute;

/// <summary>A sentence of the scorecard in both languages.</summary>
internal sealed record Sentence(string Chinese, string English)
{
    /// <summary>Returns the sentence in a language, <c>zh</c> or <c>en</c>.</summary>
    public string In(string language) => language == "en" ? English : Chinese;
}
