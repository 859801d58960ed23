namespace Indicators.Analyzers;

/// <summary>Why an operator does not join two values, and what is meant instead.</summary>
internal static class OperatorMismatch
{
    /// <summary>The sentence for two operands; null where there is nothing to say.</summary>
    public static string? Between(Meaning left, Meaning right, Doing doing) => (left.Form, right.Form) switch
    {
        (Form.Amount, Form.Number) => WithoutUnit(left, doing),
        (Form.Number, Form.Amount) => WithoutUnit(right, doing),
        (Form.Level, Form.Number) => WithoutUnit(left, doing),
        (Form.Number, Form.Level) => WithoutUnit(right, doing),
        (Form.Amount or Form.Level, Form.Amount or Form.Level) => left.SameKind(right)
            ? OfOneKind(left, right, doing)
            : OfTwoKinds(left, right, $"they do not {doing.Verb()}"),
        (Form.Growth, Form.AverageGrowth) or (Form.AverageGrowth, Form.Growth) =>
            $"A growth over a span and an average growth per period do not {doing.Verb()}. Take the Total of the average, or the average "
                + "of the growth.",
        (Form.Growth, Form.Amount or Form.Level or Form.Number) or (Form.Amount or Form.Level or Form.Number, Form.Growth) =>
            $"A growth does not {doing.Verb()} with a percentage, percentage points or a number. Write GrowthRate.FromPercent(8) for a "
                + "growth of 8 %.",
        _ => null,
    };

    /// <summary>The sentence for two values whose kinds differ.</summary>
    /// <param name="one">A value.</param>
    /// <param name="other">A value.</param>
    /// <param name="consequence">What follows: "they do not add".</param>
    public static string OfTwoKinds(Meaning one, Meaning other, string consequence) =>
        $"{KindWords.Name(one)} and {KindWords.Name(other)} are {What(one, other)}: {consequence}. {Advice(one, other)}";

    /// <summary>What is meant instead, where two values are of different kinds.</summary>
    public static string Advice(Meaning one, Meaning other) =>
        Both(one, other, "Money") ? "Convert one with an ExchangeRate, which has its day and its source."
        : Both(one, other, "IndexNumber") ? "Bring both to one base first."
        : one.IsLevel || other.IsLevel ? "See which of the two is meant; a level moves only by a difference of its own kind."
        : Both(one, other, "Count") ? "Divide them for a ratio, or count both as one entity that names what both are."
        : "Divide them for a ratio, or see which of the two is meant.";

    private static string? OfOneKind(Meaning left, Meaning right, Doing doing) => (left.IsLevel, right.IsLevel, doing) switch
    {
        (true, true, Doing.Add or Doing.AddTo) =>
            $"{KindWords.Name(left)} is a level, and levels do not add. Subtract them, or add a difference, in "
                + $"{KindWords.Difference(left)}.",
        (false, true, Doing.Add) =>
            $"{KindWords.Name(right)} is a level, to which a difference is added. Write the level first: level + difference.",
        (false, true, Doing.AddTo) =>
            $"{KindWords.Name(right)} is a level, and does not add to a difference. Add a difference, in {KindWords.Difference(right)}.",
        (false, true, Doing.Subtract) =>
            $"{KindWords.Name(right)} is a level, which is not taken away from a difference. Subtract a difference, in "
                + $"{KindWords.Difference(right)}.",
        (_, _, Doing.Compare) when left.IsLevel != right.IsLevel =>
            $"{KindWords.Name(left.IsLevel ? left : right)} is a level and {KindWords.Difference(left)} count differences: they do not "
                + "compare. "
            + "Compare level with level, or the difference of two levels with a difference.",
        _ => null,
    };

    private static string WithoutUnit(Meaning value, Doing doing) =>
        $"{KindWords.Name(value)} and a bare number do not {doing.Verb()}: a number has no unit. Multiply it by one, as in 58 * "
            + "Units.Enterprises.";

    private static string What(Meaning one, Meaning other) =>
        Both(one, other, "Money") ? "two currencies" : Both(one, other, "IndexNumber") ? "index numbers with two bases" : "different kinds";

    private static bool Both(Meaning one, Meaning other, string kind) => one.Kind?.Name == kind && other.Kind?.Name == kind;
}
