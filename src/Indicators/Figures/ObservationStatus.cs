namespace Indicators;

/// <summary>What a source says of an observation beside its value: a set of the marks of SDMX's code list CL_OBS_STATUS, 2.2.</summary>
/// <remarks>
/// <para>A set, because a value may be provisional and break the series at once. Some marks stand only beside a value, some only
/// where there is none, three with either; <see cref="Observation"/> refuses what contradicts itself. The bits are in the order in
/// which one letter is chosen where only one can be written (the property <c>Letter</c> of <see cref="ObservationStatuses"/>).</para>
/// <para><b>Source.</b> SDMX, code list for observation status, version 2.2, and its guidelines, version 2.0 (2019). A gap is the
/// library's own: it says that nothing was sent, and is never written.</para>
/// </remarks>
[Flags]
#pragma warning disable CA1008 // the code list's word for no mark is normal
public enum ObservationStatus : uint
{
    /// <summary>A normal value: no mark (A).</summary>
    Normal = 0,

    /// <summary>The series is broken here: what stands before is measured otherwise (B). With a value or without.</summary>
    Break = 1 << 0,

    /// <summary>There is no value, for a reason that is not said (O).</summary>
    Missing = 1 << 1,

    /// <summary>There is no value, because there can be none (M): a share of nothing.</summary>
    CannotExist = 1 << 2,

    /// <summary>There is no value: the data exist, but were not collected (L).</summary>
    NotCollected = 1 << 3,

    /// <summary>There is no value: a holiday or a weekend (H).</summary>
    Holiday = 1 << 4,

    /// <summary>There is no value: it is suppressed, as a secret or as too weak (Q).</summary>
    Suppressed = 1 << 5,

    /// <summary>The value departs from the rules with permission (J). With a value or without.</summary>
    Derogation = 1 << 6,

    /// <summary>A strike or another special event (S). With a value or without.</summary>
    SpecialEvent = 1 << 7,

    /// <summary>The definition differs (D).</summary>
    DefinitionDiffers = 1 << 8,

    /// <summary>There is no value: the data are in another category (K).</summary>
    InAnotherCategory = 1 << 9,

    /// <summary>The value has data of another category in it (W).</summary>
    IncludesAnotherCategory = 1 << 10,

    /// <summary>The value was filled in by who received the data (I).</summary>
    Imputed = 1 << 11,

    /// <summary>A forecast (F).</summary>
    Forecast = 1 << 12,

    /// <summary>An estimate (E).</summary>
    Estimated = 1 << 13,

    /// <summary>Provisional: a revision is expected (P).</summary>
    Provisional = 1 << 14,

    /// <summary>Not significant (N).</summary>
    NotSignificant = 1 << 15,

    /// <summary>Of low reliability (U).</summary>
    LowReliability = 1 << 16,

    /// <summary>Not validated (V).</summary>
    Unvalidated = 1 << 17,

    /// <summary>Experimental (G).</summary>
    Experimental = 1 << 18,

    /// <summary>Nothing was sent for the period: not a mark of SDMX, where such an observation is left out.</summary>
    Gap = 1u << 31,
}
#pragma warning restore CA1008
