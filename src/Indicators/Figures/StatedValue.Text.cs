using System.Diagnostics.CodeAnalysis;

namespace Indicators;

// Figures for generic code: as printed, as ToString() does; printed anew where a language is the provider.
public sealed partial class StatedValue : IPrinted, IReadText<StatedValue>
{
    /// <summary>Prints the figure in the language of a provider; as it was printed, where it names none.</summary>
    internal string PrintAs(string? format, IFormatProvider? provider)
    {
        ValueText.CheckFormat(format);
        return ValueText.Named(provider) is { } language ? Print(language) : Text;
    }

    string IPrinted.PrintAs(string? format, IFormatProvider? provider) => PrintAs(format, provider);

    static bool IReadText<StatedValue>.TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StatedValue? result,
        [NotNullWhen(false)] out string? problem) =>
        TryParse(text, UnitCatalog.Default, null, out result, out problem);
}
