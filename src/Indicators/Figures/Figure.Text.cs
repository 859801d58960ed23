using System.Diagnostics.CodeAnalysis;

namespace Indicators;

// Figures for generic code: nothing and G as printed, as ToString() does; zh and en printed anew in a language.
public sealed partial record Figure<TKind> : IPrinted, IReadText<Figure<TKind>>
{
    string IPrinted.PrintAs(string? format) => Printed.PrintAs(format);

    static bool IReadText<Figure<TKind>>.TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Figure<TKind>? result,
        [NotNullWhen(false)] out string? problem) =>
        TryParse(text, UnitCatalog.Default, out result, out problem);
}
