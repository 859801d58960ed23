namespace Indicators;

/// <summary>The base of the library's own exceptions: each has a code, and each code has a page in the reference.</summary>
public abstract class IndicatorException : Exception, ICodedException
{
    private protected IndicatorException(string code, string message) : base($"{message} ({code})") => Code = code;

    /// <summary>Gets the code, such as <c>IND0301</c>.</summary>
    public string Code { get; }
}

/// <summary>Thrown when a value is asked of an outcome that has none.</summary>
public sealed class UndefinedResultException : IndicatorException
{
    internal UndefinedResultException(Undefined undefined) : base(undefined.Code, undefined.Message) => Undefined = undefined;

    /// <summary>Gets why there is no result, for code that decides by it.</summary>
    public Undefined Undefined { get; }
}
