using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

// Units for generic code, by the names that the library has; those of a catalogue of your own are read with that.
[TypeConverter(typeof(UnitTypeConverter))]
public abstract partial class Unit : IPrinted, IReadText<Unit>
{
    string IPrinted.PrintAs(string? format, IFormatProvider? provider) =>
        ValueText.Words(format, provider).Say(Symbol, Text.Plural);

    static bool IReadText<Unit>.TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Unit? result,
        [NotNullWhen(false)] out string? problem)
    {
        problem = UnitCatalog.Default.TryParse(text, out result) ? null : UnitCatalog.WhyUnknown(text);
        return result is not null;
    }
}

public sealed partial class Unit<TKind> : IReadText<Unit<TKind>>
{
    static bool IReadText<Unit<TKind>>.TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Unit<TKind>? result,
        [NotNullWhen(false)] out string? problem)
    {
        (result, problem) = UnitCatalog.Default.Read<TKind>(text);
        return result is not null;
    }
}

public sealed partial class PointUnit<TKind> : IReadText<PointUnit<TKind>>
{
    static bool IReadText<PointUnit<TKind>>.TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PointUnit<TKind>? result,
        [NotNullWhen(false)] out string? problem)
    {
        (result, problem) = UnitCatalog.Default.ReadPoint<TKind>(text);
        return result is not null;
    }
}
