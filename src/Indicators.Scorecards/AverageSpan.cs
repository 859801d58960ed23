namespace Indicators;

/// <summary>What a stated average growth implies over its span, with one reading of its base.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <param name="Base">The base period.</param>
/// <param name="To">The last period.</param>
/// <param name="Years">The number n of years between them, whatever the frequency of the levels; of quarters or months where the words say
/// so (季均, 月均).</param>
/// <param name="Factor">The factor <c>(1 + g)^n</c> at the printed rate, exact; <see langword="null"/> where no single rate is
/// printed.</param>
/// <param name="FactorRange">The factors that the stated range allows, exact.</param>
/// <param name="Total">The growth over the span in per cent that the stated range allows, exact.</param>
/// <param name="Implied">The rate per year that the levels give, in per cent, rounded outward; <see langword="null"/> where they say
/// nothing.</param>
/// <param name="Verdict">Whether the levels agree, decided from exact factors; <see langword="null"/> where they say nothing.</param>
/// <param name="Other">The other reading of the base, where the span is the report's plan.</param>
public sealed record AverageSpan(
    AnyPeriod Base, AnyPeriod To, int Years, Rational? Factor, Bounds FactorRange, Bounds Total, Bounds? Implied, Verdict? Verdict,
    AverageSpan? Other);
