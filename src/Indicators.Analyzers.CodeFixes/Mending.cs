namespace Indicators.Analyzers;

/// <summary>Other code for a reported expression.</summary>
internal readonly struct Mending(string sort, string title, string code)
{
    /// <summary>Which sort of mending it is: those of one sort can be applied to a whole project at once.</summary>
    public string Sort { get; } = sort;

    /// <summary>What an editor offers.</summary>
    public string Title { get; } = title;

    /// <summary>The code.</summary>
    public string Code { get; } = code;
}
