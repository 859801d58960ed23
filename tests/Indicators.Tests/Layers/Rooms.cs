namespace Indicators.Tests;

/// <summary>The rooms of <c>src/Indicators</c> from the ground up: a room uses what stands below it or beside it, and never what stands above.</summary>
internal static class Rooms
{
    private static readonly string[][] Layers =
    [
        ["Text/Formatting"],
        ["Numbers"],
        ["Kinds", "Units"],
        ["Text/Words"],
        ["Periods", "Quantities", "Figures", "Areas", "Reasons"],
        ["Growth", "Shares", "Ranking", "IndexNumbers"],
        ["Text/Phrases"],
        ["Series"],
        ["Claims", "Catalogue"],
        ["Json", "Text/Display", "Text/Converters"],
    ];

    /// <summary>The layer of a room, from 0 on the ground; -1 for a folder that has none.</summary>
    public static int Layer(string room) => Array.FindIndex(Layers, rooms => rooms.Any(name => room == name || room.StartsWith(name + "/", StringComparison.Ordinal)));

    /// <summary>The room of a source file, also of one that the build makes from a template.</summary>
    public static string Of(string file)
    {
        string path = file[(file.LastIndexOf("/Indicators/", StringComparison.Ordinal) + "/Indicators/".Length)..];
        return path.StartsWith("obj/", StringComparison.Ordinal)
            ? path.Contains("/Periods/", StringComparison.Ordinal) ? "Periods" : "obj"
            : path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : "";
    }
}
