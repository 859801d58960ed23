namespace Indicators;

/// <summary>The cells of the parts of one coarse period, from a place to another; what lies outside of the series is a gap.</summary>
internal readonly struct CellRun
{
    private readonly Cells _cells;
    private readonly int _from;
    private readonly int _count;
    private readonly bool _isInside;

    public CellRun(Cells cells, int first, int last)
    {
        _cells = cells;
        _from = Math.Clamp(first, 0, cells.Count);
        _count = Math.Clamp(last + 1, _from, cells.Count) - _from;
        _isInside = _count == last - first + 1;
    }

    /// <summary>The marks of all parts, joined; with those of a gap where a part lies outside.</summary>
    public ObservationStatus Status =>
        ObservationStatuses.Join(_cells.JoinedStatus(_from, _count), _isInside ? ObservationStatus.Normal : ObservationStatus.Gap);

    /// <summary>A break within the period breaks the coarse series too, whichever part is taken.</summary>
    public ObservationStatus Break => Status & ObservationStatus.Break;

    /// <summary>The parts that have a value.</summary>
    public IEnumerable<int> Present
    {
        get
        {
            Cells cells = _cells;
            return Enumerable.Range(_from, _count).Where(cells.Has);
        }
    }

    /// <summary>What all parts give together, where every one of them has a value; their number is positive.</summary>
    public Observation WhenComplete(Func<Cells, int, int, Rational> compute) =>
        Status is var status && HasValue(status) ? new(compute(_cells, _from, _count), status) : Observation.Of(default, status);

    /// <summary>What the parts that have a value give together; marked where not every part has one.</summary>
    public Observation WhenAny(Func<Cells, IReadOnlyList<int>, Rational> compute)
    {
        int[] present = [.. Present];
        return present.Length == 0 || HasValue(Status)
            ? WhenComplete((cells, _, _) => compute(cells, present))
            : new(compute(_cells, present), MarksOf(present) | (Status & ObservationStatuses.WithEither) | ObservationStatus.Estimated);
    }

    private static bool HasValue(ObservationStatus status) => (status & ObservationStatuses.WithoutValue) == 0;

    private ObservationStatus MarksOf(int[] places)
    {
        ObservationStatus marks = ObservationStatus.Normal;
        foreach (int place in places)
        {
            marks |= _cells.Status(place);
        }

        return marks;
    }
}
