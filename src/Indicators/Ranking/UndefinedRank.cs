namespace Indicators;

/// <summary>A unit without a value is kept without a place, and does not count (<see cref="MissingValuePolicy.Unranked"/>).</summary>
/// <param name="What">The unit.</param>
/// <param name="Why">Why it has no value, as a sentence.</param>
public sealed record NotRanked(string What, string Why) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0330";

    /// <inheritdoc/>
    public override string Chinese => "未参与排名";

    /// <inheritdoc/>
    public override string Message => $"{What} has no place and does not count. {Why}";
}

/// <summary>A ranking that refuses missing values met one (<see cref="MissingValuePolicy.Refuse"/>).</summary>
/// <param name="What">The units without a value.</param>
public sealed record RankingRefused(string What) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0331";

    /// <inheritdoc/>
    public override string Chinese => "数据不全，不予排名";

    /// <inheritdoc/>
    public override string Message =>
        $"Nobody is ranked: there is no value for {What}, and it could move every place. Add it to the data, or rank the others with MissingValuePolicy.Unranked.";
}

/// <summary>There are fewer ranked units than a calculation needs.</summary>
/// <param name="What">The calculation, and how many it needs.</param>
/// <param name="Count">How many there are.</param>
public sealed record TooFewRanked(string What, int Count) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0332";

    /// <inheritdoc/>
    public override string Chinese => "排名单位不足";

    /// <inheritdoc/>
    public override string Message => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{What}; there are {Count}. Add units, or state the rank alone.");
}

/// <summary>Two units are equal in value and in the key that was to break ties.</summary>
/// <param name="What">The unit.</param>
public sealed record TieNotBroken(string What) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0333";

    /// <inheritdoc/>
    public override string Chinese => "并列未决";

    /// <inheritdoc/>
    public override string Message =>
        $"{What} has no place of its own: another unit is equal in value and in the key that breaks ties. Use a key that tells them apart, or ranks that may be shared.";
}

/// <summary>A percentile is asked of a value that nobody has, by a definition that needs somebody to have it.</summary>
/// <param name="What">The value.</param>
public sealed record NotAmongRanked(string What) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0334";

    /// <inheritdoc/>
    public override string Chinese => "不在排名之内";

    /// <inheritdoc/>
    public override string Message =>
        $"{What} is none of the ranked values, and nothing is interpolated. Use PercentileRank.CumulativeDistribution, or Ranking.RankAgainst.";
}
