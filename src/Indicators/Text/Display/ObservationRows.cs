namespace Indicators;

/// <summary>Observations as a table: a row for each period or year to date, those without a value among them, with the marks in words.</summary>
internal static class ObservationRows
{
    internal static DisplayTable Of(
        IEnumerable<(IFormattable Period, Observation Observation)> observations, Unit unit, Language language, string? title, (int Decimals, Rounding Rule)? rounding)
    {
        string? rounded = rounding is { } rule ? DisplayTable.Rounded(language, rule.Decimals, rule.Rule) : null;
        string[][] rows =
        [
            .. observations.Select(row => new[]
            {
                DisplayTable.Of(row.Period, language),
                row.Observation.Value is { } value ? ObservationCell.Number(value, rounding) : DisplayTable.NoValue,
                row.Observation.Status.InWords(language),
            }),
        ];
        return new DisplayTable(
            language,
            DisplayTable.CaptionOf(language, title, ObservationCell.In(ObservationCell.UnitOf(unit, language), language), rounded),
            [(DisplayTable.Say(language, "时期", "Period"), false), (DisplayTable.Say(language, "数值", "Value"), true), (DisplayTable.Say(language, "说明", "Status"), false)],
            rows).WithoutEmpty(2);
    }
}
