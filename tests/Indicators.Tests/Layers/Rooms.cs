namespace Indicators.Tests;

/// <summary>The rooms of <c>src/Indicators</c> from the ground up: a room uses what stands below it or beside it, and never what stands
/// above.</summary>
internal static class Rooms
{
    private const string Root = "/src/Indicators/";

    private static readonly string[][] Layers =
    [
        ["Text/Formatting"],
        ["Numbers"],
        ["Kinds", "Units"],
        ["Text/Words"],
        ["Periods", "Quantities", "Figures", "Areas", "Reasons"],
        ["Growth", "Shares", "Ranking", "Text/Phrases"],
        ["Series"],
        ["Claims", "Catalogue", "Observations"],
        ["Json", "Text/Tables", "Text/Display", "Text/Converters"],
    ];

    /// <summary>The layer of a source file, from 0 on the ground; -1 where its folder has none.</summary>
    public static int LayerOf(string file) =>
        Array.FindIndex(Layers, rooms => rooms.Any(room => Path(file).StartsWith(room + "/", StringComparison.Ordinal)));

    /// <summary>Whether a file is made by the build from a template, or is none.</summary>
    public static bool IsMade(string file) => file.Length == 0 || Path(file).StartsWith("obj/", StringComparison.Ordinal);

    /// <summary>The path of a source file inside the library.</summary>
    public static string Path(string file) => file[(file.LastIndexOf(Root, StringComparison.Ordinal) + Root.Length)..];
}
