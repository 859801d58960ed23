namespace Indicators;

/// <summary>What becomes of a coarse period of which not every part has a value.</summary>
public enum Completeness
{
    /// <summary>It has no value, with the reasons of its parts: five months are no year.</summary>
    All = 1,

    /// <summary>It is computed from the parts that have one, and marked <see cref="ObservationStatus.Estimated"/>; without any there is none.</summary>
    AnyPresent = 2,
}
