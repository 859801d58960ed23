namespace Indicators;

/// <summary>How a printed number is meant: as it stands, or as a bound (超, 近, 余, 约, 以上 …).</summary>
/// <remarks>
/// v is the value, u₀ the last printed place, u the place of the last digit that is not zero (with decimals: u₀); for
/// <see cref="Nearly"/> and <see cref="About"/> u is at most |v| ÷ 5, unless v is zero. The words of each hedge stand in
/// <c>Words/hedges.tsv</c>.
/// <para><b>Below zero</b> the bounds of <see cref="Nearly"/> and <see cref="SlightlyOver"/> turn around, because these words
/// speak of the digits: −1.9万余 is (−20000, −19000). The others compare with v as it is.</para>
/// <para><b>Two hedges</b> (超20余万) are read as the narrower one, which must imply the other; else they contradict each
/// other (近…余, 超过…左右), and the figure is refused. 至少 before 余 or 多 leaves the figure open above: 至少50余家 is (50, ∞).</para>
/// <para><b>Source.</b> 超过 leaves the number out and 以上, 以下, 以内 include it: Civil Code of the PRC, article 1259.</para>
/// </remarks>
public enum Hedge
{
    /// <summary>No hedge, or a word such as 达: [v − u₀/2, v + u₀/2]; a bare count of things is exact.</summary>
    None = 0,

    /// <summary>超, 超过, 逾; over, more than: (v, ∞).</summary>
    Over,

    /// <summary>以上, 至少, 不低于; at least, or more: [v, ∞).</summary>
    AtLeast,

    /// <summary>突破, 跨越…大关; surpassed the mark: [v, ∞), and below v before.</summary>
    Surpassed,

    /// <summary>近, 将近, 接近; nearly, almost: [v − u, v).</summary>
    Nearly,

    /// <summary>约, 左右, 上下; about, around: [v − u, v + u].</summary>
    About,

    /// <summary>余, 多, 有余; odd, just over: (v, v + u).</summary>
    SlightlyOver,

    /// <summary>以下, 以内, 至多, 不超过; up to, at most: (−∞, v].</summary>
    AtMost,

    /// <summary>不足, 不到, 低于; under, fewer than: (−∞, v).</summary>
    Under,

    /// <summary>A printed range, 5—8%: both ends, closed. There is no single value.</summary>
    Range,

    /// <summary>Number words without a number, 数十家, 十几个: the range of the words. There is no single value.</summary>
    Vague,

    /// <summary>A printed margin, 5.2% ± 0.3%: from the value less the margin to the value and the margin, closed.</summary>
    Margin,
}
