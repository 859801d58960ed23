namespace Indicators;

/// <summary>What a type must know about its own text; <see cref="PeriodText"/> makes all of .NET's text members of it.</summary>
internal interface IPeriodText<TSelf>
    where TSelf : struct, IPeriodText<TSelf>
{
    /// <summary>What is accepted, for error messages: "a year such as 2021".</summary>
    static abstract string Expected { get; }

    /// <summary>Reads a whole text, already folded by <see cref="PeriodText.Fold"/>.</summary>
    static abstract bool TryRead(ReadOnlySpan<char> folded, out TSelf value);

    /// <summary>Writes into a buffer of at least <see cref="PeriodText.MaxLength"/> characters; false if there is no such form.</summary>
    bool TryWrite(Span<char> buffer, PeriodFormat format, out int written);
}
