using System.Text.Json;

namespace Indicators.Tool.Input;

/// <summary>Directions as the catalogue and the scorecard write them.</summary>
internal static class DirectionWord
{
    /// <summary>The word where neither end is better.</summary>
    public const string Neutral = "neutral";

    /// <summary>Gives the word of a direction: <c>higherIsBetter</c>.</summary>
    public static string Of(Direction direction) => JsonNamingPolicy.CamelCase.ConvertName(direction.ToString());

    /// <summary>Gives the word of a direction, or <c>neutral</c> where there is none.</summary>
    public static string Of(Direction? direction) => direction is { } known ? Of(known) : Neutral;

    /// <summary>Reads a word that is one; <see langword="null"/> for <c>neutral</c> and for none.</summary>
    public static Direction? Read(string? word) =>
        Enum.GetValues<Direction>().Where(direction => Of(direction) == word).Select(direction => (Direction?)direction).FirstOrDefault();
}
