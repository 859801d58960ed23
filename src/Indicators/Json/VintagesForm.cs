using System.Text.Json.Serialization;

using NodaTime;

namespace Indicators;

/// <summary><c>{"releases":[{"on":"2024-04-16","series":{…}}]}</c>, the first release first.</summary>
internal static class VintagesForm
{
    internal static JsonConverter<Vintages<TPeriod, TMeasure, TKind>> Of<TPeriod, TMeasure, TKind>(UnitCatalog catalog)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        var release = Form.Of("A release", ((LocalDate On, Series<TPeriod, TMeasure, TKind> Series) row) => row)
            .With("on", Leaves.Date, (ref parts) => ref parts.On)
            .With("series", SeriesForm.Of<TPeriod, TMeasure, TKind>(catalog), (ref parts) => ref parts.Series)
            .Make(parts => parts);
        return Form.Of("A set of vintages",
            (Vintages<TPeriod, TMeasure, TKind> vintages) =>
                new ValueTuple<List<(LocalDate On, Series<TPeriod, TMeasure, TKind> Series)>>([.. vintages]))
            .With("releases", new ListForm<(LocalDate On, Series<TPeriod, TMeasure, TKind> Series)>("releases", "a set of vintages",
                release), (ref parts) => ref parts.Item1)
            .Make(parts => Vintages.Make(parts.Item1, out Vintages<TPeriod, TMeasure, TKind>? made) is { } problem
                ? throw Coded.Json(problem) : made!);
    }
}
