namespace Indicators;

/// <summary>Numbers the different values of a column in the order of their first mention.</summary>
internal sealed class ValuePool<T>(IEqualityComparer<T>? comparer = null) where T : notnull
{
    private readonly Dictionary<T, int> _numbers = new(comparer);
    private readonly List<T> _values = [];

    public IReadOnlyList<T> Values => _values;

    public T this[int number] => _values[number];

    public int Add(T value)
    {
        if (!_numbers.TryGetValue(value, out int number))
        {
            _numbers.Add(value, number = _values.Count);
            _values.Add(value);
        }

        return number;
    }

    public int? Find(T value) => _numbers.TryGetValue(value, out int number) ? number : null;
}
