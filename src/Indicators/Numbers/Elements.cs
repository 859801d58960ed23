namespace Indicators;

/// <summary>Lists that callers hand over.</summary>
internal static class Elements
{
    /// <summary>Copies a list in which nothing is null; the message of a refusal says which element is.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    internal static T[] NotNull<T>(IEnumerable<T> list, string name) where T : class
    {
        ArgumentNullException.ThrowIfNull(list, name);
        T[] all = [.. list];
        return Array.FindIndex(all, element => element is null) is >= 0 and var index
            ? throw new ArgumentException(
                string.Create(System.Globalization.CultureInfo.InvariantCulture,
                    $"The element at index {index} is null; leave it out, or give it a value."), name)
            : all;
    }
}
