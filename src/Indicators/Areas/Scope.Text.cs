namespace Indicators;

// Scopes for generic code, which prints them; they are read from JSON, where area and population stand apart.
public sealed partial record Scope : IPrinted
{
    string IPrinted.PrintAs(string? format, IFormatProvider? provider)
    {
        ValueText.CheckFormat(format);
        return ToString();
    }
}
