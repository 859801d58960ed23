namespace Indicators;

/// <summary>By what a total of a coarse period is given to its parts. A way is always named, for the data do not say it.</summary>
/// <remarks>The finer frequency stands in its type, so that whether the one is made of the other is known to the compiler.</remarks>
public static class Allocation
{
    /// <summary>Gives every part the same.</summary>
    /// <typeparam name="TFine">The finer frequency.</typeparam>
    /// <returns>The way.</returns>
    public static Allocation<TFine> Equal<TFine>()
        where TFine : struct, ITilingPeriod<TFine> => new("equally", static _ => Rational.One);

    /// <summary>Gives every part by the number of its days.</summary>
    /// <typeparam name="TFine">The finer frequency.</typeparam>
    /// <returns>The way.</returns>
    public static Allocation<TFine> ByDays<TFine>()
        where TFine : struct, ITilingPeriod<TFine> => new("by days", static part => Day.From(part.End) - Day.From(part.Start) + 1);

    /// <summary>Gives every part by its level in another series, which is thought to move alike: <c>total · x ÷ Σ x</c>.</summary>
    /// <typeparam name="TFine">The finer frequency.</typeparam>
    /// <typeparam name="TMeasure">The measure of the indicator.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="indicator">
    /// The other series. Where it has no level for a part, the whole period stays missing, with its reasons; where a level is below zero or
    /// all are zero, nothing can be allocated (<see cref="ObservationStatus.CannotExist"/>).
    /// </param>
    /// <returns>The way.</returns>
    public static Allocation<TFine> ByIndicator<TFine, TMeasure, TKind>(Series<TFine, TMeasure, TKind> indicator)
        where TFine : struct, ITilingPeriod<TFine>
        where TKind : IExtensive, IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new("by indicator", part => indicator[part]);
    }
}

/// <summary>By what totals are given to parts of one frequency; made by <see cref="Allocation"/>.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <typeparam name="TFine">The finer frequency.</typeparam>
public sealed partial class Allocation<TFine>
    where TFine : struct, ITilingPeriod<TFine>
{
    private readonly string _name;
    private readonly Func<TFine, Observation> _weight;

    internal Allocation(string name, Func<TFine, Observation> weight) => (_name, _weight) = (name, weight);

    /// <summary>Returns the name of the way, for logs.</summary>
    /// <returns>Such as <c>by days</c>.</returns>
    public override string ToString() => _name;

    /// <summary>The weights of the parts, none below zero and not all zero; and their marks, with a reason where there are none.</summary>
    internal (Rational[] Weights, ObservationStatus Status) WeightsOf(PeriodRange<TFine> parts)
    {
        var weights = new Rational[parts.Count];
        ObservationStatus status = ObservationStatus.Normal;
        bool isPositive = false;
        for (int i = 0; i < weights.Length; i++)
        {
            Observation weight = _weight(parts[i]);
            status = ObservationStatuses.Join(status, weight.Status);
            weights[i] = weight.Value ?? default;
            isPositive |= weights[i].Sign > 0;
            status = weights[i].Sign < 0 ? ObservationStatuses.Join(status, ObservationStatus.CannotExist) : status;
        }

        bool hasReason = (status & ObservationStatuses.WithoutValue) != 0;
        return (weights, isPositive || hasReason ? status : ObservationStatuses.Join(status, ObservationStatus.CannotExist));
    }
}
