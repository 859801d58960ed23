using System.Text.Json.Nodes;
using Indicators.Tool.Compute;

namespace Indicators.Tool.Calc;

/// <summary>The answer to one item: what is shown, and the same exactly where it is rational.</summary>
internal sealed class CalcAnswer
{
    /// <summary>Gets the results by key: numbers as decimals of at most 30 significant digits, in text.</summary>
    public JsonObject Result { get; } = [];

    /// <summary>Gets the rational results by key, as integers or <c>n/d</c>, and what decides the ones that are not rational.</summary>
    public JsonObject ExactResult { get; } = [];

    /// <summary>Gets the names of the reasons by key, where a result or places of a list have none.</summary>
    public JsonObject Reasons { get; } = [];

    /// <summary>An answer that has no value, with the name of the reason.</summary>
    public static CalcAnswer Without(Undefined reason)
    {
        var answer = new CalcAnswer();
        answer.Result.Add("reason", reason.Name);
        return answer;
    }

    /// <summary>An answer that may have no value.</summary>
    public static CalcAnswer Of<T>(Outcome<T> outcome, Action<CalcAnswer, T> fill)
    {
        if (!outcome.TryGetValue(out T? value))
        {
            return Without(outcome.Undefined!);
        }

        var answer = new CalcAnswer();
        fill(answer, value);
        return answer;
    }

    /// <summary>Adds a rational result.</summary>
    public CalcAnswer Add(string key, Rational value)
    {
        Result.Add(key, Shown(value));
        ExactResult.Add(key, Exactly(value));
        return this;
    }

    /// <summary>Adds a list of rational results; null is a place without one.</summary>
    public CalcAnswer Add(string key, IEnumerable<Rational?> values)
    {
        Rational?[] all = [.. values];
        Result.Add(key, new JsonArray([.. all.Select(value => value is { } number ? (JsonNode)Shown(number) : null)]));
        ExactResult.Add(key, new JsonArray([.. all.Select(value => value is { } number ? (JsonNode)Exactly(number) : null)]));
        return this;
    }

    /// <summary>Adds results for which there may be a reason instead: null at their place.</summary>
    public CalcAnswer Add(string key, IEnumerable<Outcome<Rational>> values)
    {
        Outcome<Rational>[] all = [.. values];
        Explain(key, all);
        return Add(key, all.Select(value => value.HasValue ? value.Value : (Rational?)null));
    }

    /// <summary>Adds products of powers for which there may be a reason instead: null at their place.</summary>
    public CalcAnswer Add(string key, IEnumerable<Outcome<PowerProduct>> values)
    {
        Outcome<PowerProduct>[] all = [.. values];
        Explain(key, all);
        return Add(key, all.Select(value => value.HasValue ? value.Value : (PowerProduct?)null));
    }

    /// <summary>Adds products of powers, rounded to 30 significant digits, and exactly those that are rational; null is a place without
    /// one.</summary>
    public CalcAnswer Add(string key, IEnumerable<PowerProduct?> values)
    {
        (Rational Shown, Rational? Exactly)?[] all =
            [.. values.Select(value => value is { } product ? ((Rational, Rational?)?)(Digits(product.Number), Fraction(product)) : null)];
        Result.Add(key, new JsonArray([.. all.Select(value => value is { } number ? (JsonNode)number.Shown.ToString() : null)]));
        ExactResult.Add(key, new JsonArray([.. all.Select(value => value?.Exactly is { } number ? (JsonNode)Exactly(number) : null)]));
        return this;
    }

    /// <summary>Adds an exact number: as it is where it is a fraction, else rounded to 30 significant digits.</summary>
    public CalcAnswer Add(string key, ExactReal number) =>
        number.TryToRational(out Rational fraction) ? Add(key, fraction) : AddShown(key, Digits(number));

    /// <summary>Adds a list of results that are not rational numbers, as they are rounded; null is a place without one.</summary>
    public CalcAnswer AddShown(string key, IEnumerable<Rational?> rounded)
    {
        Result.Add(key, new JsonArray([.. rounded.Select(value => (JsonNode?)value?.ToString())]));
        return this;
    }

    /// <summary>An exact number with 30 significant digits.</summary>
    public static Rational Digits(ExactReal number) => number.RoundToSignificantDigits(ExactText.Digits, Rounding.HalfAwayFromZero);

    /// <summary>Adds a result that was rounded once, from the exact value, to the decimals that its key names.</summary>
    public CalcAnswer AddRounded(string key, Rational value, int decimals, Rounding rounding)
    {
        Result.Add(key, value.ToString(decimals, rounding));
        return this;
    }

    /// <summary>Adds a result that is not a rational number, rounded to 30 significant digits.</summary>
    public CalcAnswer AddShown(string key, Rational rounded)
    {
        Result.Add(key, rounded.ToString());
        return this;
    }

    /// <summary>Adds what decides a result that is not a rational number.</summary>
    public CalcAnswer AddExactly(string key, Rational value)
    {
        ExactResult.Add(key, Exactly(value));
        return this;
    }

    /// <summary>Adds a rational result, or null where there is none, with the reason.</summary>
    public CalcAnswer AddOrNull(string key, Outcome<Rational> value)
    {
        if (value.TryGetValue(out Rational number))
        {
            return Add(key, number);
        }

        Result.Add(key, null);
        Reasons.Add(key, value.Undefined!.Name);
        return this;
    }

    /// <summary>Adds a growth in per cent to one decimal and to three.</summary>
    public CalcAnswer AddPercents(GrowthRate growth, Rounding rounding) =>
        AddRounded("percent1", growth.Percent, 1, rounding).AddRounded("percent3", growth.Percent, 3, rounding);

    /// <summary>Adds a text.</summary>
    public CalcAnswer AddText(string key, string value)
    {
        Result.Add(key, value);
        return this;
    }

    /// <summary>Adds yes or no.</summary>
    public CalcAnswer AddTruth(string key, bool value)
    {
        Result.Add(key, value);
        return this;
    }

    /// <summary>Adds a list of yes and no.</summary>
    public CalcAnswer AddTruths(string key, IEnumerable<bool> values)
    {
        Result.Add(key, new JsonArray([.. values.Select(value => (JsonNode)value)]));
        return this;
    }

    private void Explain<T>(string key, Outcome<T>[] values)
    {
        if (values.Any(value => !value.HasValue))
        {
            Reasons.Add(key, new JsonArray([.. values.Select(value => (JsonNode?)value.Undefined?.Name)]));
        }
    }

    private static Rational? Fraction(PowerProduct product) => product.Number.TryToRational(out Rational value) ? value : null;

    // Written out where 30 significant digits say it, rounded once where they do not, whole numbers too.
    private static string Shown(Rational value) => value.RoundToSignificantDigits(ExactText.Digits, Rounding.HalfAwayFromZero).ToString();

    private static string Exactly(Rational value) => value.IsInteger ? value.ToString() : $"{value.Numerator}/{value.Denominator}";
}
