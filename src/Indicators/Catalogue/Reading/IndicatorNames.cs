namespace Indicators;

/// <summary>The indicator that each code, name and alias stands for; case and blanks at the ends do not matter.</summary>
internal sealed class IndicatorNames
{
    private readonly Dictionary<string, Indicator> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets every code, name and alias.</summary>
    public IReadOnlyCollection<string> All => _byName.Keys;

    /// <summary>Adds an indicator; returns the texts that stand for another one already. Its own may repeat each other.</summary>
    public IReadOnlyList<(string Text, Indicator Other)> Add(Indicator indicator)
    {
        var taken = new List<(string Text, Indicator Other)>();
        foreach (string text in indicator.AllNames.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!_byName.TryAdd(text, indicator))
            {
                taken.Add((text, _byName[text]));
            }
        }

        return taken;
    }

    /// <summary>Finds an indicator.</summary>
    public Indicator? Find(string? text) => text is null ? null : _byName.GetValueOrDefault(text.Trim());
}
