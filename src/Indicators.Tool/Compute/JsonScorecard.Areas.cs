namespace Indicators.Tool.Compute;

// Ranks, shares and contributions.
internal sealed partial class JsonScorecard
{
    private void Rank(RankEntry entry)
    {
        _json.WriteString("area", entry.Statement.Area.Code);
        Text("scope", entry.Rank.Scope?.Area);
        Text("population", entry.Rank.Scope?.Population);
        _json.WriteString("period", entry.Statement.Period.ToString());
        Number("rank", entry.Rank.Place);
        Number("of", entry.Rank.Of);
        RankChange? change = entry.Change is { HasValue: true } outcome ? outcome.Value : null;
        Number("change", change?.Places);
        Text("changeFrom", change is null ? null : entry.ChangeFrom?.ToString());
        _json.WriteStartArray("flags");
        if (change is { PopulationUnknown: true })
        {
            _json.WriteStringValue("populationUnknown");
        }

        if (entry.Change is { HasValue: false })
        {
            _json.WriteStringValue("notComparable");
        }

        _json.WriteEndArray();
    }

    private void Share(ShareEntry share)
    {
        Place(share.Statement.Area, share.Statement.Period);
        _json.WriteString("of", share.Whole.Code);
        bool found = share.Ratio.TryGetValue(out Bounds ratio);
        _json.WriteString("outcome", found ? "value" : share.Ratio.Undefined!.Name);
        Rational? exact = found && ratio.IsPoint ? ratio.Lower : null;
        Exact("ratio", exact);
        bool inPercent = share.Percent.TryGetValue(out Bounds percent);
        Text("percent", inPercent ? Rounded(percent, _decimals) : null);
        Exact("asPrinted", share.AsPrinted);
        Range(inPercent ? percent : null);
    }

    private void AreaRank(AreaRank entry)
    {
        Place(entry.Level.Area, entry.Level.Period);
        Text("scope", entry.Places.Scope?.Area);
        _json.WriteString("among", entry.Around is null ? "areasListed" : "areasListedInScope");
        Number("rank", entry.Places.IsCertain ? (int)entry.Places.Best.Numerator : null);
        Number("lower", (int)entry.Places.Best.Numerator);
        Number("upper", (int)entry.Places.Worst.Numerator);
        Number("of", entry.Places.Of);
        Number("change", entry.Change);
        Text("changeFrom", entry.ChangeFrom?.ToString());
    }

    private void Contribution(PartContribution entry)
    {
        _json.WriteString("area", entry.To.Area.Code);
        _json.WriteString("from", entry.From.Period.ToString());
        _json.WriteString("to", entry.To.Period.ToString());
        Text("part", entry.Part?.Code);
        Enclosed("points", entry.Contribution.Points, entry.AsPrinted?.Points);
        Enclosed("share", entry.Contribution.ShareOfChange, entry.AsPrinted?.ShareOfChange);
        _json.WriteString("status", entry.Contribution.Status.Codes);
    }

    private void Enclosed(string name, Outcome<Bounds> outcome, Outcome<Bounds>? printed)
    {
        _json.WriteStartObject(name);
        bool found = outcome.TryGetValue(out Bounds bounds);
        _json.WriteString("outcome", found ? "value" : outcome.Undefined!.Name);
        Text("percent", found ? Rounded(bounds, _decimals) : null);
        Exact("asPrinted", printed is { } known && known.TryGetValue(out Bounds exact) ? exact.Lower : null);
        Range(found ? bounds : null);
        _json.WriteEndObject();
    }
}
