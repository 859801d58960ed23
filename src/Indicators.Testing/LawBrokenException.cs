namespace Indicators.Testing;

/// <summary>A type or a unit breaks laws; the message names each with its formula, the smallest case and the seed.</summary>
public sealed class LawBrokenException : Exception
{
    /// <summary>Makes an exception without a law.</summary>
    public LawBrokenException()
    {
    }

    /// <summary>Makes an exception without a law.</summary>
    /// <param name="message">What is broken.</param>
    public LawBrokenException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception without a law.</summary>
    /// <param name="message">What is broken.</param>
    /// <param name="innerException">What it comes from.</param>
    public LawBrokenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal LawBrokenException(IReadOnlyList<BrokenLaw> broken)
        : base(string.Join('\n', broken)) => Broken = broken;

    /// <summary>Gets the laws that do not hold, in the order in which they were tried.</summary>
    public IReadOnlyList<BrokenLaw> Broken { get; } = [];
}
