namespace Indicators;

/// <summary>Why a calculation has no result. It names the figures, the rule and the next step, and has a code with a page.</summary>
/// <remarks>
/// A reason is a result like any other: nothing is thrown until somebody asks for <see cref="Outcome{T}.Value"/>.
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
public abstract record Undefined
{
    private protected Undefined()
    {
    }

    /// <summary>Gets the name of the reason, as the tool prints it: <c>LossToProfit</c>.</summary>
    public string Name => GetType().Name;

    /// <summary>Gets the code, such as <c>IND0301</c>.</summary>
    public abstract string Code { get; }

    /// <summary>Gets the word that Chinese releases use (扭亏为盈), or a short phrase.</summary>
    public abstract string Chinese { get; }

    /// <summary>Gets a sentence that names the figures, the rule and the next step.</summary>
    public abstract string Message { get; }

    /// <summary>Returns name and message.</summary>
    /// <returns>Text for logs.</returns>
    public sealed override string ToString() => $"{Name}: {Message} ({Code})";
}

/// <summary>The reason of the default outcome: nothing was computed.</summary>
public sealed record NotComputed : Undefined
{
    internal static readonly NotComputed Instance = new();

    private NotComputed()
    {
    }

    /// <inheritdoc/>
    public override string Code => "IND0300";

    /// <inheritdoc/>
    public override string Chinese => "未计算";

    /// <inheritdoc/>
    public override string Message => "Nothing was computed: this is the default value of an outcome.";
}

/// <summary>There is no figure for the base period.</summary>
/// <param name="What">What is missing, with its period.</param>
public sealed record MissingBase(string What) : Undefined
{
    /// <summary>Gets the marks of the source where there is no value: <see cref="ObservationStatus.Suppressed"/>; <see cref="ObservationStatus.Gap"/> where it says nothing of it.</summary>
    public ObservationStatus Status { get; init => field = MissingMark.Known(value); } = ObservationStatus.Gap;

    /// <inheritdoc/>
    public override string Code => "IND0310";

    /// <inheritdoc/>
    public override string Chinese => $"无可比数据{MissingMark.InChinese(Status)}";

    /// <inheritdoc/>
    public override string Message => $"{What} is missing, and it is the base{MissingMark.NextStep(Status)}; nothing is filled in from neighbours.";
}

/// <summary>There is no figure for the later period.</summary>
/// <param name="What">What is missing, with its period.</param>
public sealed record MissingCurrent(string What) : Undefined
{
    /// <summary>Gets the marks of the source where there is no value: <see cref="ObservationStatus.Suppressed"/>; <see cref="ObservationStatus.Gap"/> where it says nothing of it.</summary>
    public ObservationStatus Status { get; init => field = MissingMark.Known(value); } = ObservationStatus.Gap;

    /// <inheritdoc/>
    public override string Code => "IND0311";

    /// <inheritdoc/>
    public override string Chinese => $"无可比数据{MissingMark.InChinese(Status)}";

    /// <inheritdoc/>
    public override string Message => $"{What} is missing, and it is the later value{MissingMark.NextStep(Status)}; nothing is filled in from neighbours.";
}

/// <summary>A period has no counterpart in the year before, so there is nothing that could be added to the data: week 53 after a year of 52.</summary>
/// <param name="What">The period.</param>
/// <param name="Where">The year before.</param>
public sealed record NoCounterpart(string What, string Where) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0385";

    /// <inheritdoc/>
    public override string Chinese => "上年无对应周";

    /// <inheritdoc/>
    public override string Message => $"{What} has no counterpart in {Where}, which has only 52 weeks. Name another rule to compare week 53: {nameof(Week53)}.{nameof(Week53.LastWeek)} or {nameof(Week53)}.{nameof(Week53.FiftyTwoWeeksBefore)}.";
}

/// <summary>The figures differ in something that must agree: kind, scope, population, basis.</summary>
/// <param name="Earlier">The one, as published.</param>
/// <param name="Later">The other, as published.</param>
/// <param name="Difference">In what they differ.</param>
public sealed record NotComparable(string Earlier, string Later, string Difference) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0312";

    /// <inheritdoc/>
    public override string Chinese => "不可比";

    /// <inheritdoc/>
    public override string Message => $"{Earlier} and {Later} cannot be compared: {Difference}.";
}

/// <summary>The span holds no period over which something could be averaged.</summary>
/// <param name="Span">The span, or the number of periods.</param>
public sealed record TooFewPeriods(string Span) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0313";

    /// <inheritdoc/>
    public override string Chinese => "期数不足";

    /// <inheritdoc/>
    public override string Message => $"An average needs at least one period after the base; found {Span}.";
}

/// <summary>A value that must be above zero may be zero or below.</summary>
/// <param name="What">The value or its bounds, with its unit.</param>
/// <param name="Where">What it was needed for.</param>
public sealed record NonPositive(string What, string Where) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0314";

    /// <inheritdoc/>
    public override string Chinese => "非正值";

    /// <inheritdoc/>
    public override string Message => $"{What} is not surely above zero, as {Where} must be. State the absolute change instead.";
}

/// <summary>A whole did not change, so no part has a share in its change.</summary>
/// <param name="Earlier">The whole before, with its unit.</param>
/// <param name="Later">The whole after, with its unit.</param>
public sealed record ZeroChange(string Earlier, string Later) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0315";

    /// <inheritdoc/>
    public override string Chinese => "总量未变";

    /// <inheritdoc/>
    public override string Message => $"The whole did not change, from {Earlier} to {Later}, so its change has no shares. State the contributions in points.";
}

/// <summary>A growth that does not lead to a multiple, however long it lasts.</summary>
/// <param name="Growth">The growth per period.</param>
/// <param name="Multiple">What the value should be of its base.</param>
public sealed record NeverReached(string Growth, string Multiple) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0316";

    /// <inheritdoc/>
    public override string Chinese => "无法达到";

    /// <inheritdoc/>
    public override string Message => $"With a growth of {Growth} per period a value never comes to {Multiple} times its base. Ask for a growth in the other direction.";
}

/// <summary>A span shorter than a year, from which a growth per year would be guessed.</summary>
/// <param name="Span">The span.</param>
public sealed record ShorterThanAYear(string Span) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0317";

    /// <inheritdoc/>
    public override string Chinese => "不足一年";

    /// <inheritdoc/>
    public override string Message =>
        $"A growth over {Span} is shorter than a year, and raised to a year it tells what never was. State the growth of the span, or ask for {nameof(ShortSpanPolicy)}.{nameof(ShortSpanPolicy.Extrapolate)}.";
}

/// <summary>A value that must be zero or more is below zero.</summary>
/// <param name="What">The value or its bounds, with its unit.</param>
/// <param name="Where">What it was needed for.</param>
public sealed record BelowZero(string What, string Where) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0319";

    /// <inheritdoc/>
    public override string Chinese => "负值";

    /// <inheritdoc/>
    public override string Message => $"{What} is below zero, and {Where} is zero or more. State the values themselves instead.";
}

/// <summary>A growth, stated or moved down by points, is below −100 %.</summary>
/// <param name="Growth">The growth as it is stated, or as a fraction.</param>
/// <param name="Points">The points by which it is moved, below zero; <see langword="null"/> where it is not moved.</param>
public sealed record BelowMinusOne(string Growth, string? Points) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0318";

    /// <inheritdoc/>
    public override string Chinese => "降幅超过100%";

    /// <inheritdoc/>
    public override string Message => Points is null
        ? $"'{Growth}' is a growth below -1 (-100%), and nothing falls by more than all of it. Where a profit became a loss, state both values."
        : $"A growth of {Growth} moved by {Points} is below -1 (-100%), and nothing falls by more than all of it. Check the points.";
}

/// <summary>Parts that do not add up to their whole, where only parts that do can be printed as percentages of 100.</summary>
/// <param name="Whole">The whole, with its period and unit.</param>
/// <param name="Difference">What the parts leave of it, with its unit; below zero where they are more.</param>
public sealed record PartsDoNotAddUp(string Whole, string Difference) : Undefined
{
    /// <inheritdoc/>
    public override string Code => "IND0320";

    /// <inheritdoc/>
    public override string Chinese => "分项合计与总量不符";

    /// <inheritdoc/>
    public override string Message => $"The parts leave {Difference} of {Whole}, and percentages that add to 100 would spread it over them. Name the remainder as a part of its own, or correct the parts.";
}
