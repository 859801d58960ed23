namespace Indicators.Analyzers;

/// <summary>Why an operator does not join two series, and what is meant instead.</summary>
internal static class SeriesMeeting
{
    /// <summary>The sentence for two series that do not add, subtract or compare.</summary>
    public static string Between(SeriesType left, SeriesType right, Doing doing) =>
        !left.SamePeriod(right)
            ? $"A series by {left.Period.Name} and one by {right.Period.Name} do not {doing.Verb()}. Bring one to the frequency of the "
                + "other first, as Sum().To<Year>() does with a flow."
        : left.SameMeasure(right) ? OfOne(left, doing)
        : left.Measure == right.Measure && left.Measure is ("Flow" or "Stock")
            ? $"{left.Upper} and {right.Words} are different kinds: they do not {doing.Verb()}. {Kinds(left, right)}"
        : $"{left.Upper} and {right.Words} do not {doing.Verb()}: they are different measures. Divide them for a ratio, or see which of "
            + "the two is meant.";

    private static string OfOne(SeriesType series, Doing doing) => series.Measure switch
    {
        "Index" =>
            $"Index numbers do not {doing.Verb()}: of two series of them only growths can be compared. Take YearOnYear() of each, or "
                + "rebase them.",
        "Rate" =>
            $"Two series, each {series.Words}, do not {doing.Verb()}: rates of parts are not the rate of the whole. Divide the sums, or "
                + "subtract the values of one period for a gap in points.",
        _ => $"Two series do not {doing.Verb()} with this operator. Compare them period by period.",
    };

    private static string Kinds(SeriesType left, SeriesType right) => (left.Kind.Name, right.Kind.Name) switch
    {
        ("Nominal" or "Money", "Real") or ("Real", "Nominal" or "Money") => "Deflate the one, or inflate the other.",
        ("Real", "Real") => "Bring both to one price base first.",
        ("Money", "Nominal") or ("Nominal", "Money") => "Say at which prices the money is: ValuedAt(Yuan.AtPrices().Current).",
        _ => OperatorMismatch.Advice(left.Meaning, right.Meaning),
    };
}
