namespace Indicators;

/// <summary>The marks of what is computed from the values of several periods.</summary>
internal static class ComparedMarks
{
    /// <summary>The marks of a period and of its bases together. A break at the first of them has nothing before it that is compared; one
    /// in between has.</summary>
    internal static ObservationStatus Of(Func<int, ObservationStatus> status, int ordinal, bool haveBreaks,
        params ReadOnlySpan<Outcome<int>> bases)
    {
        ObservationStatus joined = status(ordinal);
        (int first, int last) = (ordinal, ordinal);
        foreach (Outcome<int> one in bases)
        {
            if (one.TryGetValue(out int from))
            {
                joined |= status(from);
                (first, last) = (Math.Min(from, first), Math.Max(from, last));
            }
            else
            {
                joined |= ObservationStatus.Gap;
            }
        }

        joined &= ~ObservationStatus.Break;
        for (int at = last; haveBreaks && at > first; at--)
        {
            joined |= status(at) & ObservationStatus.Break;
        }

        return ObservationStatuses.Join(joined, ObservationStatus.Normal);
    }

    /// <summary>The same of periods of one type.</summary>
    internal static ObservationStatus Of<TPeriod>(Func<TPeriod, ObservationStatus> status, TPeriod period,
        params ReadOnlySpan<Outcome<TPeriod>> bases)
        where TPeriod : struct, IPeriod<TPeriod>
    {
        var ordinals = new Outcome<int>[bases.Length];
        for (int i = 0; i < ordinals.Length; i++)
        {
            ordinals[i] = bases[i].Then<int>(one => one.Ordinal);
        }

        return Of(ordinal => status(TPeriod.FromOrdinal(ordinal)), period.Ordinal, haveBreaks: true, ordinals);
    }

    /// <summary>The marks of two series in one period together.</summary>
    internal static Func<TPeriod, ObservationStatus> Both<TPeriod>(Func<TPeriod, ObservationStatus> one,
        Func<TPeriod, ObservationStatus> other) =>
        period => ObservationStatuses.Join(one(period), other(period));
}
