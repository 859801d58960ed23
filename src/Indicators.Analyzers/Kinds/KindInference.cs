using Microsoft.CodeAnalysis;

namespace Indicators.Analyzers;

/// <summary>Which kinds a call gives to the type parameters of a method, and where two arguments disagree.</summary>
internal sealed class KindInference(IMethodSymbol method)
{
    private readonly Dictionary<ITypeSymbol, ITypeSymbol> _kinds = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a kind can stand where a parameter asks for one, after the arguments before it.</summary>
    /// <param name="asked">The kind that the parameter names.</param>
    /// <param name="given">The kind of the argument.</param>
    public bool Fits(ITypeSymbol asked, ITypeSymbol given)
    {
        if (asked is ITypeParameterSymbol { DeclaringMethod: not null } parameter
            && SymbolEqualityComparer.Default.Equals(parameter.DeclaringMethod, method))
        {
            if (_kinds.TryGetValue(parameter, out ITypeSymbol? before))
            {
                return SymbolEqualityComparer.Default.Equals(before, given);
            }

            _kinds[parameter] = given;
            return true;
        }

        return SymbolEqualityComparer.Default.Equals(asked, given)
            || (asked is INamedTypeSymbol { TypeArguments: { Length: > 0 } parts } one && given is INamedTypeSymbol other
                && SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition)
                && parts.Zip(other.TypeArguments, Fits).All(fits => fits));
    }

    /// <summary>The kind that an argument before gave to a type parameter; null for a kind that the method names itself.</summary>
    public ITypeSymbol? Before(ITypeSymbol asked) => _kinds.TryGetValue(asked, out ITypeSymbol? kind) ? kind : null;
}
