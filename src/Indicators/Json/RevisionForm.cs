using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"period":"2024-Q1","releasedOn":"2024-04-16","before":"25 P","revisedOn":"2024-07-15","after":"26","unit":"亿元"}</c>; the
/// change follows, and is not written.</summary>
internal static class RevisionForm
{
    private static readonly TextJsonConverter<Observation> Observations = new();

    internal static JsonConverter<Revision<TPeriod>> Of<TPeriod>(UnitCatalog catalog) where TPeriod : struct, ITilingPeriod<TPeriod> =>
        Form.Of("A revision",
            (Revision<TPeriod> revision) =>
                (revision.Period, revision.ReleasedOn, revision.Before, revision.RevisedOn, revision.After, Unit: revision.UnitOfMeasure))
            .With("period", new TextJsonConverter<TPeriod>(), (ref parts) => ref parts.Period)
            .With("releasedOn", Leaves.Date, (ref parts) => ref parts.ReleasedOn)
            .With("before", Observations, (ref parts) => ref parts.Before)
            .With("revisedOn", Leaves.Date, (ref parts) => ref parts.RevisedOn)
            .With("after", Observations, (ref parts) => ref parts.After)
            .With("unit", UnitForms.Of<Unit>(catalog, null), (ref parts) => ref parts.Unit)
            .Make(parts => new(parts.Period, (parts.ReleasedOn, parts.Before), (parts.RevisedOn, parts.After), parts.Unit));
}
