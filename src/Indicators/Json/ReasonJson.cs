using System.Text.Json;

namespace Indicators;

/// <summary>Reasons as members of an outcome: name, code and sentence for readers, and what the reason is made of.</summary>
internal sealed class ReasonJson
{
    internal static readonly string[] Names =
        ["reason", "code", "message", "what", "where", "why", "span", "earlier", "later", "difference", "growth", "multiple", "points", "part", "whole", "level", "change", "ratio", "count", "status"];

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private Rational? _ratio;
    private int? _count;

    /// <summary>Gets whether no member of a reason was there.</summary>
    internal bool IsEmpty => _texts.Count == 0 && _ratio is null && _count is null;

    /// <summary>Takes a member.</summary>
    internal void Take(ref Utf8JsonReader reader, string name, JsonMembers members)
    {
        if (name == "ratio")
        {
            _ratio = JsonNumber.Read(ref reader);
        }
        else if (name == "count")
        {
            _count = members.Whole(ref reader, name);
        }
        else
        {
            _texts[name] = members.Text(ref reader, name);
        }
    }

    internal static void Write(Utf8JsonWriter writer, Undefined reason)
    {
        writer.WriteString("reason", reason.Name);
        writer.WriteString("code", reason.Code);
        writer.WriteString("message", reason.Message);
        foreach ((string name, string text) in Texts(reason))
        {
            writer.WriteString(name, text);
        }

        if (Ratio(reason) is { } ratio)
        {
            JsonNumber.Write(writer, "ratio", ratio);
        }

        if (reason is TooFewRanked few)
        {
            writer.WriteNumber("count", few.Count);
        }
    }

    /// <summary>The reason that the members tell of; code and sentence follow from it, and are not asked.</summary>
    internal Undefined ToUndefined()
    {
        string name = _texts["reason"];
        Undefined reason = name switch
        {
            nameof(NotComputed) => NotComputed.Instance,
            nameof(MissingBase) => new MissingBase(Text("what")) { Status = Status() },
            nameof(MissingCurrent) => new MissingCurrent(Text("what")) { Status = Status() },
            nameof(NoCounterpart) => new NoCounterpart(Text("what"), Text("where")),
            nameof(NotComparable) => new NotComparable(Text("earlier"), Text("later"), Text("difference")),
            nameof(TooFewPeriods) => new TooFewPeriods(Text("span")),
            nameof(NonPositive) => new NonPositive(Text("what"), Text("where")),
            nameof(BelowZero) => new BelowZero(Text("what"), Text("where")),
            nameof(ZeroChange) => new ZeroChange(Text("earlier"), Text("later")),
            nameof(NeverReached) => new NeverReached(Text("growth"), Text("multiple")),
            nameof(ShorterThanAYear) => new ShorterThanAYear(Text("span")),
            nameof(BelowMinusOne) => new BelowMinusOne(Text("growth"), _texts.GetValueOrDefault("points")),
            nameof(MissingObservation) => new MissingObservation(Text("what")),
            nameof(TooFewObservations) => new TooFewObservations(Text("what"), Text("why")),
            nameof(NoVariation) => new NoVariation(Text("what")),
            nameof(PartsDoNotAddUp) => new PartsDoNotAddUp(Text("whole"), Text("difference")),
            nameof(NotRanked) => new NotRanked(Text("what"), Text("why")),
            nameof(RankingRefused) => new RankingRefused(Text("what")),
            nameof(TooFewRanked) => new TooFewRanked(Text("what"), _count ?? throw Missing("count")),
            nameof(TieNotBroken) => new TieNotBroken(Text("what")),
            nameof(NotAmongRanked) => new NotAmongRanked(Text("what")),
            nameof(NothingToApportion) => new NothingToApportion(Text("what")),
            nameof(NothingNewer) => new NothingNewer(Text("earlier"), Text("later")),
            nameof(PartExceedsWhole) => new PartExceedsWhole(Text("part"), Text("whole")),
            nameof(ChangeExceedsLevel) => new ChangeExceedsLevel(Text("level"), Text("change")),
            nameof(ProfitToLoss) => new ProfitToLoss(Text("earlier"), Text("later"), _ratio),
            nameof(LossToProfit) => new LossToProfit(Text("earlier"), Text("later")),
            nameof(LossNarrowed) => new LossNarrowed(Text("earlier"), Text("later"), _ratio),
            nameof(LossWidened) => new LossWidened(Text("earlier"), Text("later"), _ratio),
            nameof(LossUnchanged) => new LossUnchanged(Text("earlier"), Text("later")),
            nameof(LossToZero) => new LossToZero(Text("earlier"), Text("later")),
            nameof(ZeroBase) => new ZeroBase(Text("earlier"), Text("later")),
            nameof(FromZero) => new FromZero(Text("earlier"), Text("later")),
            _ => throw new JsonException($"'{FigureText.Shown(name)}' is no reason that is known here."),
        };
        return !_texts.TryGetValue("code", out string? code) || code == reason.Code
            ? reason
            : throw new JsonException($"The code of {name} is {reason.Code}; found '{FigureText.Shown(code)}'.");
    }

    private static IEnumerable<(string Name, string Text)> Texts(Undefined reason) => reason switch
    {
        MissingBase { Status: not ObservationStatus.Gap } marked => [("what", marked.What), ("status", marked.Status.Codes)],
        MissingCurrent { Status: not ObservationStatus.Gap } marked => [("what", marked.What), ("status", marked.Status.Codes)],
        MissingBase missing => [("what", missing.What)],
        MissingCurrent missing => [("what", missing.What)],
        NoCounterpart none => [("what", none.What), ("where", none.Where)],
        NotComparable pair => [("earlier", pair.Earlier), ("later", pair.Later), ("difference", pair.Difference)],
        TooFewPeriods few => [("span", few.Span)],
        NonPositive value => [("what", value.What), ("where", value.Where)],
        BelowZero value => [("what", value.What), ("where", value.Where)],
        MissingObservation missing => [("what", missing.What)],
        TooFewObservations few => [("what", few.What), ("why", few.Why)],
        NoVariation constant => [("what", constant.What)],
        ZeroChange change => [("earlier", change.Earlier), ("later", change.Later)],
        NeverReached never => [("growth", never.Growth), ("multiple", never.Multiple)],
        ShorterThanAYear span => [("span", span.Span)],
        BelowMinusOne { Points: { } points } below => [("growth", below.Growth), ("points", points)],
        BelowMinusOne below => [("growth", below.Growth)],
        PartsDoNotAddUp parts => [("whole", parts.Whole), ("difference", parts.Difference)],
        NotRanked unit => [("what", unit.What), ("why", unit.Why)],
        RankingRefused units => [("what", units.What)],
        TooFewRanked few => [("what", few.What)],
        TieNotBroken unit => [("what", unit.What)],
        NotAmongRanked value => [("what", value.What)],
        NothingToApportion nothing => [("what", nothing.What)],
        NothingNewer pair => [("earlier", pair.Older), ("later", pair.Newer)],
        PartExceedsWhole larger => [("part", larger.Part), ("whole", larger.Whole)],
        ChangeExceedsLevel larger => [("level", larger.Level), ("change", larger.Change)],
        UndefinedGrowth growth => [("earlier", growth.Earlier), ("later", growth.Later)],
        _ => [],
    };

    private static Rational? Ratio(Undefined reason) => reason switch
    {
        ProfitToLoss growth => growth.SignedRatio,
        LossNarrowed growth => growth.Ratio,
        LossWidened growth => growth.Ratio,
        _ => null,
    };

    private string Text(string name) => _texts.TryGetValue(name, out string? text) ? text : throw Missing(name);

    private ObservationStatus Status() => !_texts.TryGetValue("status", out string? codes) ? ObservationStatus.Gap
        : ObservationStatuses.TryParse(codes, out ObservationStatus status) ? status
        : throw new JsonException($"'status' of a reason is '{FigureText.Shown(codes)}', which are no letters of observation status (SDMX) such as Q.");

    private JsonException Missing(string name) => new($"'{name}' is missing in the reason {_texts["reason"]}.");
}
