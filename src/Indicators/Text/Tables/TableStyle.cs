namespace Indicators;

/// <summary>What is said around the cells of a table, and how its numbers are rounded.</summary>
internal sealed record TableStyle
{
    internal static readonly TableStyle Plain = new();

    /// <summary>Gets the title.</summary>
    internal Bilingual? Title { get; init; }

    /// <summary>Gets the unit of all numbers, which the caption says.</summary>
    internal Unit? Unit { get; init; }

    /// <summary>Gets what else the caption says, before the rounding.</summary>
    internal IReadOnlyList<Bilingual> Parts { get; init; } = [];

    /// <summary>Gets the notes below the table.</summary>
    internal IReadOnlyList<Bilingual> Notes { get; init; } = [];

    /// <summary>Gets how ranges are printed.</summary>
    internal RangeDisplay Ranges { get; init; }

    /// <summary>Gets what stands between groups of digits.</summary>
    internal Thousands Thousands { get; init; }

    /// <summary>Gets a value indicating whether the rounding is said elsewhere, as above a set of tables.</summary>
    internal bool RoundingIsSaid { get; init; }

    /// <summary>Gets the rounding of numbers whose unit has none of its own; null where they are exact.</summary>
    internal (int Decimals, Rounding Rule)? Rounding { get; init; }

    private IReadOnlyList<(Unit Unit, int Decimals, Rounding Rule)> ByUnit { get; init; } = [];

    /// <summary>Refuses decimals below zero and a rule that is none.</summary>
    internal static (int Decimals, Rounding Rule) Checked(int decimals, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        RoundingRule.ThrowIfUndefined(rounding);
        return (decimals, rounding);
    }

    /// <summary>Refuses a value that is none of its choices.</summary>
    internal static T Checked<T>(T choice)
        where T : struct, Enum =>
            Enum.IsDefined(choice)
                ? choice
                : throw new ArgumentOutOfRangeException(nameof(choice), choice,
                    $"Got {choice}; expected one of {string.Join(", ", Enum.GetNames<T>())}.");

    internal TableStyle RoundedIn(Unit unit, (int Decimals, Rounding Rule) rounding) =>
        this with { ByUnit = [.. ByUnit.Where(other => !other.Unit.Equals(unit)), (unit, rounding.Decimals, rounding.Rule)] };

    internal (int Decimals, Rounding Rule)? RoundingOf(Unit? unit)
    {
        foreach ((Unit known, int decimals, Rounding rule) in ByUnit)
        {
            if (known.Equals(unit))
            {
                return (decimals, rule);
            }
        }

        return Rounding;
    }

    /// <summary>What is shown, its unit, and how it was rounded.</summary>
    internal string Caption(Language language)
    {
        List<string> said = [];
        if (Unit is not null)
        {
            said.Add(In(Unit).In(language));
        }

        said.AddRange(Parts.Select(part => part.In(language)));
        if (Rounding is { } rounding && !RoundingIsSaid)
        {
            said.Add(RoundingWords.Of(language, rounding.Decimals, rounding.Rule));
        }

        said.AddRange(
            ByUnit.Select(
                one =>
                    language.Say($"{one.Unit.NameIn(language)}", $"{one.Unit.NameIn(language)} ") + RoundingWords.Of(language, one.Decimals,
                        one.Rule)));
        string rest = string.Join(language.Say("；", "; "), said.Where(part => part.Length > 0));
        string? title = Title?.In(language);
        return string.IsNullOrWhiteSpace(title) ? rest
            : rest.Length == 0 ? title
            : language.Say($"{title}（{rest}）", $"{title} ({rest})");
    }

    /// <summary>The unit, for a caption.</summary>
    internal static Bilingual In(Unit unit) => new($"单位：{unit.NameIn(Language.Chinese)}", $"in {unit.NameIn(Language.English)}");
}
