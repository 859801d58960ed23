using System.ComponentModel;

namespace Indicators;

/// <summary>A generic type that makes its own converter, because an attribute cannot name the closed type.</summary>
/// <remarks>Asked of a value that was never initialised: the answer depends on the type alone.</remarks>
internal interface ITextForm
{
    TypeConverter CreateTypeConverter();
}
