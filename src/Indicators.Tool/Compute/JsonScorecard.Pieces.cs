using System.Text.Json;

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
        Exact("lower", bounds?.Lower);
        Exact("upper", bounds?.Upper);
        if (bounds is { } known)
        {
            Closed(known);
        }
    }

    private void Ends(Bounds bounds)
    {
        Exact("lower", bounds.Lower);
        Exact("upper", bounds.Upper);
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

    private void Place(ReferenceArea area, AnyPeriod period)
    {
        _json.WriteString("area", area.Code);
        _json.WriteString("period", period.ToString());
    }

    // The letters of SDMX and their words; a figure without marks has none.
    private void Status(ObservationStatus status)
    {
        if (status != ObservationStatus.Normal)
        {
            _json.WriteString("status", status.Codes);
            _json.WriteString("statusInWords", status.InWords(_language));
        }
    }

    private void Missing(Observed row)
    {
        Place(row.Area, row.Period!.Value);
        Status(row.Status);
        AsWritten(row);
    }

    // What the row says besides: nothing that was read is lost, whether the kind has a use for it or not.
    private void AsWritten(Observed row)
    {
        PeriodHedge hedge = row.Time.Resolved.Hedge;
        if (hedge != PeriodHedge.None)
        {
            _json.WriteString("periodHedge", hedge.ToString().ToLowerInvariant());
        }

        foreach ((string name,
            string text) in (ReadOnlySpan<(string, string)>)[("scope", row.Scope), ("of", row.Whole), ("source", row.Source)])
        {
            if (text.Length > 0)
            {
                _json.WriteString(name, text);
            }
        }
    }

    // As ExactText.Of, most of them without a string: what has 30 letters has at most 30 digits.
    private void Exact(string name, Rational? value)
    {
        if (value is not { } number)
        {
            _json.WriteNull(name);
        }
        else if (!Short(name, number))
        {
            _json.WriteString(name, ExactText.Of(number));
        }
    }

    private bool Short<T>(string name, T number) where T : IUtf8SpanFormattable
    {
        Span<byte> letters = stackalloc byte[ExactText.Digits];
        if (!number.TryFormat(letters, out int written, default, null))
        {
            return false;
        }

        _json.WriteString(name, letters[..written]);
        return true;
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
