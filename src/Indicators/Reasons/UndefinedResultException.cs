namespace Indicators;

/// <summary>Thrown when a value is asked of an outcome that has none.</summary>
public sealed class UndefinedResultException : Exception, ICodedException
{
    internal UndefinedResultException(Undefined undefined) : base($"{undefined.Message} ({undefined.Code})") => Undefined = undefined;

    /// <summary>Gets the code, such as <c>IND0301</c>.</summary>
    public string Code => Undefined.Code;

    /// <summary>Gets why there is no result, for code that decides by it.</summary>
    public Undefined Undefined { get; }
}
