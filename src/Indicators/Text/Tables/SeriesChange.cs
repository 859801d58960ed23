namespace Indicators;

/// <summary>A change that a table of series shows beside the values.</summary>
/// <param name="Base">The period with which a period is compared.</param>
/// <param name="Words">What the comparison is called behind the period: 比上年增长; with whether it is a growth.</param>
/// <typeparam name="TPeriod">The frequency.</typeparam>
internal sealed record SeriesChange<TPeriod>(Func<TPeriod, Outcome<TPeriod>> Base, Func<bool, Bilingual> Words)
    where TPeriod : struct, ITilingPeriod<TPeriod>
{
    /// <summary>The change over one base.</summary>
    internal static SeriesChange<TPeriod> Over(TPeriod first) => new(_ => first, grows => new(
        $"比{((IFormattable)first).In(Language.Chinese)}{Verb(grows)}", $"{Noun(grows)} on {((IFormattable)first).In(Language.English)}"));

    /// <summary>The change on the same period a year before, so many periods ago.</summary>
    internal static SeriesChange<TPeriod> OnYear(int lag) => new(
        period => PeriodComparison.Before(period, lag),
        grows => new((lag == 1 ? "比上年" : "同比") + Verb(grows), $"{Noun(grows)} on the year before"));

    private static string Verb(bool grows) => grows ? "增长" : "变动";

    private static string Noun(bool grows) => grows ? "growth" : "change";
}
