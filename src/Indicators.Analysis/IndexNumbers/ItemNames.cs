using System.Collections.ObjectModel;

namespace Indicators;

/// <summary>The names by which the items of an index are told apart.</summary>
internal static class ItemNames
{
    /// <summary>The names, if each is one.</summary>
    /// <exception cref="ArgumentException">There is none, or one is blank or stands twice (IND0660).</exception>
    public static string[] Checked(IEnumerable<string> names, string parameter)
    {
        var known = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
        foreach (string name in names)
        {
            if (string.IsNullOrWhiteSpace(name) || !known.TryAdd(name, true))
                throw new IndicatorArgumentException("IND0660",
                    $"Got '{Shown(name)}' as the name of {(string.IsNullOrWhiteSpace(name) ? "an item" : "two items")}; expected a name "
                        + "for each.", parameter);
        }

        return known.Count > 0
            ? [.. known.Keys]
            : throw new IndicatorArgumentException("IND0660", "An index has at least one item.", parameter);
    }

    /// <summary>A name as messages show it.</summary>
    public static string Shown(string name) => FigureText.Shown(name);

    /// <summary>A result for each item, by name and in their order.</summary>
    public static ReadOnlyDictionary<string, T> Named<T>(IReadOnlyList<string> names, IEnumerable<T> results)
    {
        var named = new OrderedDictionary<string, T>(names.Count, StringComparer.Ordinal);
        foreach ((string name, T result) in names.Zip(results))
            named.Add(name, result);
        return new ReadOnlyDictionary<string, T>(named);
    }

    /// <summary>The sum of what is taken of each.</summary>
    public static Rational Sum<T>(this IEnumerable<T> all, Func<T, Rational> of) =>
        all.Aggregate(Rational.Zero, (sum, one) => sum + of(one));

    /// <summary>The sum.</summary>
    public static Rational Sum(this IEnumerable<Rational> all) => all.Sum(one => one);
}
