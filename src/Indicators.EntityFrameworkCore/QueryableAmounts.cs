using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Indicators;

/// <summary>Sums of amounts that the database adds.</summary>
public static class QueryableAmounts
{
    /// <summary>Has the database add the amounts of a column; missing ones are left out, and nothing at all is zero.</summary>
    /// <typeparam name="T">The rows.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="amount">The property, such as <c>row => row.Revenue</c>; of one that may be missing, its <c>Value</c>.</param>
    /// <returns>The exact sum, in the unit of the column.</returns>
    /// <exception cref="InvalidOperationException">The property has no unit (IND0691).</exception>
    public static Quantity<TKind> Sum<T, TKind>(this IQueryable<T> rows, Expression<Func<T, Quantity<TKind>>> amount)
        where TKind : IExtensive
    {
        WholeNumberConverter<Quantity<TKind>> column = Column(rows, amount);
        return column.Read(rows.Select(Places(amount)).Sum());
    }

    /// <summary>Has the database add the amounts of a column, as <see cref="Sum{T, TKind}"/> does, without waiting for it.</summary>
    /// <typeparam name="T">The rows.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="amount">The property, such as <c>row => row.Revenue</c>; of one that may be missing, its <c>Value</c>.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    /// <returns>The exact sum, in the unit of the column.</returns>
    /// <exception cref="InvalidOperationException">The property has no unit (IND0691).</exception>
    public static async Task<Quantity<TKind>> SumAsync<T, TKind>(
        this IQueryable<T> rows, Expression<Func<T, Quantity<TKind>>> amount, CancellationToken cancellationToken = default)
        where TKind : IExtensive
    {
        WholeNumberConverter<Quantity<TKind>> column = Column(rows, amount);
        return column.Read(await rows.Select(Places(amount)).SumAsync(cancellationToken).ConfigureAwait(false));
    }

    // The number that stands in the column: Entity Framework drops the way over an object, which C# would not let go.
    private static Expression<Func<T, long?>> Places<T, TKind>(Expression<Func<T, Quantity<TKind>>> amount)
        where TKind : IExtensive =>
        Expression.Lambda<Func<T, long?>>(
            Expression.Convert(Expression.Convert(Property(amount) ?? amount.Body, typeof(object)), typeof(long?)), amount.Parameters);

    private static WholeNumberConverter<Quantity<TKind>> Column<T, TKind>(
        IQueryable<T> rows, Expression<Func<T, Quantity<TKind>>> amount)
        where TKind : IExtensive
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(amount);
        return Property(amount) is { } member && ModelOf(rows.Expression)?.FindEntityType(member.Expression!.Type) is { } entity
            && entity.FindProperty(member.Member)?.GetValueConverter() is WholeNumberConverter<Quantity<TKind>> column
            ? column
            : throw new IndicatorOperationException(
                $"Got '{amount.Body}'; expected a property of an entity whose column has a unit; call HasUnit in OnModelCreating. (IND0691)");
    }

    private static MemberExpression? Property<T, TKind>(Expression<Func<T, Quantity<TKind>>> amount)
        where TKind : IExtensive
    {
        var member = amount.Body as MemberExpression;
        return member is { Member.Name: nameof(Nullable<>.Value), Expression: MemberExpression { } nullable }
            && Nullable.GetUnderlyingType(nullable.Type) is not null
            ? nullable
            : member;
    }

    private static IModel? ModelOf(Expression query)
    {
        var search = new RootSearch();
        search.Visit(query);
        return search.Model;
    }

    private sealed class RootSearch : ExpressionVisitor
    {
        public IModel? Model { get; private set; }

        protected override Expression VisitExtension(Expression node)
        {
            Model ??= (node as EntityQueryRootExpression)?.EntityType.Model;
            return node;
        }
    }
}
