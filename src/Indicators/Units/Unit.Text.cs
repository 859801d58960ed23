using System.ComponentModel;

namespace Indicators;

// Units for generic code, which prints them; what reads them is a catalogue.
[TypeConverter(typeof(UnitTypeConverter))]
public abstract partial class Unit : IPrinted
{
    string IPrinted.PrintAs(string? format) => ValueText.LanguageOf(format) == Language.English ? Text.Plural : Symbol;
}
