using System.Globalization;

namespace Indicators;

/// <summary>Reads what a row states as what its kind says it is.</summary>
internal static class StatedReader
{
    // The kinds that say how much something changed, or where it stands: none has a word of another.
    private static readonly ObservationKind[] Alike =
    [
        ObservationKind.Growth, ObservationKind.Points, ObservationKind.Times, ObservationKind.Doublings, ObservationKind.AverageGrowth,
        ObservationKind.Rank, ObservationKind.RankFirst,
    ];

    /// <summary>Refuses a basis beside what has none: of levels the unit says the prices.</summary>
    public static void RefuseBasis(in ObservationText row, ObservationKind kind, List<InputProblem> problems)
    {
        if (!row.Basis.IsBlank && kind is not (ObservationKind.Growth or ObservationKind.AverageGrowth))
        {
            problems.Add(row.Problem(
                ObservationCodes.BasisUnfit, row.Basis,
                $"{Quoted.Text(row.Basis.Text.Trim())} in column basis of a {ObservationKinds.Words.Word(kind)}",
                "nothing there: only a growth has a basis",
                kind == ObservationKind.Level ? "say the prices of levels in the unit, '亿元(现价)', or as prices in the catalogue" : null));
        }
    }

    /// <summary>A stated result, or <see langword="null"/> with the mistake added.</summary>
    public static StatedResult? Result(in ObservationText row, string text, ObservationKind kind, AreaReader areas,
        List<InputProblem> problems)
    {
        (StatedResult? result, string? problem) = ObservationKinds.Read(kind, text);
        if (result is null)
        {
            problems.Add(row.Problem(
                ObservationCodes.StatedUnreadable, row.Stated, Quoted.Text(row.Stated.Text.Trim()),
                $"a stated {ObservationKinds.Words.Word(kind)}", OtherKind(text, kind) ?? Shown(problem!)));
            return null;
        }

        return result switch
        {
            StatedGrowth growth => WithBasis(growth, growth.Basis, basis => growth.On(basis), row, problems),
            StatedAverageGrowth average => WithBasis(average, average.Basis, basis => average.On(basis), row, problems),
            StatedRank rank => WithScope(rank, row, areas, problems),
            StatedFirst first => row.Scope.IsBlank ? first : areas.Scope(row, problems) is { } scope ? first.Within(scope) : null,
            _ => result,
        };
    }

    private static StatedResult? WithBasis(StatedResult growth, GrowthBasis? inWords, Func<GrowthBasis, StatedResult> on,
        in ObservationText row, List<InputProblem> problems)
    {
        if (row.Basis.IsBlank)
        {
            return growth;
        }

        ReadOnlySpan<char> typed = row.Basis.Text.Trim();
        if (GrowthBases.Named(typed) is not { } basis)
        {
            problems.Add(row.Problem(
                ObservationCodes.BasisUnfit, row.Basis, $"{Quoted.Text(typed)} in column basis",
                $"one of {string.Join(", ", CatalogWords.Bases.All)}",
                Spelling.Hint(typed.ToString(), CatalogWords.Bases.All)));
            return null;
        }

        if (inWords is not null && inWords != basis)
        {
            problems.Add(row.Problem(
                ObservationCodes.BasisUnfit, row.Basis,
                $"{Quoted.Text(typed)} in column basis beside {Quoted.Text(growth.Text)}, which is {CatalogWords.Bases.Word(inWords.Value)}",
                "one basis", "mend one of the two"));
            return null;
        }

        return on(basis);
    }

    private static StatedRank? WithScope(StatedRank rank, in ObservationText row, AreaReader areas, List<InputProblem> problems)
    {
        Scope? scope = row.Scope.IsBlank ? null : areas.Scope(row, problems);
        int? of = null;
        if (!row.Of.IsBlank)
        {
            bool read = int.TryParse(row.Of.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number);
            if (!read || number < 1 || number < (rank.Place ?? rank.FromEnd) || (rank.Of is { } said && number != said))
            {
                problems.Add(row.Problem(
                    ObservationCodes.OfInvalid, row.Of, $"{Quoted.Text(row.Of.Text.Trim())} ranked units",
                    rank.Of is { } stated
                        ? $"{stated}, as the rank states"
                        : $"a whole number, at least the rank ({rank.Place ?? rank.FromEnd ?? 1})"));
                return null;
            }

            of = number;
        }

        return scope is null && !row.Scope.IsBlank ? null : rank.Within(scope, of);
    }

    // 增长1.5倍 in a row of growth is a multiple: the kind is wrong, and not the words.
    private static string? OtherKind(string text, ObservationKind kind)
    {
        foreach (ObservationKind other in Alike)
        {
            if (other != kind && ObservationKinds.Read(other, text).Result is not null)
            {
                return $"in column kind write {ObservationKinds.Words.Word(other)}, as which it is read";
            }
        }

        return null;
    }

    private static string Shown(string why) => Quoted.Visible(char.ToLowerInvariant(why[0]) + why[1..]);
}
