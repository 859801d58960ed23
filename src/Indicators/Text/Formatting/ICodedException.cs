namespace Indicators;

/// <summary>What an exception of the library has beside its text: the code of its page, for programs that decide by it.</summary>
/// <example><code>
/// string code = "";
/// try { UnitCatalog.Default.Parse("斤两"); }
/// catch (FormatException mistake) when (mistake is ICodedException coded) { code = coded.Code; }
/// Console.WriteLine(code);   // → IND0501
/// </code></example>
public interface ICodedException
{
    /// <summary>Gets the code, such as <c>IND0502</c>; the page <c>docs/reference/errors.md</c> says what it means.</summary>
    string Code { get; }
}
