namespace Indicators;

// The conventions of offices and of a standard, by name; none is used where it is not named.
// Where an office publishes how it computes, that is taken; its rule for ties is stated by none of them and assumed to be
// HalfAwayFromZero, except in GB/T 8170, which is a standard of rounding. What a source leaves open is an argument.
public sealed partial record Convention
{
    /// <summary>Gets the convention of China's National Bureau of Statistics (国家统计局): one decimal, of unrounded levels, averages by level
    /// (水平法).</summary>
    /// <remarks><b>Source.</b> 国家统计局, 指标解释: 平均增长速度; the rule 四舍五入 is assumed. The base year is not part of the label of an
    /// average.</remarks>
    public static Convention Nbs { get; } = new("NBS", Rounding.HalfAwayFromZero, 1, GrowthLevels.Unrounded, AverageGrowthMethod.Level);

    /// <summary>Gets the same for investment in fixed assets (固定资产投资), whose averages are by accumulation (累计法).</summary>
    /// <remarks><b>Source.</b> As <see cref="Nbs"/>.</remarks>
    public static Convention NbsFixedAssetInvestment { get; } =
        new("NBS, fixed-asset investment", Rounding.HalfAwayFromZero, 1, GrowthLevels.Unrounded, AverageGrowthMethod.Accumulation);

    /// <summary>Gets the convention of the US Bureau of Labor Statistics for consumer prices: one decimal, of indexes published with
    /// three.</summary>
    /// <remarks>
    /// <b>Source.</b> BLS, Publishing Consumer Price Indexes to Three Decimal Places: Questions and Answers (2007). The rule and the method
    /// of averages are assumed.
    /// </remarks>
    public static Convention Bls { get; } = new("BLS", Rounding.HalfAwayFromZero, 1, GrowthLevels.Published(3), AverageGrowthMethod.Level);

    /// <summary>The convention of Germany's Statistisches Bundesamt: one decimal, of levels as published.</summary>
    /// <remarks><b>Source.</b> Destatis, which computes rates of change from rounded values. The rule and the method of averages are
    /// assumed.</remarks>
    /// <param name="levelDecimals">The decimals of the published levels, which differ from table to table.</param>
    /// <returns>The convention.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="levelDecimals"/> is negative, or more than a rounding can
    /// keep.</exception>
    public static Convention Destatis(int levelDecimals) =>
        new("Destatis", Rounding.HalfAwayFromZero, 1, GrowthLevels.Published(levelDecimals), AverageGrowthMethod.Level);

    /// <summary>The rounding of GB/T 8170: half to even, once from the exact value. It says nothing else, so everything else is asked
    /// for.</summary>
    /// <remarks><b>Source.</b> GB/T 8170, 数值修约规则与极限数值的表示和判定.</remarks>
    /// <param name="decimals">Digits after the point of a growth in per cent and of points.</param>
    /// <param name="basis">What growths are computed of.</param>
    /// <param name="average">The method of average growths.</param>
    /// <returns>The convention.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative or more than a figure has, or the method is
    /// none.</exception>
    public static Convention Gbt8170(int decimals, GrowthLevels basis, AverageGrowthMethod average) =>
        new("GB/T 8170", Rounding.HalfToEven, decimals, basis, average);
}
