namespace Indicators.Tool.Input;

/// <summary>A text file, decoded.</summary>
/// <param name="Path">The file as the user named it, or as found in the folder that the user named.</param>
/// <param name="Text">Its characters, without a byte order mark.</param>
/// <param name="Encoding">The encoding that it turned out to have: <c>UTF-8</c>, <c>GB18030</c>, <c>UTF-16LE</c> or
/// <c>UTF-16BE</c>.</param>
internal sealed record SourceText(string Path, string Text, string Encoding);
