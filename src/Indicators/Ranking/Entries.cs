namespace Indicators;

/// <summary>What is ranked: one entry a unit, some with a value and some without.</summary>
internal sealed class Entries<T>
{
    private readonly List<T> _values = [];
    private readonly List<int> _units = [];
    private readonly List<(int Unit, string Why)> _missing = [];

    internal ReadOnlySpan<T> Values => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_values);

    /// <summary>Gets the unit of a value.</summary>
    internal IReadOnlyList<int> Units => _units;

    private int Count => _values.Count + _missing.Count;

    internal void Add(T value)
    {
        _units.Add(Count);
        _values.Add(value);
    }

    internal void AddMissing(Undefined? reason) => _missing.Add((Count, reason?.Message ?? "Its value is missing."));

    /// <summary>The reason why no unit is ranked, or null.</summary>
    internal Undefined? RefusedBy(MissingValuePolicy missing, Func<int, string> name)
    {
        const int Shown = 3;
        if (Check(missing) == MissingValuePolicy.Unranked || _missing.Count == 0)
            return null;
        string first = string.Join(", ", _missing.Take(Shown).Select(gap => name(gap.Unit)));
        return Undefined.Of(Reason.RankingRefused,
            _missing.Count <= Shown
                ? first
                : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{first} and {_missing.Count - Shown} more"));
    }

    /// <summary>An answer for every unit: computed for those with a value, a reason for the others.</summary>
    internal Outcome<TResult>[] Answer<TResult>(MissingValuePolicy missing, Func<int, string> name,
        Func<Entries<T>, IReadOnlyList<Outcome<TResult>>> compute)
    {
        var answers = new Outcome<TResult>[Count];
        if (RefusedBy(missing, name) is { } refused)
        {
            Array.Fill(answers, refused);
            return answers;
        }

        IReadOnlyList<Outcome<TResult>> computed = compute(this);
        for (int i = 0; i < computed.Count; i++)
            answers[_units[i]] = computed[i];
        foreach ((int unit, string why) in _missing)
            answers[unit] = Undefined.Of(Reason.NotRanked, name(unit), why);
        return answers;
    }

    private static MissingValuePolicy Check(MissingValuePolicy missing) =>
        missing is MissingValuePolicy.Unranked or MissingValuePolicy.Refuse
        ? missing
        : throw new ArgumentOutOfRangeException(nameof(missing), missing,
            "Say how units without a value are treated: MissingValuePolicy.Unranked or MissingValuePolicy.Refuse.");
}

/// <summary>Collects what is ranked.</summary>
internal static class Entries
{
    internal static Entries<T> Of<T>(IEnumerable<T?> values)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(values);
        var entries = new Entries<T>();
        foreach (T? value in values)
        {
            if (value is { } known)
                entries.Add(known);
            else
                entries.AddMissing(null);
        }

        return entries;
    }

    internal static Entries<T> Of<T>(IEnumerable<Outcome<T>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var entries = new Entries<T>();
        foreach (Outcome<T> value in values)
        {
            if (value.TryGetValue(out T? known) && known is not null)
                entries.Add(known);
            else
                entries.AddMissing(value.Undefined);
        }

        return entries;
    }

    internal static Entries<T> OfNullable<T>(IEnumerable<T?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var entries = new Entries<T>();
        foreach (T? value in values)
        {
            if (value is not null)
                entries.Add(value);
            else
                entries.AddMissing(null);
        }

        return entries;
    }
}
