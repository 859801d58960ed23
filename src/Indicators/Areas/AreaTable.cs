namespace Indicators;

/// <summary>Reads the tables of areas, and knows how the divisions of China are coded and shortened.</summary>
internal static class AreaTable
{
    private static readonly string[] ProvinceSuffixes = ["特别行政区", "壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "省", "市"];
    private static readonly string[] PrefectureSuffixes = ["地区", "市", "盟"];
    private const string AutonomousPrefecture = "自治州";

    // The peoples that an autonomous prefecture is named after, behind the name of the place.
    private static readonly string[] Peoples =
    [
        "蒙古族", "回族", "藏族", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "侗族", "白族", "土家族", "哈尼族", "傣族", "傈僳族", "景颇族", "羌族",
        "蒙古", "哈萨克", "柯尔克孜",
    ];

    /// <summary>Every area of the library, each after the area around it.</summary>
    internal static IEnumerable<ReferenceArea> Load()
    {
        var byCode = new Dictionary<string, ReferenceArea>(StringComparer.Ordinal);
        Dictionary<string, string[]> aliases = WordTable.Rows("aliases.tsv", 4).ToDictionary(row => row[0], StringComparer.Ordinal);
        var world =
            new ReferenceArea("001", ["世界"], ["World"], ["WLD", "1W"], null, AreaLevel.World) { Aliases = ["全球", "全世界", "World total"] };
        yield return world;
        foreach (string[] row in WordTable.Rows("countries.tsv", 4))
        {
            string[] more = aliases.GetValueOrDefault(row[0], ["", "", "", ""]);
            yield return byCode[row[0]] =
                new(row[0], row[1].Split('|'), row[2].Split('|'), [.. Words(row[3]), .. Words(more[3])], world,
                    AreaLevel.Country) { Aliases = AliasesOf(more) };
        }

        foreach (string[] row in WordTable.Rows("groups.tsv", 6))
        {
            bool isGroup = row[4] == "group";
            yield return new(row[0], row[1].Split('|'), row[2].Split('|'), Words(row[3]), isGroup ? null : world,
                isGroup ? AreaLevel.Group : AreaLevel.Country);
        }

        foreach (string[] row in WordTable.Rows("china.tsv", 4))
        {
            string code = row[0];
            ReferenceArea parent = code.Length == 2 ? byCode["CN"]
                : byCode.TryGetValue(code[..^2], out ReferenceArea? prefecture) ? prefecture
                : byCode[code[..2]]; // the districts of a municipality, and counties that a province keeps itself
            string[] other = Words(row[3]);
            string[] more = other.Length > 1
                ? aliases.GetValueOrDefault(other[1], ["", "", "", ""])
                : ["", "", "", ""]; // of ISO 3166: TW, HK, MO
            yield return byCode[code] =
                new(code, [row[1]], row[2].Length == 0 ? [] : [row[2]], [.. other, .. Words(more[3]), .. Padded(code)], parent,
                    LevelOf(code))
            {
                Aliases = AliasesOf(more),
            };
        }
    }

    /// <summary>Names that meant another area before, by the code of today's: the first year of today's, and what it was before.</summary>
    internal static IReadOnlyDictionary<string, (int Since, LocalText Before)> Renamed { get; } =
        WordTable.Rows("renamed.tsv", 5).ToDictionary(
        row => row[0], row => (int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture), new LocalText(row[3], row[4])),
        StringComparer.Ordinal);

    private static string[] AliasesOf(string[] row) =>
        [.. row[1].Split('|', StringSplitOptions.RemoveEmptyEntries), .. row[2].Split('|', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The usual names without the word that says what the area is: 江西 for 江西省, 萍乡 for 萍乡市, 延边 and 延边州 for 延边朝鲜族自治州.</summary>
    internal static IEnumerable<string> ShortNames(ReferenceArea area) => area.Level switch
    {
        AreaLevel.Province => Without(ProvinceSuffixes, area.Name),
        AreaLevel.Prefecture when Place(area.Name) is { } place => Prefectured(place),
        AreaLevel.Prefecture => Without(PrefectureSuffixes, area.Name),
        _ => [],
    };

    private static string[] Without(string[] suffixes, string name) =>
        suffixes.FirstOrDefault(suffix => name.EndsWith(suffix, StringComparison.Ordinal) && name.Length >= suffix.Length + 2) is { } found
            ? [name[..^found.Length]]
            : [];

    // 海南 alone is the province.
    private static string[] Prefectured(string place) => place == "海南" ? ["海南州"] : [place, place + "州"];

    // 延边 of 延边朝鲜族自治州, 海西 of 海西蒙古族藏族自治州; null for what is none.
    private static string? Place(string name)
    {
        if (!name.EndsWith(AutonomousPrefecture, StringComparison.Ordinal))
            return null;
        string place = name[..^AutonomousPrefecture.Length];
        while (Without(Peoples, place) is [var shorter])
            place = shorter;
        return place;
    }

    // 36 is written 360000 too, and 3603 is written 360300.
    private static string[] Padded(string code) => code.Length < 6 ? [code.PadRight(6, '0')] : [];

    private static AreaLevel LevelOf(string code) => code.Length switch
    {
        2 => AreaLevel.Province,
        4 => AreaLevel.Prefecture,
        _ => code[4] == '7' && code[5] != '0' ? AreaLevel.Zone : AreaLevel.County,
    };

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
