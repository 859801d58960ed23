namespace Indicators;

/// <summary>Thrown when two series of different periods meet in one calculation, or have no period in common where one is asked
/// for.</summary>
public sealed class DomainMismatchException : Exception, ICodedException
{
    internal DomainMismatchException(string left, string right) : this(
        "IND0601",
        $"A series of {left} and one of {right} do not have the same periods, and none are dropped or filled in silently. Align them "
            + $"first: left.{nameof(Series.Align)}(right, {nameof(JoinKind)}.{nameof(JoinKind.Inner)}).",
        left,
        right)
    {
    }

    private DomainMismatchException(string code, string message, string left, string right) : base($"{message} ({code})") =>
        (Code, Left, Right) = (code, left, right);

    /// <inheritdoc/>
    public string Code { get; }

    /// <summary>Gets the periods of the one, as text; those of the window where a window lies outside.</summary>
    public string Left { get; }

    /// <summary>Gets the periods of the other, as text.</summary>
    public string Right { get; }

    /// <summary>Nothing is left of an inner join.</summary>
    internal static DomainMismatchException NothingInCommon(string left, string right) => new(
        "IND0683",
        $"A series of {left} and one of {right} have no period in common, so nothing is left of them. Move one of them so that the "
            + $"periods to compare meet, by {nameof(Series<,,>.Lag)}, or take {nameof(JoinKind)}.{nameof(JoinKind.Outer)}, which fills "
            + "with gaps.",
        left,
        right);

    /// <summary>Nothing lies in a window.</summary>
    internal static DomainMismatchException OutsideWindow(string window, string domain) => new(
        "IND0684",
        $"The window {window} lies outside of {domain}, so nothing is in it. Take a window that meets those periods; "
            + $"{nameof(Series<,,>.Extend)} adds periods as gaps.",
        window,
        domain);
}
