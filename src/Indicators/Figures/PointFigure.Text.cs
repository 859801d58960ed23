using System.Diagnostics.CodeAnalysis;

namespace Indicators;

// Figures for generic code: as printed, as ToString() does; printed anew where a language is the provider.
public sealed partial record PointFigure<TKind> : IPrinted, IReadText<PointFigure<TKind>>
{
    string IPrinted.PrintAs(string? format, IFormatProvider? provider) => Printed.PrintAs(format, provider);

    static bool IReadText<PointFigure<TKind>>.TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PointFigure<TKind>? result,
        [NotNullWhen(false)] out string? problem) =>
        TryParse(text, UnitCatalog.Default, out result, out problem);
}
