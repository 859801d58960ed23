using System.Collections.Immutable;
using System.Globalization;

namespace Indicators;

/// <summary>The table of reasons, by number and by name.</summary>
internal static class ReasonTable
{
    private static readonly ImmutableArray<ReasonRow> Rows =
        [.. WordTable.Rows("reasons.tsv", ReasonRow.Columns).Select(cells => new ReasonRow(cells))];

    private static readonly ReasonRow?[] ByNumber = Numbered();

    internal static ImmutableArray<ReasonRow> All => Rows;

    internal static ReasonRow Of(Reason reason) => (int)reason < ByNumber.Length && ByNumber[(int)reason] is { } row ? row
        : throw new ArgumentOutOfRangeException(nameof(reason), reason,
            $"Got the number {reason.ToString("D")}; expected a reason of the table, such as {Reason.MissingBase}.");

    internal static ReasonRow? Named(string name) => Rows.FirstOrDefault(row => row.Name == name);

    private static ReasonRow?[] Numbered()
    {
        var rows = new ReasonRow?[Rows.Max(row => (int)row.Reason) + 1];
        foreach (ReasonRow row in Rows)
        {
            rows[(int)row.Reason] = row;
        }

        return rows;
    }
}

/// <summary>A row of the table of reasons: number, name, code, fields, and its words and sentences in both languages.</summary>
internal sealed class ReasonRow(string[] cells)
{
    /// <summary>Number, name, code, fields, Chinese word and sentence, English word and sentence, meaning.</summary>
    internal const int Columns = 9;

    internal Reason Reason { get; } = (Reason)byte.Parse(cells[0], CultureInfo.InvariantCulture);

    internal string Name => cells[1];

    internal string Code => cells[2];

    internal ImmutableArray<ReasonFieldRow> Fields { get; } =
        [.. cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReasonFieldRow.Of)];

    /// <summary>What the reason means, for the page of codes.</summary>
    internal string Meaning => cells[8];

    internal string Word(Language language) => language.Say(cells[4], cells[6]);

    internal string Sentence(Language language) => language.Say(cells[5], cells[7]);

    internal int IndexOf(string field)
    {
        for (int i = 0; i < Fields.Length; i++)
        {
            if (Fields[i].Name == field)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The fields in the order of the table, or a refusal that lists what was expected.</summary>
    internal ImmutableArray<object?> Take(ReadOnlySpan<object?> given)
    {
        if (Fields.IsEmpty && given.IsEmpty)
        {
            return [];
        }

        ImmutableArray<object?>.Builder taken = ImmutableArray.CreateBuilder<object?>(Fields.Length);
        for (int i = 0; i < Fields.Length; i++)
        {
            taken.Add(i < given.Length ? ReasonFields.Known(given[i]) : null);
            if (!Fields[i].Takes(taken[i]))
            {
                throw Refused(given);
            }
        }

        return given.Length <= Fields.Length ? taken.MoveToImmutable() : throw Refused(given);
    }

    private ArgumentException Refused(ReadOnlySpan<object?> given) =>
        new($"Got {(given.Length == 0 ? "no fields" : string.Join(", ", given.ToArray().Select(field => $"'{FigureText.Shown(ReasonFields.Text(field, Language.English))}'")))} for {Name}; expected "
            + $"{(Fields.IsEmpty ? "none" : string.Join(", ", Fields.Select(field => field.Name)))}, in this order.");
}

/// <summary>What a reason names: the name of a field, what it holds, and whether it may be absent.</summary>
internal sealed record ReasonFieldRow(string Name, string Holds, bool IsOptional)
{
    internal static ReasonFieldRow Of(string cell)
    {
        string[] parts = cell.Split(':');
        return new(parts[0].TrimEnd('?'), parts.Length > 1 ? parts[1] : "text", parts[0].EndsWith('?'));
    }

    internal bool Takes(object? value) => value is null ? IsOptional : Holds switch
    {
        "ratio" => value is Rational,
        "count" => value is int,
        "status" => value is ObservationStatus,
        _ => value is string or LocalText or Undefined or (IFormattable and not Enum),
    };
}
