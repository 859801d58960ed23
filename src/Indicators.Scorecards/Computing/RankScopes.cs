namespace Indicators;

/// <summary>Which areas are ranked with each other: those of one scope.</summary>
/// <remarks>
/// Where the report names a scope, the areas in it; else those that lie side by side in one area. Beside other countries Hong Kong, Macao
/// and Taiwan are economies of their own, as international tables have them; no one area holds that set. Areas that are left, because none
/// lies beside them, are ranked with those of their level, in the nearest area that holds them all or as the set they are; not where some
/// areas lie in others, as a province beside its cities.
/// </remarks>
/// <param name="catalogue">Knows the areas around areas.</param>
/// <param name="named">The scope that the report names, or null.</param>
internal sealed class RankScopes(IndicatorCatalog catalogue, ReferenceArea? named)
{
    private static readonly HashSet<string> OwnEconomies = new(StringComparer.Ordinal) { "71", "81", "82" };

    private readonly Dictionary<string, ReferenceArea> _known = new(StringComparer.Ordinal);

    /// <summary>The sets of areas that are ranked with each other, by their codes, each with the area around it.</summary>
    public IEnumerable<(ReferenceArea? Around, HashSet<string> Codes)> Of(IEnumerable<ReferenceArea> areas)
    {
        ReferenceArea[] all = [.. areas.Select(Known).Distinct()];
        if (named is not null)
        {
            ReferenceArea[] within = [.. all.Where(area => area != named && area.IsWithin(Known(named)))];
            return Sets(
                within.Where(area => !within.Any(other => other != area && area.IsWithin(other))).GroupBy(area => area.Level)
                    .Select(level => ((ReferenceArea?)named, level.AsEnumerable())));
        }

        bool amongCountries = all.Any(area => area is { Level: AreaLevel.Country, Code: not "CN" });
        bool isNested = all.Any(area => all.Any(other => other != area && area.IsWithin(other) && !IsEconomy(area)));
        var scopes = all.GroupBy(area => IsEconomy(area) ? area.Ancestors.Last() : area.Parent).ToArray();
        ReferenceArea[] alone = [.. scopes.Where(scope => scope.Key is null || !scope.Skip(1).Any()).SelectMany(scope => scope)];
        return Sets(
            scopes.Where(scope => scope.Key is not null)
                .Select(scope => (scope.All(area => area.Parent == scope.Key) ? scope.Key : null, scope.AsEnumerable())))
            .Concat(isNested ? [] : Sets(alone.GroupBy(area => area.Level).Select(level => (Around([.. level]), level.AsEnumerable()))));

        bool IsEconomy(ReferenceArea area) => amongCountries && OwnEconomies.Contains(area.Code);
    }

    private static IEnumerable<(ReferenceArea?, HashSet<string>)> Sets(
        IEnumerable<(ReferenceArea? Around, IEnumerable<ReferenceArea> Areas)> scopes) =>
        scopes.Select(scope => (scope.Around, scope.Areas.Select(area => area.Code).ToHashSet(StringComparer.Ordinal)))
            .Where(scope => scope.Item2.Count > 1);

    // The nearest area that holds them all; that all lie in the world says nothing.
    private static ReferenceArea? Around(ReferenceArea[] areas) =>
        areas[0].Ancestors.FirstOrDefault(around => Array.TrueForAll(areas, area => area.IsWithin(around))) is { } nearest
        && (nearest.Level != AreaLevel.World || Array.TrueForAll(areas, area => area.Parent == nearest))
            ? nearest
            : null;

    private ReferenceArea Known(ReferenceArea area)
    {
        if (!_known.TryGetValue(area.Code, out ReferenceArea? known))
        {
            _known.Add(area.Code, known = catalogue.FindAreas(area.Code) is [var same, ..] ? same : area);
        }

        return known;
    }
}
