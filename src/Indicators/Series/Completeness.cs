namespace Indicators;

/// <summary>How a coarse period is treated in which a part has no value.</summary>
public enum Completeness
{
    /// <summary>It has no value, with the reasons of its parts: five months are not a year.</summary>
    All = 1,

    /// <summary>It is computed from the parts that have one, and marked <see cref="ObservationStatus.Estimated"/>; without any there is
    /// none.</summary>
    AnyPresent = 2,
}
