namespace Indicators.Tests;

/// <summary>Asks for a field of a reason, and for the reason itself in the same step.</summary>
internal static class UndefinedFields
{
    /// <summary>The text of a field, if there is this reason.</summary>
    internal static string Field(this Undefined? undefined, Reason reason, string field)
    {
        Assert.Equal(reason, undefined?.Reason);
        return $"{undefined![field]}";
    }

    /// <summary>The value of a field, if there is this reason.</summary>
    internal static object? Value(this Undefined? undefined, Reason reason, string field)
    {
        Assert.Equal(reason, undefined?.Reason);
        return undefined![field];
    }

    /// <summary>The ratio, if there is this reason.</summary>
    internal static Rational? RatioOf(this Undefined? undefined, Reason reason)
    {
        Assert.Equal(reason, undefined?.Reason);
        return undefined!.Ratio;
    }

    /// <summary>The reason, if it is a transition.</summary>
    internal static Reason? Transition(this Undefined? undefined) => undefined is { IsTransition: true } ? undefined.Reason : null;

    /// <summary>The marks of the source, if there is this reason.</summary>
    internal static ObservationStatus StatusOf(this Undefined? undefined, Reason reason)
    {
        Assert.Equal(reason, undefined?.Reason);
        return undefined!.Status;
    }
}
