using Microsoft.CodeAnalysis;

namespace Indicators.Analyzers;

/// <summary>The types of the library, as one compilation sees them.</summary>
internal sealed class KnownTypes
{
    private readonly Dictionary<INamedTypeSymbol, Form> _forms = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? _intensive, _extensive, _point, _ratio, _fixedBase, _series, _aggregation, _range;
    private readonly IAssemblySymbol _library;

    private KnownTypes(Compilation compilation, INamedTypeSymbol quantity)
    {
        _library = quantity.ContainingAssembly;
        (string Name, Form Form)[] forms =
        [
            ("Quantity`1", Form.Amount), ("QuantityPoint`1", Form.Level), ("Figure`1", Form.Figure), ("PointFigure`1", Form.LevelFigure),
            ("Unit`1", Form.Unit), ("PointUnit`1", Form.LevelUnit), ("Rational", Form.Number), ("GrowthRate", Form.Growth),
            ("AverageGrowth", Form.AverageGrowth),
        ];
        foreach ((string name, Form form) in forms)
        {
            if (Find(name) is { } type)
            {
                _forms[type] = form;
            }
        }

        (_intensive, _extensive) = (Find("IIntensive"), Find("IExtensive"));
        (_point, _ratio, _fixedBase) = (Find("IPointKind"), Find("IRatioKind"), Find("IFixedBase"));
        _range = Find("Range`1");
        (_series, _aggregation) = (Find("Series`3"), Find("Aggregation`3"));

        INamedTypeSymbol? Find(string name) => compilation.GetTypeByMetadataName("Indicators." + name);
    }

    /// <summary>Finds the types; null in a compilation that does not use the library.</summary>
    public static KnownTypes? In(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Indicators.Quantity`1") is { } quantity ? new(compilation, quantity) : null;

    /// <summary>What a value of a type stands for; one that may be null stands for what it is when it is not.</summary>
    public Meaning MeaningOf(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol named)
        {
            return default;
        }

        if (named is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] })
        {
            return MeaningOf(inner);
        }

        if (_range is not null && named.TypeArguments is [var value] && Same(named.OriginalDefinition, _range))
        {
            return MeaningOf(value).Form switch
            {
                Form.Growth => new(Form.GrowthRange, null),
                Form.AverageGrowth => new(Form.AverageGrowthRange, null),
                _ => default,
            };
        }

        if (_forms.TryGetValue(named.OriginalDefinition, out Form form))
        {
            return new(form, named.TypeArguments.Length == 1 ? named.TypeArguments[0] : null);
        }

        return named.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double ? new(Form.Number, null) : default;
    }

    /// <summary>What a type is a series of; null for what is not a series.</summary>
    public SeriesType? Series(ITypeSymbol? type) => TypedBy(type, _series);

    /// <summary>What an aggregation, begun and not yet told to which period, is of; null for what is none.</summary>
    public SeriesType? AggregationOf(ITypeSymbol? type) => TypedBy(type, _aggregation);

    /// <summary>Whether the base of an index is one and the same for all periods.</summary>
    public bool IsFixedBase(ITypeSymbol? kind) => Has(kind, _fixedBase);

    /// <summary>Whether a type or method is one of the library.</summary>
    public bool Owns(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _library);

    /// <summary>Whether amounts of a kind add up over parts.</summary>
    public bool IsExtensive(ITypeSymbol? kind) => Has(kind, _extensive);

    /// <summary>Whether a kind has a true zero, and so growths.</summary>
    public bool IsRatio(ITypeSymbol? kind) => Has(kind, _ratio);

    /// <summary>Whether a kind has levels, whose differences are its amounts.</summary>
    public bool IsPoint(ITypeSymbol? kind) => Has(kind, _point);

    /// <summary>
    /// Whether a value does not add up over parts: a density, a rate, a multiple, or the level of a percentage. The difference
    /// of two levels does, because differences of one level form a group.
    /// </summary>
    public bool IsIntensive(Meaning meaning) => meaning.Form switch
    {
        Form.Level => true,
        Form.Amount => Has(meaning.Kind, _intensive) && !IsPoint(meaning.Kind),
        _ => false,
    };

    private static SeriesType? TypedBy(ITypeSymbol? type, INamedTypeSymbol? definition) =>
        definition is not null && type is INamedTypeSymbol { TypeArguments: [var period, var measure, var kind] } named
            && Same(named.OriginalDefinition, definition)
            ? new(period, measure, kind)
            : null;

    private static bool Has(ITypeSymbol? kind, INamedTypeSymbol? role) => role is not null && kind switch
    {
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(constraint => Same(constraint, role) || Has(constraint, role)),
        null => false,
        _ => kind.AllInterfaces.Any(implemented => Same(implemented, role)),
    };

    private static bool Same(ISymbol one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
