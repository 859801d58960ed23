namespace Indicators;

/// <summary>The tree of a composite index: every parent is an indicator of the catalogue, and none lies within itself.</summary>
internal static class CompositeTree
{
    /// <summary>Finds parents that are none: each unknown one, and of each circle the member that stands first.</summary>
    /// <param name="nodes">Code and parent of each indicator, in their order; a code is there once, letters have no case.</param>
    /// <returns>The indicator, and what is wrong with its parent.</returns>
    internal static IEnumerable<(int At, string Found, bool IsUnknown)> Mistakes(IReadOnlyList<(string Code, string? Parent)> nodes)
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < nodes.Count; i++)
        {
            places.TryAdd(nodes[i].Code, i);
        }

        for (int i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Parent is { } parent && !places.ContainsKey(parent))
            {
                yield return (i, $"{Quoted.Text(nodes[i].Code)} in {Quoted.Text(parent)}", true);
            }
        }

        foreach (int[] circle in Circles(nodes, places))
        {
            yield return (circle[0], string.Join(" in ", circle.Append(circle[0]).Select(at => Quoted.Text(nodes[at].Code))), false);
        }
    }

    // Upwards from each indicator until one is known: what was met on the same way closes a circle.
    private static IEnumerable<int[]> Circles(IReadOnlyList<(string Code, string? Parent)> nodes, Dictionary<string, int> places)
    {
        var walk = new int[nodes.Count]; // in which walk an indicator was met first; 0 for none
        for (int start = 0; start < nodes.Count; start++)
        {
            var way = new List<int>();
            int at = start;
            while (at >= 0 && walk[at] == 0)
            {
                walk[at] = start + 1;
                way.Add(at);
                at = nodes[at].Parent is { } parent && places.TryGetValue(parent, out int next) ? next : -1;
            }

            if (at >= 0 && walk[at] == start + 1)
            {
                int[] circle = [.. way.Skip(way.IndexOf(at))];
                int first = Array.IndexOf(circle, circle.Min());
                yield return [.. circle[first..], .. circle[..first]];
            }
        }
    }
}
