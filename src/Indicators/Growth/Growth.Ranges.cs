namespace Indicators;

// What the ranges of each kind of value are held by, exactly.
public static partial class Growth
{
    /// <summary>Ranges of growths.</summary>
    /// <param name="range">The range.</param>
    extension(Range<GrowthRate> range)
    {
        /// <summary>Gets the range in per cent.</summary>
        public Bounds Percent => range.Numbers * 100;
    }

    /// <summary>Ranges of shares.</summary>
    /// <param name="range">The range.</param>
    extension(Range<Share> range)
    {
        /// <summary>Gets the range in per cent.</summary>
        public Bounds Percent => range.Numbers * 100;
    }

    /// <summary>Ranges of average growths by level (水平法).</summary>
    /// <param name="range">The range.</param>
    extension(Range<AverageGrowth> range)
    {
        /// <summary>Gets the bounds of the growth factor of the whole span, <c>last ÷ base</c>.</summary>
        public Bounds TotalFactor => range.Numbers;

        /// <summary>Gets the number of periods n after the base.</summary>
        public Rational Periods => range.PeriodCount;

        /// <summary>Whether a rate per period is one of those that the figures allow; decided exactly.</summary>
        /// <param name="perPeriod">The growth per period.</param>
        /// <returns>True when <c>(1 + g)^n</c> lies within the bounds of the total factor.</returns>
        public bool Contains(GrowthRate perPeriod) => range.Contains(AverageGrowth.Constant(perPeriod, 1));
    }

    /// <summary>Ranges of average growths by accumulation (累计法).</summary>
    /// <param name="range">The range.</param>
    extension(Range<AverageGrowthByAccumulation> range)
    {
        /// <summary>Gets the bounds of what the values add up to, in bases; nothing in them is below zero.</summary>
        public Bounds SumFactor => range.Numbers;

        /// <summary>Gets the number of periods n after the base.</summary>
        public int Periods => (int)range.PeriodCount.Numerator;

        /// <summary>Whether a rate per period is one of those that the figures allow; decided exactly.</summary>
        /// <param name="perPeriod">The growth per period.</param>
        /// <returns>True when <c>(1 + g) + … + (1 + g)^n</c> lies within the bounds of the sum.</returns>
        public bool Contains(GrowthRate perPeriod) => range.Contains(AverageGrowthByAccumulation.Constant(perPeriod));
    }
}
