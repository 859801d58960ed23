namespace Indicators;

/// <summary>Makes the areas of a catalogue, each with the area around it; an area that the library knows keeps its place in the
/// tree.</summary>
internal sealed class AreaMaker(string file, ProblemList problems)
{
    // Deeper than any division of the world; what text could drive further would be walked again and again.
    private const int MaxDepth = 32;

    private readonly List<(AreaEntry Entry, JsonItem Item)> _entries = [];
    private readonly Dictionary<string, int> _byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _spoilt = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds an area that has code and name; the code is not taken.</summary>
    public void Add(AreaEntry entry, JsonItem item)
    {
        if (entry.Code!.Any(char.IsWhiteSpace))
        {
            Refuse(item, $"area code {Quoted.Text(entry.Code)}", "a code of one word, such as \"360313\"");
            Spoil(entry.Code);
            return;
        }

        _byCode.Add(entry.Code!, _entries.Count);
        _entries.Add((entry, item));
    }

    /// <summary>Remembers an area with a mistake, so that those within it are not called lost for the same slip.</summary>
    public void Spoil(string? code)
    {
        if (code is not null)
        {
            _spoilt.Add(code);
        }
    }

    /// <summary>Makes the areas, in the order in which they were added; those with a mistake are left out.</summary>
    public IReadOnlyList<ReferenceArea> Make()
    {
        var made = new ReferenceArea?[_entries.Count];
        var refused = new bool[_entries.Count];
        for (int i = 0; i < made.Length; i++)
        {
            Make(i, made, refused);
        }

        return [.. made.OfType<ReferenceArea>()];
    }

    // Outwards until an area is known, then inwards; one after the other, so that no text can exhaust the stack.
    private void Make(int start, ReferenceArea?[] made, bool[] refused)
    {
        var chain = new List<int>();
        for (int? next = start; next is { } at && made[at] is null && !refused[at]; next = OwnParent(at))
        {
            if (chain.Contains(at) || chain.Count == MaxDepth)
            {
                Refuse(_entries[start].Item, $"area {Quoted.Text(_entries[start].Entry.Code)} within itself, or too deep",
                    $"at most {MaxDepth} areas around it, each once");
                refused[start] = true;
                return;
            }

            chain.Add(at);
        }

        for (int i = chain.Count - 1; i >= 0; i--)
        {
            (AreaEntry entry, JsonItem item) = _entries[chain[i]];
            ReferenceArea? known = Known(entry.Code!),
                parent = OwnParent(chain[i]) is { } own ? made[own] : entry.Parent is null ? known?.Parent : Known(entry.Parent);
            if (OwnParent(chain[i]) is null && entry.Parent is not null && parent is null && !_spoilt.Contains(entry.Parent))
            {
                Refuse(item, $"area {Quoted.Text(entry.Code)} in {Quoted.Text(entry.Parent)}", "the code of an area",
                    "add that area to areas, or leave parent out");
                refused[chain[i]] = true;
                continue;
            }

            made[chain[i]] = new(entry.Code!, entry.Name!, entry.NameEn, parent, entry.Level ?? known?.Level ?? AreaLevel.Unspecified);
        }
    }

    private int? OwnParent(int at) =>
        (_entries[at].Entry.Parent ?? Known(_entries[at].Entry.Code!)?.Parent?.Code) is { } code && _byCode.TryGetValue(code, out int own)
            ? own
            : null;

    private static ReferenceArea? Known(string code) => AreaCatalog.Default.Find(code) is [var area] ? area : null;

    private void Refuse(JsonItem item, string found, string expected, string? hint = null) =>
        problems.Add(CatalogCodes.AreaUnfit, file, item.Place.Line, item.Place.Column, found, expected, hint, item.Path);
}
