using System.Diagnostics.CodeAnalysis;

namespace Indicators;

// Figures for generic code: nothing and G as printed, as ToString() does; zh and en printed anew in a language.
public sealed partial record PointFigure<TKind> : IPrinted, IReadText<PointFigure<TKind>>
{
    string IPrinted.PrintAs(string? format) => Printed.PrintAs(format);

    static bool IReadText<PointFigure<TKind>>.TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PointFigure<TKind>? result,
        [NotNullWhen(false)] out string? problem) =>
        TryParse(text, UnitCatalog.Default, out result, out problem);
}
