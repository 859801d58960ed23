using System.Collections.Frozen;

namespace Indicators;

/// <summary>The rows of a table of words by one letter of each word, its first or its last; letters have no case.</summary>
/// <typeparam name="T">A row.</typeparam>
internal sealed class ByLetter<T>
{
    private readonly FrozenDictionary<char, T[]> _rows;

    /// <summary>Sorts the rows; under one letter they keep their order.</summary>
    public ByLetter(IEnumerable<T> rows, Func<T, char> letter) =>
        _rows = rows.GroupBy(row => char.ToUpperInvariant(letter(row))).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The rows whose word can be the one with this letter.</summary>
    public ReadOnlySpan<T> this[char letter] => _rows.TryGetValue(char.ToUpperInvariant(letter), out T[]? rows) ? rows : [];
}
