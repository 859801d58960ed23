using System.Globalization;
using Indicators.Tool.Input;

namespace Indicators.Tool.Compute;

/// <summary>Reads the column <c>stated</c> as what the column <c>kind</c> says it is.</summary>
internal static class StatedReader
{
    /// <summary>A figure under its indicator's unit and whether its unit is printed, or <see langword="null"/> with the mistake added.</summary>
    public static (StatedValue Value, bool UnitIsPrinted)? Level(ObservationRow row, IndicatorMeaning indicator, Problems problems)
    {
        string text = row.Stated.Text.Trim();
        if (!StatedValue.TryParse(text, indicator.Units, indicator.Indicator.UnitOfMeasure?.Stem, out StatedValue? value, out string? problem))
        {
            problems.Add(Unreadable(row, "a figure such as 58家, 超40亿元 or 96.93%", problem));
            return null;
        }

        bool printed = value.Unit is not null;
        if (!printed && indicator.Indicator.UnitOfMeasure is { } unit)
        {
            value = value.WithUnit(unit);
        }

        if (indicator.Indicator.UnitOfMeasure is { } asked && (value.Unit!.KindCode != asked.KindCode || value.Unit.IsPoint != asked.IsPoint))
        {
            problems.Add(row.Problem(
                ProblemCodes.UnitWrong, row.Stated, $"{Quoted.Text(text)}, which is in {Quoted.Text(value.UnitText ?? "")}",
                $"{Quoted.Text(indicator.Indicator.Code)} in {Quoted.Text(indicator.Indicator.UnitText!)}", "mend the unit, or give the figure an indicator of its own"));
            return null;
        }

        return (value, printed);
    }

    /// <summary>A stated result, or <see langword="null"/> with the mistake added.</summary>
    public static StatedResult? Result(ObservationRow row, AreaBook areas, Problems problems)
    {
        string text = row.Stated.Text;
        (StatedResult? result, string? problem) = row.Kind.Text switch
        {
            "growth" => (StatedGrowth.TryParse(text, out StatedGrowth? growth, out string? why) ? growth : null, why),
            "averageGrowth" => (StatedAverageGrowth.TryParse(text, out StatedAverageGrowth? average, out string? why) ? average : null, why),
            "points" => (StatedPoints.TryParse(text, out StatedPoints? points, out string? why) ? points : null, why),
            "share" => (StatedShare.TryParse(text, out StatedShare? share, out string? why) ? share : null, why),
            "rank" => (StatedRank.TryParse(text, out StatedRank? rank, out string? why) ? rank : null, why),
            "rankFirst" => (StatedFirst.TryParse(text, out StatedFirst? first, out string? why) ? first : null, why),
            "duration" => (StatedDuration.TryParse(text, out StatedDuration? duration, out string? why) ? duration : null, why),
            "threshold" => (StatedThreshold.TryParse(text, out StatedThreshold? threshold, out string? why) ? threshold : null, why),
            "times" => (StatedTimes.TryParse(text, out StatedTimes? times, out string? why) ? times : null, why),
            "doublings" => ((StatedResult?, string?))(StatedDoublings.TryParse(text, out StatedDoublings? doublings, out string? why) ? doublings : null, why),
            _ => throw new InvalidOperationException($"No reader for the kind '{row.Kind.Text}'."),
        };
        if (result is null)
        {
            problems.Add(Unreadable(row, $"a stated {row.Kind.Text}", problem!));
            return null;
        }

        return result switch
        {
            StatedRank rank => WithScope(rank, row, areas, problems),
            StatedFirst first => row.Scope.IsBlank ? first : areas.Scope(row, problems) is { } scope ? first.Within(scope) : null,
            _ => result,
        };
    }

    private static StatedRank? WithScope(StatedRank rank, ObservationRow row, AreaBook areas, Problems problems)
    {
        Scope? scope = row.Scope.IsBlank ? null : areas.Scope(row, problems);
        int? of = null;
        if (!row.Of.IsBlank)
        {
            bool read = int.TryParse(row.Of.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number);
            if (!read || number < 1 || number < rank.Place)
            {
                problems.Add(row.Problem(
                    ProblemCodes.OfInvalid, row.Of, $"{Quoted.Text(row.Of.Text.Trim())} ranked units", $"a whole number, at least the rank ({rank.Place ?? 1})"));
                return null;
            }

            of = number;
        }

        return scope is null && !row.Scope.IsBlank ? null : rank.Within(scope, of);
    }

    private static InputProblem Unreadable(ObservationRow row, string expected, string why) =>
        row.Problem(ProblemCodes.StatedUnreadable, row.Stated, Quoted.Text(row.Stated.Text.Trim()), expected, Quoted.Visible(char.ToLowerInvariant(why[0]) + why[1..]));
}
