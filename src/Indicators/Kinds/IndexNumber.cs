namespace Indicators;

/// <summary>What an index number is measured against, at 100.</summary>
/// <remarks>A base of your own is one line; take <see cref="IFixedBase"/> for one that stays: <c>public sealed class Of2020 : IFixedBase {
/// public static string Code => "2020"; }</c>.</remarks>
public interface IIndexBase
{
    /// <summary>Gets the base's code, such as <c>2020</c> or <c>previousYear</c>.</summary>
    static abstract string Code { get; }

    /// <summary>Gets how the base is printed in Chinese, such as <c>上年</c>; the code where this is <see langword="null"/>.</summary>
    static virtual string? Chinese => null;

    /// <summary>Gets how the base is printed in English, such as <c>previous year</c>; the code where this is
    /// <see langword="null"/>.</summary>
    static virtual string? English => null;
}

/// <summary>A base that stays the same from period to period (定基), so that index numbers of several periods may be averaged.</summary>
public interface IFixedBase : IIndexBase;

/// <summary>The previous year is 100 (上年=100): each index number has a base of its own.</summary>
public sealed class PreviousYear : IIndexBase
{
    private PreviousYear() { }

    static string IIndexBase.Code => "previousYear";

    static string? IIndexBase.Chinese => "上年";

    static string? IIndexBase.English => "previous year";
}

/// <summary>The period just before is 100 (上期=100, 环比): of a month the month before, of a quarter the quarter before.</summary>
public sealed class PreviousPeriod : IIndexBase
{
    private PreviousPeriod() { }

    static string IIndexBase.Code => "previousPeriod";

    static string? IIndexBase.Chinese => "上期";

    static string? IIndexBase.English => "previous period";
}

/// <summary>The same period of the previous year is 100 (上年同期=100).</summary>
public sealed class SamePeriodLastYear : IIndexBase
{
    private SamePeriodLastYear() { }

    static string IIndexBase.Code => "samePeriodLastYear";

    static string? IIndexBase.Chinese => "上年同期";

    static string? IIndexBase.English => "same period of the previous year";
}

/// <summary>An index number: a level against a base that is 100. Its coherent unit is the index point.</summary>
/// <remarks>
/// A level is a <see cref="QuantityPoint{TKind}"/>, the difference of two a <see cref="Quantity{TKind}"/> in index points
/// (点). Levels against different bases are different kinds and do not subtract.
/// </remarks>
/// <example><code>
/// QuantityPoint&lt;IndexNumber&lt;PreviousYear&gt;&gt; prices = 102.3m * IndexNumber&lt;PreviousYear&gt;.Level;
/// prices;                                                      // → 102.3(上年=100)
/// prices - 100.9m * IndexNumber&lt;PreviousYear&gt;.Level;         // → 1.4点(上年=100)
/// </code></example>
/// <typeparam name="TBase">What is 100.</typeparam>
public sealed class IndexNumber<TBase> : IPointKind, IMeasuredKind<IndexMeasure> where TBase : IIndexBase
{
    private IndexNumber() { }

    static string IQuantityKind.Code { get; } = $"[{TBase.Code}=100]";

    /// <summary>Gets the unit of differences: the index point (点).</summary>
    public static Unit<IndexNumber<TBase>> Point => Scale.Point;

    /// <summary>Gets the unit of levels, written as the base: <c>(2020=100)</c>.</summary>
    public static PointUnit<IndexNumber<TBase>> Level => Scale.Level;

    static Unit? IQuantityKind.OwnScale => Level;

    // Apart from the code, which the units themselves ask for while they are made.
    private static class Scale
    {
        internal static readonly Unit<IndexNumber<TBase>> Point = Unit<IndexNumber<TBase>>.Create(
            $"点({Chinese}=100)", $"index point ({English} = 100)|index points ({English} = 100)", 1);

        internal static readonly PointUnit<IndexNumber<TBase>> Level = PointUnit<IndexNumber<TBase>>.Create(
            $"({Chinese}=100)", $"({English} = 100)", Point);

        private static string Chinese => TBase.Chinese ?? TBase.Code;

        private static string English => TBase.English ?? TBase.Code;
    }
}
