namespace Indicators.Testing;

/// <summary>What a law says, as a formula.</summary>
/// <param name="text">Such as <c>(p + n) − p = n</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FormulaAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}
