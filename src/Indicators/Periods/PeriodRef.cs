using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>A time as a report words it: 2021年, 目前, 五年来, “十四五”, 2021/目前.</summary>
/// <remarks>
/// <para>Some of these name years and some only point at them from where the report stands. None has dates, order or
/// arithmetic before it is resolved: <see cref="Resolve"/> is the only way to years, and the only place where "now" exists.</para>
/// <para>The hierarchy is closed; the cases are the nested types. Two words for the same thing (目前, 至今, now) are equal.</para>
/// <para><b>Text.</b> One whole expression in Chinese or English, strict, full-width forms included:</para>
/// <list type="bullet">
/// <item>any text of <see cref="Year"/>, of <see cref="FiveYearPlan"/> by name, and of <see cref="AsOf"/> but for a bare date;</item>
/// <item><c>目前</c>, <c>至今</c>, <c>如今</c>, <c>当前</c>, <c>现在</c>, <c>截至目前</c>, <c>now</c>, <c>to date</c>, <c>at present</c>;</item>
/// <item><c>今年</c>, <c>去年</c>, <c>上年</c>, <c>前年</c>, <c>明年</c>, <c>this year</c>, <c>last year</c>, <c>next year</c>;</item>
/// <item><c>五年来</c>, <c>5年来</c>, <c>五载</c>, <c>近三年</c>, <c>过去五年</c>, <c>over the past five years</c>, <c>the last 5 years</c>;</item>
/// <item><c>连续三年</c>, <c>三年</c>, <c>three consecutive years</c>, which state a length and name no years;</item>
/// <item>two of them with a separator as in <see cref="PeriodRange{T}"/>: <c>2021/2025</c>, <c>2021—2025年</c>, <c>2021/目前</c>,
/// <c>2021年至今</c>, <c>2021 to date</c>.</item>
/// </list>
/// <para>Written: G and en in English, zh in Chinese; either is read back as an equal reference.</para>
/// </remarks>
/// <example><code>
/// ReportContext report = new(new LocalDate(2026, 1, 15), FiveYearPlan.Nth(14));
/// PeriodRef.Parse("目前").Resolve(report);     // → 2025 (published 2026-01-15, plan 2021/2025)
/// PeriodRef.Parse("五年来").Resolve(report);   // → 2021/2025 (published 2026-01-15, plan 2021/2025)
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public abstract partial record PeriodRef : IFormattable
{
    private PeriodRef()
    {
    }

    /// <summary>Reads a reference.</summary>
    /// <param name="text">The whole expression.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a reference to a time.</exception>
    public static PeriodRef Parse(ReadOnlySpan<char> text) => TryParse(text, out PeriodRef? reference)
        ? reference
        : throw PeriodText.NotA("a time such as 2021年, 2021/2025, “十四五”, 目前, 2021/目前, 五年来 or over the past five years", text);

    /// <summary>Reads a reference; never throws.</summary>
    /// <param name="text">The whole expression.</param>
    /// <param name="reference">The reference, or null.</param>
    /// <returns>Whether the text is a reference to a time.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PeriodRef? reference)
    {
        reference = text.Length <= PeriodText.MaxLength
            ? PeriodRefReader.Read(PeriodText.Fold(text, stackalloc char[PeriodText.MaxLength]))
            : null;
        return reference is not null;
    }

    /// <summary>Finds the years meant in a report.</summary>
    /// <param name="context">What is known of the report.</param>
    /// <returns>The years and the evidence for them, or the reason why there are none.</returns>
    public Resolved Resolve(ReportContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ResolveIn(context);
    }

    /// <summary>Writes the reference in English.</summary>
    /// <returns>Text such as <c>2021/now</c>.</returns>
    public sealed override string ToString() => Write(chinese: false);

    /// <summary>Writes the reference in a format.</summary>
    /// <param name="format">"G" or "en" for English, "zh" for Chinese; null is "G".</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not one of these.</exception>
    public string ToString(string? format) => PeriodText.ReadFormat(format) switch
    {
        PeriodFormat.General or PeriodFormat.English => Write(chinese: false),
        PeriodFormat.Chinese => Write(chinese: true),
        _ => throw PeriodText.NotAFormat(format),
    };

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    // Internal and abstract, so that nobody else can add a case.
    internal abstract Resolved ResolveIn(ReportContext context);

    internal abstract string Write(bool chinese);
}
