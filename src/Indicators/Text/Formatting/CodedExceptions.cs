using System.Text.Json;

namespace Indicators;

/// <summary>Text that cannot be read.</summary>
internal sealed class IndicatorFormatException : FormatException, ICodedException
{
    internal IndicatorFormatException(string message, Exception? inner = null) : this(Coded.CodeOf(message)!, message, inner)
    {
    }

    internal IndicatorFormatException(string code, string message, Exception? inner = null) : base(message, inner) => Code = code;

    /// <inheritdoc/>
    public string Code { get; }
}

/// <summary>An argument that has no meaning where it is given.</summary>
internal sealed class IndicatorArgumentException : ArgumentException, ICodedException
{
    internal IndicatorArgumentException(string code, string message, string? paramName) : base($"{message} ({code})", paramName) =>
        Code = code;

    internal IndicatorArgumentException(string message, string? name = null) : base(message, name) => Code = Coded.CodeOf(message)!;

    /// <inheritdoc/>
    public string Code { get; }
}

/// <summary>A call that the object cannot answer as it is.</summary>
internal sealed class IndicatorOperationException : InvalidOperationException, ICodedException
{
    internal IndicatorOperationException(string message) : base(message) => Code = Coded.CodeOf(message)!;

    /// <inheritdoc/>
    public string Code { get; }
}

/// <summary>A code or a name that is not in a catalogue.</summary>
internal sealed class IndicatorNotFoundException : KeyNotFoundException, ICodedException
{
    internal IndicatorNotFoundException(string message) : base(message) => Code = Coded.CodeOf(message)!;

    /// <inheritdoc/>
    public string Code { get; }
}

/// <summary>An indicator that has another measure or kind than the one asked for.</summary>
internal sealed class IndicatorCastException : InvalidCastException, ICodedException
{
    internal IndicatorCastException(string message) : base(message) => Code = Coded.CodeOf(message)!;

    /// <inheritdoc/>
    public string Code { get; }
}

/// <summary>JSON that cannot be read.</summary>
internal sealed class IndicatorJsonException : JsonException, ICodedException
{
    internal IndicatorJsonException(string message, Exception? inner = null) : base(message, inner) => Code = Coded.CodeOf(message)!;

    /// <inheritdoc/>
    public string Code { get; }
}

/// <summary>A type that has no form where it is given to a serializer.</summary>
internal sealed class IndicatorNotSupportedException : NotSupportedException, ICodedException
{
    internal IndicatorNotSupportedException(string message) : base(message) => Code = Coded.CodeOf(message)!;

    /// <inheritdoc/>
    public string Code { get; }
}

/// <summary>Makes the exception of a problem: one with a code where the sentence ends with one.</summary>
internal static class Coded
{
    internal static FormatException Format(string problem, Exception? inner = null) =>
        CodeOf(problem) is null ? new FormatException(problem, inner) : new IndicatorFormatException(problem, inner);

    internal static ArgumentException Argument(string problem, string? name = null) =>
        CodeOf(problem) is null ? new ArgumentException(problem, name) : new IndicatorArgumentException(problem, name);

    internal static JsonException Json(string problem, Exception? inner = null) =>
        CodeOf(problem) is null ? new JsonException(problem, inner) : new IndicatorJsonException(problem, inner);

    internal static NotSupportedException NotSupported(string problem) =>
        CodeOf(problem) is null ? new NotSupportedException(problem) : new IndicatorNotSupportedException(problem);

    /// <summary>The code in brackets that a sentence ends with, or null.</summary>
    internal static string? CodeOf(string sentence) =>
        sentence.LastIndexOf("(IND", StringComparison.Ordinal) is >= 0 and int open && sentence.IndexOf(')', open) is > 0 and int close
            ? sentence[(open + 1)..close]
            : null;
}
