namespace Indicators;

/// <summary>How sure a text is of the time it names: the qualifiers of EDTF.</summary>
[Flags]
public enum PeriodHedge
{
    /// <summary>As it stands.</summary>
    None = 0,

    /// <summary>Perhaps that, perhaps another: <c>2021?</c>.</summary>
    Uncertain = 1,

    /// <summary>About that: <c>2021~</c>. With <see cref="Uncertain"/> it is written <c>2021%</c>.</summary>
    Approximate = 2,
}
