using System.Collections.Frozen;

namespace Indicators;

/// <summary>Makes typed units from the codes in the unit table, without reflection.</summary>
internal static class KindTable
{
    private static readonly FrozenDictionary<string, Func<UnitText, Rational, Unit>> Makers = new Dictionary<string, Func<UnitText, Rational, Unit>>(StringComparer.Ordinal)
    {
        [Money<Cny>.Code] = Of<Money<Cny>>,
        [Money<Usd>.Code] = Of<Money<Usd>>,
        [Count<Enterprise>.Code] = Of<Count<Enterprise>>,
        [Count<Household>.Code] = Of<Count<Household>>,
        [Count<Person>.Code] = Of<Count<Person>>,
        [Count<Trip>.Code] = Of<Count<Trip>>,
        [Count<Item>.Code] = Of<Count<Item>>,
        [Count<Project>.Code] = Of<Count<Project>>,
        [Count<Village>.Code] = Of<Count<Village>>,
        [Count<Institution>.Code] = Of<Count<Institution>>,
        [Count<School>.Code] = Of<Count<School>>,
        [Count<Site>.Code] = Of<Count<Site>>,
        [Count<Request>.Code] = Of<Count<Request>>,
        [Count<Group>.Code] = Of<Count<Group>>,
        [Count<Vehicle>.Code] = Of<Count<Vehicle>>,
        [Count<Bed>.Code] = Of<Count<Bed>>,
        [Count<Patent>.Code] = Of<Count<Patent>>,
        [Length.Code] = Of<Length>,
        [Area.Code] = Of<Area>,
        [Elapsed.Code] = Of<Elapsed>,
        [CalendarSpan.Code] = Of<CalendarSpan>,
        [Proportion.Code] = Of<Proportion>,
        [Multiple.Code] = Of<Multiple>,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static bool IsKnown(string kindCode) => Makers.ContainsKey(kindCode);

    /// <summary>A unit of a kind that has a type; a kind without one is carried by its code.</summary>
    internal static Unit Create(string kindCode, UnitText text, Rational factor) =>
        Makers.TryGetValue(kindCode, out Func<UnitText, Rational, Unit>? make)
            ? make(text, factor)
            : throw new InvalidOperationException($"The unit table names the kind '{kindCode}', which has no type.");

    private static Unit<TKind> Of<TKind>(UnitText text, Rational factor) where TKind : IQuantityKind => new(text, factor);
}
