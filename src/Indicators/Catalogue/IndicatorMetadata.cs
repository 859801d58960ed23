using System.Diagnostics;

namespace Indicators;

/// <summary>What is known of an indicator besides what is computed with: definition, method, origins, licences.</summary>
/// <remarks>
/// <para>Nothing here changes a result. Text may be in two languages (<see cref="LocalText"/>); what is not given is
/// <see langword="null"/> or an empty list.</para>
/// <para><b>Source.</b> The fields of the Our World in Data catalogue (presentation, processing, origins), of the World Bank's
/// WDI series metadata (definition, periodicity, base period, aggregation, method, limitations), and of the R package COINr
/// (<see cref="Composite"/>).</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record IndicatorMetadata
{
    /// <summary>Gets metadata that say nothing.</summary>
    public static IndicatorMetadata Empty { get; } = new();

    /// <summary>Gets the definition in full.</summary>
    public LocalText? Definition { get; init; }

    /// <summary>Gets one or two sentences for a chart.</summary>
    public LocalText? ShortDescription { get; init; }

    /// <summary>Gets what a reader must know, one point each.</summary>
    public IReadOnlyList<LocalText> KeyPoints { get; init => field = ValueList<LocalText>.Of(value); } = ValueList<LocalText>.Empty;

    /// <summary>Gets the producer's own description.</summary>
    public LocalText? FromProducer { get; init; }

    /// <summary>Gets how much was done to the data since the producer published them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of <see cref="Indicators.ProcessingLevel"/>.</exception>
    public ProcessingLevel? ProcessingLevel
    {
        get;
        init =>
            field = value is null || Enum.IsDefined(value.Value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "A level of processing is Minor or Major.");
    }

    /// <summary>Gets what was done to them, in words.</summary>
    public LocalText? Processing { get; init; }

    /// <summary>Gets the steps of it, in their order.</summary>
    public IReadOnlyList<string> ProcessingLog { get; init => field = ValueList<string>.Of(value, Prose.Of); } = ValueList<string>.Empty;

    /// <summary>Gets the subject to which it belongs.</summary>
    public LocalText? Topic { get; init; }

    /// <summary>Gets further subjects under which it is found.</summary>
    public IReadOnlyList<string> TopicTags { get; init => field = ValueList<string>.Of(value, Prose.Of); } = ValueList<string>.Empty;

    /// <summary>Gets how often it is published: 年度, Annual.</summary>
    public LocalText? Periodicity { get; init; }

    /// <summary>Gets the period to whose prices or level it refers, such as <c>2020</c>.</summary>
    public string? BasePeriod { get; init => field = Prose.OrNull(value); }

    /// <summary>Gets how areas are put together: sum, weighted average, median.</summary>
    public LocalText? Aggregation { get; init; }

    /// <summary>Gets the statistical concept and the method.</summary>
    public LocalText? Method { get; init; }

    /// <summary>Gets what it does not show, and what breaks its comparability.</summary>
    public LocalText? Limitations { get; init; }

    /// <summary>Gets how it is to be cited in one line.</summary>
    public LocalText? Attribution { get; init; }

    /// <summary>Gets questions that readers ask, with their answers.</summary>
    public IReadOnlyList<Faq> Faqs { get; init => field = ValueList<Faq>.Of(value); } = ValueList<Faq>.Empty;

    /// <summary>Gets the name that charts and tables show, where it is not the indicator's own.</summary>
    public LocalText? DisplayName { get; init; }

    /// <summary>Gets the unit where there is little room: <c>$</c>, <c>%</c>.</summary>
    public string? ShortUnit { get; init => field = Prose.OrNull(value); }

    /// <summary>Gets what a level is multiplied by before it is shown, exactly; the library itself never does.</summary>
    public Rational? DisplayFactor { get; init; }

    /// <summary>Gets the sources of the data.</summary>
    public IReadOnlyList<Origin> Origins { get; init => field = ValueList<Origin>.Of(value); } = ValueList<Origin>.Empty;

    /// <summary>Gets the licences under which it may be used.</summary>
    public IReadOnlyList<Licence> Licences { get; init => field = ValueList<Licence>.Of(value); } = ValueList<Licence>.Empty;

    /// <summary>Gets its place in a composite index.</summary>
    public CompositePlace? Composite { get; init; }

    /// <summary>Returns the short description, else the definition.</summary>
    /// <returns>Text for logs; empty where neither is given.</returns>
    public override string ToString() => (ShortDescription ?? Definition)?.Text ?? "";
}
