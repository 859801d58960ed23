using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Ranges: of numbers, and of what printed figures imply.</summary>
internal static class BoundsForms
{
    /// <summary><c>{"lower":"8","lowerClosed":true,"upper":"9","upperClosed":false}</c>; null means no end. The ends are text, as in the
    /// output of the tool.</summary>
    internal static JsonConverter<Bounds> Numbers { get; } =
        Form.Of("A range", (Bounds bounds) => (bounds.Lower, bounds.LowerClosed, bounds.Upper, bounds.UpperClosed))
            .With("lower", End, (ref parts) => ref parts.Lower)
            .With("lowerClosed", Leaves.Truth, (ref parts) => ref parts.LowerClosed)
            .With("upper", End, (ref parts) => ref parts.Upper)
            .With("upperClosed", Leaves.Truth, (ref parts) => ref parts.UpperClosed)
            .Make(parts => Bounds.Read(parts.Lower, parts.LowerClosed, parts.Upper, parts.UpperClosed, out Bounds value) is { } problem
                ? throw Coded.Json(problem) : value);

    private static Leaf<Rational?> End => new(
        $"{Leaves.Number.Noun}, or null for no end",
        (ref reader, out value) =>
        {
            bool isNumber = Leaves.Number.TryRead(ref reader, out Rational number);
            value = isNumber ? number : null;
            return isNumber || reader.TokenType == JsonTokenType.Null;
        },
        (writer, value) => writer.WriteStringValue(value?.ToString()));

    /// <summary><c>{"ratio":{"lower":"0.2", …}}</c>; of averages <c>{"factor":{…},"periods":4}</c> or
    /// <c>{"sum":{…},"periods":3}</c>.</summary>
    internal static JsonConverter<Range<T>> Of<T>() where T : struct, IRangeEnd<T>
    {
        Form<Range<T>, (Bounds Numbers, Rational Periods)> form = Form.Of(T.RangeForm.Noun, (Range<T> range) =>
            (range.Numbers, Periods: range.PeriodCount))
            .With(T.RangeForm.Member, Numbers, (ref parts) => ref parts.Numbers);
        return (T.RangeForm.HasPeriods ? form.With("periods", Leaves.Number, (ref parts) => ref parts.Periods) : form)
            .Make(
                parts =>
                    Range<T>.Read(parts.Numbers, T.RangeForm.HasPeriods ? parts.Periods : Rational.One, out Range<T> value) is { } problem
                ? throw Coded.Json(problem) : value);
    }
}
