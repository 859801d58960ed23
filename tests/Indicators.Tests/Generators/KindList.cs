namespace Indicators.Tests;

/// <summary>Every kind of the library, generic ones with every argument that they may have; a kind added later is found by
/// itself.</summary>
internal static class KindList
{
    // Any two kinds make a quotient, so there is no list of all; these differ in what stands on either side.
    private static readonly Type[] Quotients =
    [
        typeof(Per<Length, Area>),
        typeof(Per<Money<Cny>, Count<Person>>),
        typeof(Per<Money<Cny>, Money<Usd>>),
        typeof(Per<Area, Area>),
        typeof(Per<Proportion, CalendarSpan>),
        typeof(Per<Per<Length, Area>, Elapsed>),
        typeof(Per<Money<Cny>, Per<Length, Area>>),
        typeof(Per<Money<Cny>, Product<Mass, Length>>),
        typeof(Per<Real<Money<Cny>, Prices2020>, Count<Person>>),
        typeof(Per<Nominal<Money<Cny>>, Count<Person>>),
    ];

    // Money in any currency has prices, of any base.
    private static readonly Type[] Nominals = [typeof(Nominal<Money<Cny>>), typeof(Nominal<Money<Usd>>)];

    private static readonly Type[] Reals =
        [typeof(Real<Money<Cny>, Prices2020>), typeof(Real<Money<Cny>, Cpi2020>), typeof(Real<Money<Usd>, Cpi2020>)];

    // The same is true of products; the ones in the unit table have units of their own.
    private static readonly Type[] Products =
    [
        typeof(Product<Mass, Length>),
        typeof(Product<Length, Mass>),
        typeof(Product<Count<Person>, Length>),
        typeof(Product<Count<Person>, Elapsed>),
        typeof(Product<Count<Vehicle>, Length>),
        typeof(Product<Product<Mass, Length>, Elapsed>),
        typeof(Product<Mass, Product<Length, Elapsed>>),
    ];

    private static readonly Type[] Exported = [.. typeof(IQuantityKind).Assembly.GetExportedTypes().Where(type => type.IsClass)];

    public static IReadOnlyList<Type> Declared { get; } = [.. Exported.Where(type => type.IsAssignableTo(typeof(IQuantityKind)))];

    /// <summary>The kinds of the library, and two such as a user declares.</summary>
    public static IReadOnlyList<Type> All { get; } =
        [.. Declared.SelectMany(Closed), typeof(GrainMass), typeof(Confidence), typeof(IndexNumber<Of2020>), typeof(Count<Noodle>)];

    /// <summary>The kind as a reader writes it: <c>Per&lt;Length, Area&gt;</c>.</summary>
    public static string NameOf(Type kind) => kind.IsGenericType
        ? $"{kind.Name[..kind.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", kind.GetGenericArguments().Select(NameOf))}>"
        : kind.Name;

    private static IEnumerable<Type> Closed(Type kind)
    {
        if (!kind.IsGenericTypeDefinition)
            return [kind];
        if (kind == typeof(Per<,>))
            return Quotients;
        if (kind == typeof(Product<,>))
            return Products;
        if (kind == typeof(Nominal<>))
            return Nominals;
        if (kind == typeof(Real<,>))
            return Reals;

        Type[] arguments = kind.GetGenericArguments() is [Type parameter] && parameter.GetGenericParameterConstraints() is [Type constraint]
            ? [.. Exported.Where(type => type.IsAssignableTo(constraint))]
            : [];
        return arguments.Length > 0
            ? arguments.Select(argument => kind.MakeGenericType(argument))
            : throw new InvalidOperationException(
                $"{NameOf(kind)} is a kind whose arguments are not known here; name some, so that the laws hold it too.");
    }
}

/// <summary>A kind of a user's own: grain by mass, which is a mass apart.</summary>
public sealed class GrainMass : IExtensive
{
    /// <inheritdoc/>
    public static string Code => "{grain}.t";
}

/// <summary>An index base of a user's own: the average of 2020 is 100.</summary>
public sealed class Of2020 : IFixedBase
{
    /// <inheritdoc/>
    public static string Code => "2020";
}

/// <summary>The constant prices of 2020, as a source publishes them.</summary>
public sealed class Prices2020 : IPriceBase
{
    /// <inheritdoc/>
    public static string Code => "2020";
}

/// <summary>Consumer prices with 2020 at 100.</summary>
public sealed class Cpi2020 : IPriceBase
{
    /// <inheritdoc/>
    public static string Code => "CPI 2020";
}

/// <summary>What a user counts.</summary>
public sealed class Noodle : IEntity
{
    /// <inheritdoc/>
    public static string Code => "noodle";
}

/// <summary>Levels of a user's own: a survey's confidence, of which only differences are amounts.</summary>
public sealed class Confidence : IPointKind
{
    /// <inheritdoc/>
    public static string Code => "{confidence}";
}
