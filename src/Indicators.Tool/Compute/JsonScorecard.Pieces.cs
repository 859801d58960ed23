using System.Text.Json;
using Indicators.Tool.Input;

namespace Indicators.Tool.Compute;

// What the entries are made of: lists, ranges, keys as they were written, and members that may be absent.
internal sealed partial class JsonScorecard
{
    private void List<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (T item in items)
        {
            _json.WriteStartObject();
            write(item);
            _json.WriteEndObject();
            if (_pending.WrittenCount + _json.BytesPending > PassOnAfter)
            {
                PassOn();
            }
        }

        _json.WriteEndArray();
    }

    private void Range(Bounds? bounds)
    {
        Text("lower", ExactText.Of(bounds?.Lower));
        Text("upper", ExactText.Of(bounds?.Upper));
        if (bounds is { } known)
        {
            Closed(known);
        }
    }

    private void Ends(Bounds bounds)
    {
        Text("lower", ExactText.Of(bounds.Lower));
        Text("upper", ExactText.Of(bounds.Upper));
    }

    private void Closed(Bounds bounds)
    {
        _json.WriteBoolean("lowerClosed", bounds.LowerClosed);
        _json.WriteBoolean("upperClosed", bounds.UpperClosed);
    }

    private void Hedge(Hedge hedge) => _json.WriteString("hedge", HedgeWord(hedge));

    /// <summary>The word of a hedge in JSON and CSV, which stays when a name in the library changes.</summary>
    internal static string HedgeWord(Hedge hedge) => hedge switch
    {
        Indicators.Hedge.Surpassed => "reach",
        Indicators.Hedge.SlightlyOver => "oddMore",
        _ => CamelCase(hedge),
    };

    private void Place(Key key)
    {
        _json.WriteString("area", key.Area);
        _json.WriteString("period", key.PeriodText);
    }

    // What the row says besides: nothing that was read is lost, whether the kind has a use for it or not.
    private void AsWritten(Key key)
    {
        if (key.Time.Hedge != PeriodHedge.None)
        {
            _json.WriteString("periodHedge", key.Time.Hedge.ToString().ToLowerInvariant());
        }

        foreach ((string name, Field field) in (ReadOnlySpan<(string, Field)>)[("scope", key.Row.Scope), ("of", key.Row.Of), ("source", key.Row.Source)])
        {
            if (!field.IsBlank)
            {
                _json.WriteString(name, field.Text.Trim());
            }
        }
    }

    private void Text(string name, string? value)
    {
        if (value is null)
        {
            _json.WriteNull(name);
        }
        else
        {
            _json.WriteString(name, value);
        }
    }

    private void Number(string name, int? value)
    {
        if (value is { } number)
        {
            _json.WriteNumber(name, number);
        }
        else
        {
            _json.WriteNull(name);
        }
    }

    private static string CamelCase<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
