namespace Indicators;

/// <summary>The marks of what is computed from the values of several periods.</summary>
internal static class ComparedMarks
{
    /// <summary>The marks of a period and of its bases together. A break at the first of them has nothing before it that is compared; one in between has.</summary>
    internal static ObservationStatus Of<TPeriod>(Func<TPeriod, ObservationStatus> status, TPeriod period, params ReadOnlySpan<Outcome<TPeriod>> bases)
        where TPeriod : struct, IPeriod<TPeriod>
    {
        ObservationStatus joined = status(period);
        (TPeriod first, TPeriod last) = (period, period);
        foreach (Outcome<TPeriod> one in bases)
        {
            if (one.TryGetValue(out TPeriod from))
            {
                joined |= status(from);
                (first, last) = (from < first ? from : first, from > last ? from : last);
            }
            else
            {
                joined |= ObservationStatus.Gap;
            }
        }

        joined &= ~ObservationStatus.Break;
        for (TPeriod at = last; at > first; at -= 1)
        {
            joined |= status(at) & ObservationStatus.Break;
        }

        return ObservationStatuses.Join(joined, ObservationStatus.Normal);
    }

    /// <summary>The marks of two series in one period together.</summary>
    internal static Func<TPeriod, ObservationStatus> Both<TPeriod>(Func<TPeriod, ObservationStatus> one, Func<TPeriod, ObservationStatus> other) =>
        period => ObservationStatuses.Join(one(period), other(period));
}
