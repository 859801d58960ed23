namespace Indicators.Tool.Input;

/// <summary>A text in one language that is not named, or in Chinese, English or both.</summary>
/// <param name="Plain">The text whose language is not named.</param>
/// <param name="Zh">The Chinese text.</param>
/// <param name="En">The English text.</param>
internal sealed record LocalText(string? Plain, string? Zh, string? En)
{
    /// <summary>Gets every text there is.</summary>
    public IEnumerable<string> All => new[] { Plain, Zh, En }.OfType<string>();

    /// <summary>Returns the text in a language, <c>zh</c> or <c>en</c>; what there is where that is missing.</summary>
    public string In(string language) => (language == "en" ? En ?? Plain ?? Zh : Zh ?? Plain ?? En)!;
}
