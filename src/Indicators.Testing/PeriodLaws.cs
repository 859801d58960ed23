namespace Indicators.Testing;

/// <summary>The laws of period types: numbers, moves, order, ends, text; and of dates, for those whose neighbours touch.</summary>
/// <remarks>
/// <para>Text is held to the format <c>G</c>, which every type has; other formats are a type's own. Tables (<c>ToMarkdown</c>,
/// <c>ToHtml</c>) ask for <c>zh</c> and <c>en</c>, and take <c>G</c> where a type throws <see cref="FormatException"/>.</para>
/// <para>Cases come from the whole range, from its two ends, and from the years that reports speak of; they shrink towards 2021.</para>
/// </remarks>
public static class PeriodLaws
{
    /// <summary>Lists the laws, as data for a theory of one's own.</summary>
    /// <typeparam name="TPeriod">The period type; one that is an <see cref="ITilingPeriod{TSelf}"/> is held to the laws of dates
    /// too.</typeparam>
    /// <returns>The laws; no two have one name.</returns>
    public static IReadOnlyList<Law> All<TPeriod>()
        where TPeriod : struct, IPeriod<TPeriod>
    {
        string subject = LawList.NameOf(typeof(TPeriod));
        return
        [
            .. LawList.Of(typeof(PeriodLaws<>), subject, typeof(TPeriod)),
            .. LawList.Implements(typeof(TPeriod), typeof(ITilingPeriod<>))
                ? LawList.Of(typeof(TilingLaws<>), subject, typeof(TPeriod))
                : [],
        ];
    }

    /// <summary>Holds a period type to every law.</summary>
    /// <typeparam name="TPeriod">The period type.</typeparam>
    /// <param name="seed">Where the cases come from, as a broken law names it; fresh cases when null.</param>
    /// <exception cref="LawBrokenException">Laws do not hold; each is named.</exception>
    /// <exception cref="FormatException"><paramref name="seed"/> is not a seed.</exception>
    public static void Check<TPeriod>(string? seed = null)
        where TPeriod : struct, IPeriod<TPeriod> => Law.CheckAll(All<TPeriod>(), seed);
}
