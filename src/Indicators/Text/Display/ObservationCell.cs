namespace Indicators;

/// <summary>Observations in cells of tables: the number with the letters of its marks, and what the letters say.</summary>
internal static class ObservationCell
{
    /// <summary>A number, exact or rounded by a rule that is named.</summary>
    internal static string Number(Rational value, (int Decimals, Rounding Rule)? rounding) =>
        rounding is { } named ? value.ToString(named.Decimals, named.Rule) : value.ToString();

    /// <summary>Such as <c>25</c>, <c>25 P</c>, <c>— Q</c>.</summary>
    internal static string Of(Observation observation, (int Decimals, Rounding Rule)? rounding)
    {
        string number = observation.Value is { } value ? Number(value, rounding) : DisplayTable.NoValue;
        return observation.Status is ObservationStatus.Normal or ObservationStatus.Gap ? number : $"{number} {observation.Status.Codes}";
    }

    /// <summary>The unit in which a column of values is.</summary>
    internal static string UnitOf(Unit unit, Language language) => DisplayTable.Say(language, unit.Symbol, unit.EnglishFor(2));

    /// <summary>The unit, for a caption.</summary>
    internal static string In(string unit, Language language) => DisplayTable.Say(language, $"单位：{unit}", $"in {unit}");

    /// <summary>What the letters of some marks say, for a caption: <c>P 初步值、Q 不予公布</c>; empty where there are none.</summary>
    internal static string Legend(IEnumerable<Observation> observations, Language language)
    {
        ObservationStatus all = observations.Aggregate(ObservationStatus.Normal, (marks, observation) => marks | observation.Status) & ~ObservationStatus.Gap;
        var said = Enumerable.Range(0, 31).Select(bit => all & (ObservationStatus)(1u << bit)).Where(mark => mark != ObservationStatus.Normal)
            .Select(mark => $"{mark.Codes} {mark.InWords(language)}");
        return string.Join(DisplayTable.Say(language, "、", ", "), said);
    }
}
