using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A time as a report words it: 2021年, 目前, 五年来, “十四五”, 2021/目前.</summary>
/// <remarks>
/// <para>Some of these name years and some only point at them from where the report stands. None has dates, order or
/// arithmetic before it is resolved: <see cref="Resolve"/> is the only way to years, and the only place where "now" exists.</para>
/// <para>Two words for the same thing (目前, 至今, now) are equal.</para>
/// <para><b>Text.</b> One whole expression in Chinese or English, strict, full-width forms included:</para>
/// <list type="bullet">
/// <item>any text of <see cref="Year"/>, of <see cref="FiveYearPlan"/> by name, and of <see cref="AsOf"/> but for a bare date;</item>
/// <item><c>目前</c>, <c>至今</c>, <c>如今</c>, <c>当前</c>, <c>现在</c>, <c>截至目前</c>, <c>now</c>, <c>to date</c>, <c>at present</c>;</item>
/// <item><c>今年</c>, <c>去年</c>, <c>上年</c>, <c>前年</c>, <c>明年</c>, <c>this year</c>, <c>last year</c>, <c>next year</c>;</item>
/// <item><c>五年来</c>, <c>5年来</c>, <c>五载</c>, <c>近三年</c>, <c>过去五年</c>, <c>over the past five years</c>, <c>the last 5 years</c>;</item>
/// <item><c>2024年第三季度</c>, <c>2024年1-9月</c>, <c>2024-03</c>, <c>2024年9月30日</c> and any other text of <see cref="AnyPeriod"/>, with
/// its time zone;</item>
/// <item><c>前三季度</c>, <c>1-9月</c>, <c>9月30日</c>, <c>Q3</c>, also with <c>今年</c>, <c>去年</c>, <c>last year</c>, and their ends:
/// <c>9月底</c>, <c>截至9月30日</c>, <c>the end of September</c>;</item>
/// <item><c>去年底</c>, <c>上年末</c>, <c>the end of last year</c>;</item>
/// <item><c>2021年以来</c>, <c>“十四五”以来</c>, <c>since 2021</c>, which end now; <c>2021/..</c>, <c>../2021</c>, which do not;</item>
/// <item>a month, quarter or half-year up to now: <c>2021年3月至今</c>, <c>2021-03/目前</c>, <c>2024-Q1/now</c>, <c>since March 2021</c>;</item>
/// <item><c>连续三年</c>, <c>三年</c>, <c>three consecutive years</c>, which state a length and name no years;</item>
/// <item>two of them with a separator as in <see cref="PeriodRange{T}"/>: <c>2021/2025</c>, <c>2021—2025年</c>, <c>2021/目前</c>,
/// <c>2021年至今</c>, <c>2021 to date</c>; each with <c>?</c>, <c>~</c> or <c>%</c> of EDTF behind it, which is kept in
/// <see cref="Hedge"/>.</item>
/// </list>
/// <para>Written in English or, by the provider, in Chinese; either is read back as an equal reference.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// ReportContext report = new(new LocalDate(2026, 1, 15), FiveYearPlan.Nth(14));
/// PeriodRef.Parse("目前").Resolve(report);     // → 2025 (published 2026-01-15, plan 2021/2025)
/// PeriodRef.Parse("五年来").Resolve(report);   // → 2021/2025 (published 2026-01-15, plan 2021/2025)
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(PeriodRefJsonConverter))]
public abstract partial record PeriodRef : IPrinted, IReadText<PeriodRef>
{
    private const string Expected = "a time such as 2021年, 2021/2025, “十四五”, 目前, 2021/目前, 五年来 or over the past five years";

    private PeriodRef()
    {
    }

    /// <summary>Gets how sure the text is of the time; the ends of a span have their own.</summary>
    public PeriodHedge Hedge { get; internal init; }

    /// <summary>The words that were read, for messages; they are not part of what is meant.</summary>
    internal string? Words { get; init; }

    internal string Named => Words ?? ToString();

    /// <summary>Says whether another reference means the same: the words that were read do not matter.</summary>
    /// <param name="other">The other reference.</param>
    /// <returns>Whether both are of one case and agree in all it states.</returns>
    public virtual bool Equals(PeriodRef? other) =>
        other is not null && EqualityContract == other.EqualityContract && Hedge == other.Hedge;

    /// <summary>Returns a hash of the case and the hedge; the cases add what they state.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, Hedge);

    /// <summary>Reads a reference.</summary>
    /// <param name="text">The whole expression.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a reference to a time.</exception>
    public static PeriodRef Parse(ReadOnlySpan<char> text) => TryParse(text, out PeriodRef? reference)
        ? reference
        : throw PeriodText.NotA(Expected, text);

    /// <summary>Reads a reference; never throws.</summary>
    /// <param name="text">The whole expression.</param>
    /// <param name="reference">The reference, or null.</param>
    /// <returns>Whether the text is a reference to a time.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PeriodRef? reference)
    {
        reference = null;
        if (text.Length <= PeriodText.MaxLength)
        {
            ReadOnlySpan<char> folded = PeriodText.Fold(text, stackalloc char[PeriodText.MaxLength]);
            reference = PeriodRefReader.Read(folded);
            if (reference is null && TimeOffset.TryRemove(folded, stackalloc char[PeriodText.MaxLength], out ReadOnlySpan<char> plain))
                reference = PeriodRefReader.Read(plain);
        }

        if (reference is not null)
            reference = reference with { Words = text.ToString() };
        return reference is not null;
    }

    /// <summary>Finds the years, or the period within a year, meant in a report.</summary>
    /// <param name="context">What is known of the report.</param>
    /// <returns>The years and the evidence for them, or the reason why there are none.</returns>
    public Resolved Resolve(ReportContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ResolveHedged(context);
    }

    /// <summary>Writes the reference in English.</summary>
    /// <returns>Text such as <c>2021/now</c>.</returns>
    public sealed override string ToString() => Text(chinese: false);

    /// <summary>Writes the reference in a language.</summary>
    /// <param name="format">"G"; null is "G".</param>
    /// <param name="formatProvider">A <see cref="Language"/>; English where it is none.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => PeriodText.ReadFormat(format, formatProvider) switch
    {
        PeriodFormat.General or PeriodFormat.English => Text(chinese: false),
        PeriodFormat.Chinese => Text(chinese: true),
        _ => throw PeriodText.NotAFormat(format),
    };

    string IPrinted.PrintAs(string? format, IFormatProvider? provider) => ToString(format, provider);

    static bool IReadText<PeriodRef>.TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PeriodRef? result,
        [NotNullWhen(false)] out string? problem)
    {
        problem = TryParse(text, out result) ? null : PeriodText.NotA(Expected, text).Message;
        return result is not null;
    }

    internal string Text(bool chinese) => Write(chinese) + Hedge switch
    {
        PeriodHedge.None => "",
        PeriodHedge.Uncertain => "?",
        PeriodHedge.Approximate => "~",
        _ => "%",
    };

    internal Resolved ResolveHedged(ReportContext context) => ResolveIn(context).Hedged(Hedge);

    // Internal and abstract, so that no other assembly can add a case.
    internal abstract Resolved ResolveIn(ReportContext context);

    internal abstract string Write(bool chinese);
}
