namespace Indicators;

/// <summary>The ways in which a period is written.</summary>
internal enum PeriodFormat
{
    /// <summary>"G": ISO 8601 where it has a form.</summary>
    General,

    /// <summary>"S": SDMX.</summary>
    Sdmx,

    /// <summary>"E": EDTF, ISO 8601-2.</summary>
    Edtf,

    /// <summary>"P": Eurostat and pandas, without separators; "G" where they have no form.</summary>
    Plain,

    /// <summary>"G" in the words of <see cref="Language.Chinese"/>.</summary>
    Chinese,

    /// <summary>"G" in the words of <see cref="Language.English"/>.</summary>
    English,
}
