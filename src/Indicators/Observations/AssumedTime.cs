namespace Indicators;

/// <summary>A word for a time that the report leaves open, the period that it was taken for, and why.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <param name="Text">The word: 目前.</param>
/// <param name="Period">The period.</param>
/// <param name="Evidence">From what it follows.</param>
public sealed partial record AssumedTime(string Text, AnyPeriod Period, PeriodEvidence Evidence);
