using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Reads a stated result, or says what is wrong with its text.</summary>
internal delegate bool StatedReader<T>(ReadOnlySpan<char> text, [NotNullWhen(true)] out T? result, [NotNullWhen(false)] out string? problem)
    where T : StatedResult;

/// <summary><c>{"stated":"增长87.1%"}</c>; what the text does not say, the scope and the number of ranked units, stands beside it.</summary>
internal static class StatedForms
{
    internal static JsonConverter<StatedRank> Rank { get; } =
        Form.Of("A stated result", (StatedRank rank) => (rank.Text, rank.Scope, rank.Of))
            .With("stated", Leaves.Text, (ref parts) => ref parts.Text)
            .Maybe("scope", RankForms.Scope, (ref parts) => ref parts.Scope)
            .Maybe("of", Leaves.Whole, (ref parts) => ref parts.Of)
            .Make(parts => Within(Read<StatedRank>(StatedRank.TryParse, parts.Text), rank => rank.Within(parts.Scope, parts.Of)));

    /// <summary>The basis stands beside the text where its words do not say it.</summary>
    internal static JsonConverter<StatedGrowth> Growth { get; } =
        Form.Of("A stated result", (StatedGrowth growth) => (growth.Text, growth.BasisBeside))
        .With("stated", Leaves.Text, (ref parts) => ref parts.Text)
        .Maybe("basis", Leaves.Name<GrowthBasis>(), (ref parts) => ref parts.BasisBeside)
        .Make(parts => On(Read<StatedGrowth>(StatedGrowth.TryParse, parts.Text), parts.BasisBeside, (growth, basis) => growth.On(basis)));

    internal static JsonConverter<StatedAverageGrowth> AverageGrowth { get; } =
        Form.Of("A stated result", (StatedAverageGrowth growth) => (growth.Text, growth.PerPeriod.BasisBeside))
            .With("stated", Leaves.Text, (ref parts) => ref parts.Text)
            .Maybe("basis", Leaves.Name<GrowthBasis>(), (ref parts) => ref parts.BasisBeside)
            .Make(
                parts =>
                    On(Read<StatedAverageGrowth>(StatedAverageGrowth.TryParse, parts.Text), parts.BasisBeside,
                        (growth, basis) => growth.On(basis)));

    internal static JsonConverter<StatedFirst> First { get; } =
        Form.Of("A stated result", (StatedFirst first) => (first.Text, first.Scope))
            .With("stated", Leaves.Text, (ref parts) => ref parts.Text)
            .Maybe("scope", RankForms.Scope, (ref parts) => ref parts.Scope)
            .Make(parts => Within(Read<StatedFirst>(StatedFirst.TryParse, parts.Text), first => first.Within(parts.Scope)));

    internal static JsonConverter<T> Of<T>(StatedReader<T> read) where T : StatedResult =>
        Form.Of("A stated result", (T result) => new ValueTuple<string>(result.Text))
            .With("stated", Leaves.Text, (ref parts) => ref parts.Item1)
            .Make(parts => Read(read, parts.Item1));

    private static T Read<T>(StatedReader<T> read, string text) where T : StatedResult =>
        read(text, out T? result, out string? problem) ? result : throw Coded.Json(problem);

    private static T On<T>(T result, GrowthBasis? basis, Func<T, GrowthBasis, T> on)
    {
        try
        {
            return basis is { } known ? on(result, known) : result;
        }
        catch (ArgumentException wrong)
        {
            throw Coded.Json(wrong.Message, wrong);
        }
    }

    private static T Within<T>(T result, Func<T, T> within)
    {
        try
        {
            return within(result);
        }
        catch (ArgumentOutOfRangeException wrong)
        {
            throw Coded.Json(wrong.Message, wrong);
        }
    }
}
