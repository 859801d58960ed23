using Microsoft.CodeAnalysis;

namespace Indicators.Analyzers;

/// <summary>What a value is, whatever its kind.</summary>
internal enum Form
{
    /// <summary>Nothing of the library, or nothing that the compiler understands yet.</summary>
    Other,

    /// <summary>A number without a unit.</summary>
    Number,

    /// <summary>An amount, <c>Quantity</c>.</summary>
    Amount,

    /// <summary>A level, <c>QuantityPoint</c>.</summary>
    Level,

    /// <summary>An amount as printed.</summary>
    Figure,

    /// <summary>A level as printed.</summary>
    LevelFigure,

    /// <summary>A unit of amounts.</summary>
    Unit,

    /// <summary>A unit of levels.</summary>
    LevelUnit,

    /// <summary>A growth over a span.</summary>
    Growth,

    /// <summary>A growth per period.</summary>
    AverageGrowth,

    /// <summary>The growths that printed figures allow.</summary>
    GrowthRange,

    /// <summary>The growths per period that printed figures allow.</summary>
    AverageGrowthRange,
}

/// <summary>What a value is, and of which kind.</summary>
internal readonly struct Meaning(Form form, ITypeSymbol? kind)
{
    /// <summary>What the value is.</summary>
    public Form Form { get; } = form;

    /// <summary>Its kind of quantity, where it has one.</summary>
    public ITypeSymbol? Kind { get; } = kind;

    /// <summary>Whether the value is one of levels: a percentage, a temperature.</summary>
    public bool IsLevel => Form is Form.Level or Form.LevelFigure or Form.LevelUnit;

    /// <summary>Whether two values are of one kind.</summary>
    public bool SameKind(Meaning other) => SymbolEqualityComparer.Default.Equals(Kind, other.Kind);
}
