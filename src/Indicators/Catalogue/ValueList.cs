using System.Collections;

namespace Indicators;

/// <summary>A list that never changes and equals another with the same items in the same order, so that records may hold one.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    public static ValueList<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    /// <summary>Copies items, each made sound by a function.</summary>
    public static IReadOnlyList<T> Of(IEnumerable<T> items, Func<T, T>? sound = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as ValueList<T>
            ?? new([.. items.Select(item => sound is null ? item ?? throw new ArgumentNullException(nameof(items)) : sound(item))]);
    }

    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
