namespace Indicators;

/// <summary>What is said where two series of different periods meet in one calculation, or have no period in common where one is asked
/// for.</summary>
internal static class DomainMismatch
{
    internal static ArgumentException Between(string left, string right) => Of(
        $"A series of {left} and one of {right} do not have the same periods, and none are dropped or filled in silently. Align them "
            + $"first: left.{nameof(Series.Align)}(right, {nameof(JoinKind)}.{nameof(JoinKind.Inner)}). (IND0601)");

    /// <summary>Nothing is left of an inner join.</summary>
    internal static ArgumentException NothingInCommon(string left, string right) => Of(
        $"A series of {left} and one of {right} have no period in common, so nothing is left of them. Move one of them so that the "
            + $"periods to compare meet, by {nameof(Series<,,>.Lag)}, or take {nameof(JoinKind)}.{nameof(JoinKind.Outer)}, which fills "
            + "with gaps. (IND0683)");

    /// <summary>Nothing lies in a window.</summary>
    internal static ArgumentException OutsideWindow(string window, string domain) => Of(
        $"The window {window} lies outside of {domain}, so nothing is in it. Take a window that meets those periods; "
            + $"{nameof(Series<,,>.Extend)} adds periods as gaps. (IND0684)");

    private static ArgumentException Of(string message) => Coded.Argument(message);
}
