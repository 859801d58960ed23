namespace Indicators;

/// <summary>The parts of a printed figure.</summary>
/// <param name="Text">The characters as printed.</param>
/// <param name="Words">The hedge words, in the order of the text.</param>
/// <param name="Number">The number in <paramref name="Unit"/>, signed and with its magnitude.</param>
/// <param name="IsRange">Whether two ends are printed.</param>
/// <param name="IsMargin">Whether a margin is printed behind ±.</param>
/// <param name="Unit">The unit without magnitude.</param>
/// <param name="UnitText">The unit as it is spelled.</param>
internal sealed record FigureParts(string Text, IReadOnlyList<HedgeWord> Words, Numeral Number, bool IsRange, bool IsMargin, Unit? Unit,
    string? UnitText);

/// <summary>What the parts of a figure mean together: one hedge and the bounds.</summary>
internal static class FigureMeaning
{
    /// <summary>Makes the figure, or says why its words contradict each other.</summary>
    internal static string? Of(FigureParts parts, out StatedValue? figure)
    {
        figure = null;
        (string text, IReadOnlyList<HedgeWord> words, Numeral number, bool isRange, bool isMargin, Unit? unit, string? unitText) = parts;
        IEnumerable<HedgeWord> hedges = words.Count == 0 ? [] : words.Where(word => word.Hedge != Hedge.None);
        if (number.Value is null)
        {
            if (hedges.Any())
            {
                return $"'{FigureText.Shown(text)}' hedges "
                    + $"{(isRange ? "a range; give its two ends alone" : "words that name no number")}. (IND0512)";
            }

            figure = new(text, isRange ? Hedge.Range : Hedge.Vague, number, unit, unitText, number.Words!.Value);
            return null;
        }

        if (isMargin)
        {
            figure = hedges.Any()
                ? null
                : new(text, Hedge.Margin, number, unit, unitText, HedgeBounds.Of(Hedge.Margin, number, isCounted: false));
            return figure is null
                ? $"'{FigureText.Shown(text)}' hedges a number with a margin; give number and margin alone. (IND0512)"
                : null;
        }

        HedgeWord? hedge = null;
        bool isCounted = unit is null || unit.IsCounted;
        Bounds bounds = HedgeBounds.Of(Hedge.None, number, isCounted);
        foreach (HedgeWord said in hedges)
        {
            // Of two hedges one must follow from the other (超…余); 近…余 and 超过…左右 contradict each other.
            Bounds other = HedgeBounds.Of(said.Hedge, number, isCounted);
            if (hedge is { Hedge: Hedge.AtLeast } && said.Hedge == Hedge.SlightlyOver && number.Value is { Sign: >= 0 } least)
            {
                bounds = Bounds.MoreThan(least); // 至少50余家 says that it may be more than 50余
            }
            else if (hedge is null || (bounds.Contains(other) && bounds != other))
            {
                (hedge, bounds) = (said, other);
            }
            else if (!other.Contains(bounds))
            {
                return $"'{FigureText.Shown(text)}' says both '{hedge.Word}' and '{said.Word}', which contradict each other. (IND0511)";
            }
        }

        figure = new(text, hedge?.Hedge ?? Hedge.None, number, unit, unitText, bounds);
        return null;
    }
}
