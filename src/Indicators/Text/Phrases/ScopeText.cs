namespace Indicators;

/// <summary>Among whom a rank is taken, as a report says it: 全省, 全省区级综合医院; Jiangxi.</summary>
internal static class ScopeText
{
    // What an area is called by those who live in it: the last character of its name says what it is.
    private const string Kinds = "省市县区州盟旗";

    internal static string? Of(Scope? scope, Language language) => scope is null ? null
        : language == Language.Chinese ? Area(scope.Area, language) + scope.Population
        : scope.Population is null ? Area(scope.Area, language)
        : $"{scope.Population} in {Area(scope.Area, language)}";

    private static string Area(string text, Language language)
    {
        if (AreaCatalog.Default.Find(text) is not [var area])
        {
            return text;
        }

        return language == Language.English ? area.EnglishName ?? area.Name
            : area.Code == "CN" ? "全国"
            : area.Level is AreaLevel.Province or AreaLevel.Prefecture or AreaLevel.County
                && Kinds.Contains(area.Name[^1], StringComparison.Ordinal) ? "全" + area.Name[^1]
            : area.Name;
    }
}
