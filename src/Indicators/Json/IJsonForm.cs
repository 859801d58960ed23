using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A type that knows its converter, so that <see cref="IndicatorsJsonConverter"/> makes none by reflection.</summary>
/// <remarks>Asked of a value that was never initialised: the answer may depend on the type alone.</remarks>
internal interface IJsonForm
{
    JsonConverter CreateConverter(UnitCatalog catalog);
}
