namespace Indicators;

/// <summary>What is said of the mark of a value that is missing: a suppressed one is not to be had by adding it to the data.</summary>
internal static class MissingMark
{
    /// <summary>The marks without that of a gap; a gap where there are no others.</summary>
    internal static ObservationStatus Known(ObservationStatus status) => IsMarked(status) ? status & ~ObservationStatus.Gap : ObservationStatus.Gap;

    /// <summary>Ends the sentence that something is missing.</summary>
    internal static string NextStep(ObservationStatus status) => !IsMarked(status)
        ? ". Add it to the data"
        : $". The source marks it {status.Codes} ({status.InWords(Language.English)}). Name another period, or add the value if you have it";

    /// <summary>Such as <c>（不予公布）</c>; empty for a gap.</summary>
    internal static string InChinese(ObservationStatus status) => !IsMarked(status) ? "" : $"（{status.InWords(Language.Chinese)}）";

    private static bool IsMarked(ObservationStatus status) => (status & ~ObservationStatus.Gap) != ObservationStatus.Normal;
}
