namespace Indicators;

/// <summary>A component and its total, chain-linked by December overlap: contributions as fractions.</summary>
/// <param name="component">The level of the component in a month.</param>
/// <param name="total">The level of the total in a month.</param>
/// <param name="weight">The weight of the component in a year, as a fraction.</param>
internal sealed class DecemberOverlap(Func<Month, Rational?> component, Func<Month, Rational?> total, Func<Year, Rational?> weight)
{
    private const int December = 12;

    /// <summary>Takes series; only ratios of one index count, so its unit does not.</summary>
    public static DecemberOverlap Of<TBase, TTotalBase>(Series<Month, IndexMeasure, IndexNumber<TBase>> component,
        Series<Month, IndexMeasure, IndexNumber<TTotalBase>> total, Series<Year, RateMeasure, Proportion> weights)
        where TBase : IFixedBase
        where TTotalBase : IFixedBase
    {
        ArgumentNullException.ThrowIfNull(component);
        ArgumentNullException.ThrowIfNull(total);
        ArgumentNullException.ThrowIfNull(weights);
        return new(component.NumberOf, total.NumberOf, year => weights.Levels[year] is { } level ? level.In(Units.Percent) / 100 : null);
    }

    /// <summary>The contribution to the change on the month before.</summary>
    public Outcome<Rational> Monthly(Month month) =>
        Levels(month, missing => Undefined.Of(Reason.MissingCurrent, missing)).Then(now =>
        Base(Before(month, 1)).Then(last =>
        Base(LastDecember(month)).Then(december =>
        Weight(month)
            .Then<Rational>(share => share * (now.Component - last.Component) / december.Component * december.Total / last.Total))));

    /// <summary>The contribution to the change on the same month of the year before.</summary>
    public Outcome<Rational> Annual(Month month, AnnualContributionMethod method) =>
        Levels(month, missing => Undefined.Of(Reason.MissingCurrent, missing)).Then(now =>
        Base(LastDecember(month)).Then(december =>
        Weight(month).Then(share =>
            month.Number == December ? share * (now.Component - december.Component) / december.Component
            : Base(Before(month, December))
                .Then(earlier => Rest(month, earlier, december).Then<Rational>(rest => method == AnnualContributionMethod.Ribe
                ? (share * (now.Component - december.Component) / december.Component * december.Total / earlier.Total) + rest
                : (share * (now.Component - december.Component) / december.Component * ((december.Total / earlier.Total) - rest))
                    + (now.Total / december.Total * rest))))));

    // Y: what the rest of last year brought, (u′_Dec ÷ u′ − 1) s′ u′ ÷ U′, where u′ and U′ are over the December before.
    private Outcome<Rational> Rest(Month month, Ends earlier, Ends december) =>
        Before(month, December).Then(same => Base(LastDecember(same)).Then(first =>
        Weight(same)
            .Then<Rational>(share => share * (december.Component - earlier.Component) / first.Component * first.Total / earlier.Total)));

    private static Outcome<Month> Before(Month month, int lag) => PeriodComparison.Before(month, lag);

    private static Outcome<Month> LastDecember(Month month) => Before(month, month.Number);

    private Outcome<Ends> Base(Outcome<Month> month) =>
        month.Then(known => Levels(known, missing => Undefined.Of(Reason.MissingBase, missing)));

    private Outcome<Ends> Levels(Month month, Func<string, Undefined> missing) =>
        component(month) is not { } part ? missing($"The index of the component in {month}")
        : total(month) is not { } all ? missing($"The index of the total in {month}")
        : part.Sign <= 0 ? Undefined.Of(Reason.NonPositive, $"The index {part} of the component in {month}", "each level of a chain")
        : all.Sign <= 0 ? Undefined.Of(Reason.NonPositive, $"The index {all} of the total in {month}", "each level of a chain")
        : new Ends(part, all);

    private Outcome<Rational> Weight(Month month) =>
        weight(month.Year) is { } share ? share : Undefined.Of(Reason.MissingBase, $"The weight of the component in {month.Year}");

    private readonly record struct Ends(Rational Component, Rational Total);
}
