namespace Indicators;

/// <summary>Makes the scorecard: takes what each row says, then computes indicator by indicator.</summary>
internal sealed class ScorecardBuilder(IndicatorCatalog catalogue, Observations observations, ScorecardOptions options,
    CancellationToken cancellation)
{
    private readonly Dictionary<string, IndicatorCard> _cards = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Computes the scorecard.</summary>
    public Scorecard Build()
    {
        foreach (Indicator indicator in catalogue.Indicators)
        {
            _cards.Add(indicator.Code, new(indicator));
        }

        IReadOnlyList<(string Text, AnyPeriod Period, PeriodEvidence Evidence)> assumed = Take();
        ILookup<string, IndicatorCard> parts = _cards.Values.Where(card => card.Indicator.PartOf is not null)
            .ToLookup(card => card.Indicator.PartOf!, StringComparer.OrdinalIgnoreCase);
        var scopes = new RankScopes(catalogue, options.RankedIn);
        var statements = new StatementChecks(options.SourceRounding);
        var ranks = new RankChecks(catalogue);
        foreach (IndicatorCard card in _cards.Values)
        {
            cancellation.ThrowIfCancellationRequested();
            LevelChanges.Compute(card);
            if (options.RanksAreas)
            {
                AreaRanks.Compute(card, scopes);
            }

            PartContributions.Compute(card, [.. parts[card.Indicator.Code]]);
            statements.Compute(card);
            ShareChecks.Compute(card, name => catalogue.Find(name) is { } indicator ? _cards[indicator.Code] : null);
            ranks.Compute(card);
            RankMoves.Compute(card);
            Plausibility.Compute(card);
        }

        return new(observations, [.. _cards.Values], assumed);
    }

    private (string Text, AnyPeriod Period, PeriodEvidence Evidence)[] Take()
    {
        var assumed = new OrderedDictionary<string, (string Text, AnyPeriod Period, PeriodEvidence Evidence)>(StringComparer.Ordinal);
        var seen = new HashSet<ObservedTime>(ReferenceEqualityComparer.Instance);
        foreach (Observed row in observations)
        {
            if (!_cards.TryGetValue(row.Indicator.Code, out IndicatorCard? card))
            {
                throw new ArgumentException(
                    $"Got a row about '{row.Indicator.Code}'; expected an indicator of the catalogue; add it there.", nameof(observations));
            }

            if (row.Result is { } result)
            {
                card.StatementList.Add(new(row, result));
            }
            else if (row.Level is { } level)
            {
                card.Add(new Level(row, level));
            }
            else if (row.Period is { IsRange: false })
            {
                card.WithoutLevel.Add(row);
            }

            if (seen.Add(row.Time))
            {
                foreach ((string Text, AnyPeriod Period, PeriodEvidence Evidence) time in row.Time.Assumed)
                {
                    assumed.TryAdd(time.Text, time);
                }
            }
        }

        return [.. assumed.Values];
    }
}
