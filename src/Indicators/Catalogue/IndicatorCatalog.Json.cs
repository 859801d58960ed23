using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Indicators;

// The JSON form: one file for the library and for the tool.
public sealed partial class IndicatorCatalog
{
    private const int Shown = 20;

    private static readonly JsonWriterOptions Readable =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a catalogue.</summary>
    /// <param name="json">The text; comments are allowed, trailing commas are not.</param>
    /// <param name="units">The units that are read; <see langword="null"/> for those of the library.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="FormatException">It has mistakes; the message has a line for each of them.</exception>
    public static IndicatorCatalog Parse(string json, UnitCatalog? units = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(json, "", units);
    }

    /// <summary>Reads a catalogue and finds every mistake of it in one run; never throws.</summary>
    /// <param name="json">The text; comments are allowed, trailing commas are not.</param>
    /// <param name="file">How the file is called in <see cref="InputProblem.File"/>; <see langword="null"/> where there is none.</param>
    /// <param name="catalog">The catalogue; null where there are mistakes.</param>
    /// <param name="problems">The mistakes, from top to bottom; none for a catalogue that is in order.</param>
    /// <param name="units">The units that are read; <see langword="null"/> for those of the library.</param>
    /// <returns>False when there are mistakes.</returns>
    public static bool TryParse(
        string? json, string? file, [NotNullWhen(true)] out IndicatorCatalog? catalog, out IReadOnlyList<InputProblem> problems,
        UnitCatalog? units = null)
    {
        IndicatorCatalog? draft = ReadDraft(json, file, out problems, units);
        catalog = problems.Count == 0 ? draft : null;
        return catalog is not null;
    }

    /// <summary>The catalogue, also where its mistakes are of meaning alone: then names can be looked up in it and nothing else.</summary>
    internal static IndicatorCatalog? ReadDraft(string? json, string? file, out IReadOnlyList<InputProblem> problems,
        UnitCatalog? units = null)
    {
        var found = new ProblemList();
        IndicatorCatalog? draft = CatalogReader.Read(json ?? "", file ?? "", units ?? UnitCatalog.Default, found);
        problems = [.. found.InOrder];
        return draft;
    }

    /// <summary>Reads a catalogue from a file in UTF-8, with or without a byte order mark.</summary>
    /// <param name="path">The file.</param>
    /// <param name="units">The units that are read; <see langword="null"/> for those of the library.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="FormatException">It has mistakes, or is not UTF-8 (IND0916); the message has a line for each of them.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static IndicatorCatalog Load(string path, UnitCatalog? units = null)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        int valid = System.Text.Unicode.Utf8.IsValid(bytes) ? bytes.Length : FirstBroken(bytes);
        if (valid < bytes.Length)
        {
            var problem = new InputProblem(
                CatalogCodes.EncodingBroken, path, 1 + bytes[..valid].Count((byte)'\n'), null,
                string.Create(CultureInfo.InvariantCulture, $"byte {bytes[valid]:X2} at offset {valid}"), "text in UTF-8",
                "save the file as UTF-8");
            throw new IndicatorFormatException(problem.Code, problem.ToString());
        }

        return Read(Encoding.UTF8.GetString(bytes), path, units);
    }

    /// <summary>Writes the catalogue; <see cref="Parse"/> reads the same one back.</summary>
    /// <param name="units">The units with which it will be read; <see langword="null"/> for those of the library.</param>
    /// <returns>JSON on several lines, Chinese as it is.</returns>
    /// <exception cref="InvalidOperationException">
    /// A unit of your own is not among <paramref name="units"/>, so that it would not be read back, or as another one. (IND0553)
    /// </exception>
    public string ToJson(UnitCatalog? units = null)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Readable))
        {
            writer.WriteStartObject();
            if (Name is not null)
            {
                writer.WritePropertyName("name");
                LocalTextForm.Write(writer, Name);
            }

            if (Areas.Count > 0)
            {
                writer.WriteStartArray("areas");
                foreach (ReferenceArea area in Areas)
                {
                    AreaEntry.Form.Write(writer, AreaEntry.Of(area));
                }

                writer.WriteEndArray();
            }

            UnitCatalog known = units ?? UnitCatalog.Default;
            if (OwnUnits.Count > 0)
            {
                writer.WriteStartArray("units");
                foreach (UnitEntry unit in OwnUnits)
                {
                    UnitEntry.Form.Write(writer, unit);
                    known = unit.In(known) is { } own ? known.With(own) : known;
                }

                writer.WriteEndArray();
            }

            writer.WriteStartArray("indicators");
            foreach (Indicator indicator in Indicators)
            {
                CheckReadable(indicator, known);
                IndicatorEntry.Form.Write(writer, IndicatorEntry.Of(indicator));
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) + "\n";
    }

    private static IndicatorCatalog Read(string json, string file, UnitCatalog? units)
    {
        if (TryParse(json, file, out IndicatorCatalog? catalog, out IReadOnlyList<InputProblem> problems, units))
        {
            return catalog;
        }

        string more = problems.Count > Shown ? string.Create(CultureInfo.InvariantCulture, $"\n... and {problems.Count - Shown} more") : "";
        throw new IndicatorFormatException(problems[0].Code, string.Join('\n', problems.Take(Shown)) + more);
    }

    private static void CheckReadable(Indicator indicator, UnitCatalog units)
    {
        var problems = new ProblemList();
        var nowhere = new JsonItem { Kind = JsonValueKind.Object, Place = default, Path = "" };
        IndicatorEntry entry = IndicatorEntry.Of(indicator);
        entry = entry with { Plausible = entry.Plausible is { } range ? range with { Item = nowhere } : null };
        if (new IndicatorMaker(units, "", problems).Make(entry, nowhere, []) != indicator || problems.All.Count > 0)
        {
            throw new IndicatorOperationException(
                $"The unit '{indicator.UnitText}' of '{indicator.Code}' would not be read back as it is; give ToJson, and Parse later, "
                    + "the UnitCatalog that knows it. (IND0553)");
        }
    }

    private static int FirstBroken(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
