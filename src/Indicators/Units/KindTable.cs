using System.Collections.Frozen;
using Indicators.Currencies;
using Indicators.Entities;

namespace Indicators;

/// <summary>Makes typed units from the codes in the unit tables, without reflection.</summary>
/// <remarks>A kind whose units stand in a table is one line here. Closed generics are named, so that native code has them all.</remarks>
internal static class KindTable
{
    private static readonly FrozenDictionary<string, Maker> Makers = new[]
    {
        Amounts<Money<Cny>>(), Amounts<Money<Usd>>(), Amounts<Money<Eur>>(), Amounts<Money<Gbp>>(), Amounts<Money<Jpy>>(),
        Amounts<Money<Hkd>>(), Amounts<Money<Mop>>(), Amounts<Money<Twd>>(), Amounts<Money<Krw>>(), Amounts<Money<Chf>>(),
        Amounts<Money<Cad>>(), Amounts<Money<Aud>>(), Amounts<Money<Nzd>>(), Amounts<Money<Sgd>>(), Amounts<Money<Inr>>(),
        Amounts<Money<Rub>>(), Amounts<Money<Thb>>(), Amounts<Money<Vnd>>(), Amounts<Money<Myr>>(), Amounts<Money<Idr>>(),
        Amounts<Money<Brl>>(), Amounts<Money<Zar>>(), Amounts<Money<Sek>>(), Amounts<Money<Nok>>(), Amounts<Money<Dkk>>(),

        Amounts<Count<Enterprise>>(), Amounts<Count<Household>>(), Amounts<Count<Person>>(), Amounts<Count<Trip>>(), Amounts<Count<Item>>(),
        Amounts<Count<Project>>(), Amounts<Count<Village>>(), Amounts<Count<Institution>>(), Amounts<Count<School>>(),
        Amounts<Count<Site>>(),
        Amounts<Count<Request>>(), Amounts<Count<Group>>(), Amounts<Count<Vehicle>>(), Amounts<Count<Bed>>(), Amounts<Count<Patent>>(),
        Amounts<Count<Community>>(), Amounts<Count<Township>>(), Amounts<Count<Dwelling>>(), Amounts<Count<Job>>(),
        Amounts<Count<Livestock>>(),
        Amounts<Count<Poultry>>(), Amounts<Count<Tree>>(), Amounts<Count<Ship>>(), Amounts<Count<Aircraft>>(), Amounts<Count<Flight>>(),
        Amounts<Count<Machine>>(), Amounts<Count<Parcel>>(), Amounts<Count<Book>>(),

        Amounts<Length>(), Amounts<Area>(), Amounts<Volume>(), Amounts<Mass>(), Amounts<Energy>(), Amounts<Power>(),
        Amounts<Elapsed>(), Amounts<CalendarSpan>(), Amounts<Multiple>(),

        Amounts<Product<Mass, Length>>(), Amounts<Product<Count<Person>, Length>>(), Amounts<Product<Count<Vehicle>, Length>>(),
        Amounts<Product<Count<Person>, Elapsed>>(),

        Levels<Proportion>(), Levels<Temperature>(), Levels<IndexNumber<PreviousYear>>(), Levels<IndexNumber<PreviousPeriod>>(),
        Levels<IndexNumber<SamePeriodLastYear>>(),
    }.ToFrozenDictionary(maker => maker.KindCode, StringComparer.Ordinal);

    /// <summary>A unit of amounts; of a kind without a type it is carried by its code.</summary>
    internal static Unit Amount(string kindCode, UnitText text, Rational factor) =>
        Makers.TryGetValue(kindCode, out Maker? kind) ? kind.Amount(text, factor) : DataUnit.Create(kindCode, text, factor);

    /// <summary>A unit of levels, whose differences are counted in another unit of the same size.</summary>
    internal static Unit Level(string kindCode, UnitText text, Rational offset, Unit difference) =>
        Makers.GetValueOrDefault(kindCode)?.Level?.Invoke(text, offset, difference)
            ?? throw new InvalidOperationException($"The unit table has levels of the kind '{kindCode}', which has none.");

    private static Maker Amounts<TKind>() where TKind : IQuantityKind =>
        new(TKind.Code, static (text, factor) => new Unit<TKind>(text, factor), null);

    private static Maker Levels<TKind>() where TKind : IPointKind => Amounts<TKind>() with
    {
        Level = static (text, offset, difference) => new PointUnit<TKind>(text, offset, (Unit<TKind>)difference),
    };

    private sealed record Maker(string KindCode, Func<UnitText, Rational, Unit> Amount, Func<UnitText, Rational, Unit, Unit>? Level);
}
