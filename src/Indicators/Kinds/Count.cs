namespace Indicators;

/// <summary>What is counted. Counts of different entities are different kinds: 家 and 户 never add.</summary>
/// <remarks>An entity of your own is one line: <c>public sealed class School : IEntity { public static string Code => "school";
/// }</c>.</remarks>
public interface IEntity
{
    /// <summary>Gets the entity's code: one English noun in the singular, such as <c>enterprise</c>.</summary>
    static abstract string Code { get; }
}

/// <summary>A number of things of one sort; its coherent unit is one of them.</summary>
/// <typeparam name="TEntity">What is counted.</typeparam>
public sealed class Count<TEntity> : IExtensive where TEntity : IEntity
{
    private Count() { }

    static string IQuantityKind.Code { get; } = "{" + TEntity.Code + "}";
}
