using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Indicators.Tests;

/// <summary>Releases of one quarterly flow: a handful, of overlapping periods, with gaps, marks and several units.</summary>
public sealed record SomeVintages(Vintages<Quarter, FlowMeasure, Money<Cny>> Of);

/// <summary>A day around those on which something is released.</summary>
public sealed record ReleaseDay(LocalDate Of);

/// <summary>Makes vintages; shrinks towards fewer releases, then towards plainer series.</summary>
public static class VintageArbitraries
{
    private static readonly Arbitrary<Series<Quarter, FlowMeasure, Money<Cny>>> Released = SeriesArbitraries.Flows<Quarter>(8);

    private static readonly Gen<LocalDate> Days = Gen.Choose(0, 40).Select(day => new LocalDate(2024, 12, 20).PlusDays(day));

    // Near enough to each other that most releases speak of the periods of others.
    private static readonly Gen<(LocalDate On, Series<Quarter, FlowMeasure, Money<Cny>> Series)> Releases =
        from day in Days from series in Released.Generator from moved in Gen.Choose(0, 5)
        select (day, series.Lag(new Quarter(2021, 1) - series.Domain.First + moved));

    public static Arbitrary<ReleaseDay> AnyDay() => Arb.From(Days.Select(day => new ReleaseDay(day)));

    public static Arbitrary<SomeVintages> All() => Arb.From(
        from first in Releases from more in Releases.ListOf() select Make(more.Take(5).Prepend(first)), Smaller);

    private static SomeVintages Make(IEnumerable<(LocalDate On, Series<Quarter, FlowMeasure, Money<Cny>> Series)> releases) =>
        new(Vintages.Of(releases.DistinctBy(release => release.On)));

    private static IEnumerable<SomeVintages> Smaller(SomeVintages vintages)
    {
        var releases = vintages.Of.ToArray();
        for (int i = 0; releases.Length > 1 && i < releases.Length; i++)
        {
            yield return Make([.. releases[..i], .. releases[(i + 1)..]]);
        }

        for (int i = 0; i < releases.Length; i++)
        {
            foreach (Series<Quarter, FlowMeasure, Money<Cny>> simpler in Released.Shrinker(releases[i].Series).Take(8))
            {
                yield return Make([.. releases[..i], (releases[i].On, simpler), .. releases[(i + 1)..]]);
            }
        }
    }
}
