using System.Diagnostics.CodeAnalysis;

namespace Indicators;

// Figures for generic code: nothing and G as printed, as ToString() does; zh and en printed anew in a language.
public sealed partial class StatedValue : IPrinted, IReadText<StatedValue>
{
    /// <summary>Prints the figure as a format asks; nothing and <c>G</c>: as it was printed.</summary>
    internal string PrintAs(string? format) => format is null or "" or "G" ? Text : Print(ValueText.LanguageOf(format));

    string IPrinted.PrintAs(string? format) => PrintAs(format);

    static bool IReadText<StatedValue>.TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StatedValue? result,
        [NotNullWhen(false)] out string? problem) =>
        TryParse(text, UnitCatalog.Default, null, out result, out problem);
}
