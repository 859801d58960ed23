using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Testing;

/// <summary>Observations as sources send them: a value with or without marks, none with its reason, or a gap.</summary>
internal static class ObservationGen
{
    private static readonly ObservationStatus[] Marks =
        [.. Enum.GetValues<ObservationStatus>().Where(mark => mark is not (ObservationStatus.Normal or ObservationStatus.Gap))];

    // Some marks say that there is a value, some that there is none; the constructors know which.
    private static readonly ObservationStatus[] OfValues = [.. Marks.Where(mark => Thrown.By(() => new Observation(1, mark)) is null)];

    private static readonly ObservationStatus[] OfMissing = [.. Marks.Where(mark => Thrown.By(() => Observation.Missing(mark)) is null)];

    public static Gen<Observation> Any { get; } = Gen.Frequency(
        (6, PrintedNumber.Signed.Select(value => new Observation(value))),
        (2, from value in PrintedNumber.Signed from marks in Some(OfValues) select new Observation(value, marks)),
        (1, Some(OfMissing).Select(Observation.Missing)),
        (1, Gen.Constant(Observation.Gap)));

    public static Arbitrary<Observation> Arbitrary { get; } = Arb.From(Any, Simpler);

    public static IEnumerable<Observation> Simpler(Observation observation)
    {
        if (observation.Status != ObservationStatus.Normal)
            yield return observation.Value ?? Rational.Zero;
        if (observation.TryGetValue(out Rational value))
        {
            foreach (Rational simpler in PrintedNumber.SimplerOrZero(value))
                yield return new(simpler, observation.Status);
        }
    }

    private static Gen<ObservationStatus> Some(ObservationStatus[] marks) =>
        Gen.Elements(marks).ListOf().Select(list => list.Take(3).Aggregate(ObservationStatus.Normal, (all, mark) => all | mark));
}
