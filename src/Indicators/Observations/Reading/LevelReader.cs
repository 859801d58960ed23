using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>Reads levels: figures, the marks of sources behind them or in their place, and numbers of other places.</summary>
internal sealed class LevelReader(Marks marks)
{
    /// <summary>Reads what a row states, or adds what is wrong and returns null.</summary>
    /// <param name="row">The row.</param>
    /// <param name="indicator">Its indicator.</param>
    /// <param name="units">The units of the indicator.</param>
    /// <param name="status">The marks of the column status.</param>
    /// <param name="sign">The decimal sign of the file, where it is known.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public LevelCell? Read(in ObservationText row, Indicator indicator, UnitCatalog units, ObservationStatus status, DecimalSign sign,
        List<InputProblem> problems)
    {
        string text = row.Stated.Text.Trim().ToString();
        if (text.Length == 0)
        {
            return Missing(status);
        }

        if (Sign(row, text, indicator, units, status, problems, out LevelCell? instead))
        {
            return instead;
        }

        NumberForm form = NumberForms.Of(text, sign);
        if (form.Problem is not null)
        {
            problems.Add(row.Problem(
                ObservationCodes.NumberForm, row.Stated, $"{Quoted.Text(text)}, {form.Problem}",
                "a number such as 1234.5, 1,234.5 or, where the file has it, 1.234,5",
                "write one decimal sign in all rows, or name it: --decimal \",\""));
            return null;
        }

        bool isFigure = TryParse(form.Text, units, indicator, out StatedValue? value, out string? problem);
        ReadOnlySpan<char> letters = LettersBehind(text);
        if (!isFigure)
        {
            return Marked(row, text, indicator, units, status, sign, problem!, problems);
        }

        bool isWrongKind = value!.Unit is { } printed && indicator.UnitOfMeasure is { } asked
            && (printed.KindCode != asked.KindCode || printed.IsPoint != asked.IsPoint);
        if (isWrongKind && letters.Length is > 0 and <= 3 && marks.Behind(letters) is not null)
        {
            return Marked(row, text, indicator, units, status, sign, problem ?? "", problems);
        }

        if (isWrongKind)
        {
            problems.Add(row.Problem(
                ObservationCodes.UnitWrong, row.Stated, $"{Quoted.Text(text)}, which is in {Quoted.Text(value.UnitText ?? "")}",
                $"{Quoted.Text(indicator.Code)} in {Quoted.Text(indicator.UnitText!)}",
                "mend the unit, or give the figure an indicator of its own"));
            return null;
        }

        bool mayBeMark = !letters.IsEmpty && IsMaybeMark(letters) && !IsOwnUnit(value, indicator);
        if (indicator.RoundedTo is { } place && value.Value is { } number && value.Hedge == Hedge.None
            && !(number / PlaceOf(place, value, indicator)).IsInteger)
        {
            problems.Add(row.Problem(
                ObservationCodes.StatedUnreadable, row.Stated, Quoted.Text(text),
                $"a multiple of {place}, to which the catalogue says that {Quoted.Text(indicator.Code)} is rounded",
                "mend the figure, or leave \"roundedTo\" out of the catalogue"));
            return null;
        }

        return Sound(row,
            new(Finished(value, text, form, indicator), status, form.Sign, form.IsDoubtful, mayBeMark ? letters.ToString() : null),
            problems);
    }

    /// <summary>Reads a text again whose letters are marks, or whose decimal sign has become known; null where that cannot be.</summary>
    public (StatedValue Level, ObservationStatus Status)? Again(string text, Indicator indicator, UnitCatalog units, DecimalSign sign,
        bool areMarks)
    {
        ReadOnlySpan<char> letters = areMarks ? LettersBehind(text) : default;
        string head = text[..^letters.Length].TrimEnd();
        NumberForm form = NumberForms.Of(head, sign);
        if (form.Problem is not null || !TryParse(form.Text, units, indicator, out StatedValue? value, out _))
        {
            return null;
        }

        ObservationStatus status = ObservationStatus.Normal;
        if (areMarks)
        {
            if (marks.Behind(letters) is not { } each || each.Any(mark => mark.Length != 1))
            {
                return null;
            }

            status = each.Aggregate(status, (all, mark) => all | mark[0].Status);
        }

        return (Finished(value, text, form, indicator), status);
    }

    /// <summary>What the letters may mean as marks, for a message.</summary>
    public string Readings(string letters) => marks.Behind(letters) is { } each
        ? string.Join("; ", each.Select(Marks.Readings))
        : "a mark of the source";

    /// <summary>Whether some office has the letters as a mark.</summary>
    public bool IsMark(string letters) => marks.Behind(letters) is not null;

    private static bool TryParse(string text, UnitCatalog units, Indicator indicator, [NotNullWhen(true)] out StatedValue? value,
        [NotNullWhen(false)] out string? problem)
    {
        // Yearbooks print 102.5 (上年=100) as 102.5% of the year before too.
        bool isInBase = text is [.., '%' or '％'] && indicator.UnitOfMeasure is { IsPoint: true } scale
            && KindCodes.IndexBase(scale.KindCode) is not null && scale.Symbol.EndsWith("=100)", StringComparison.Ordinal);
        return StatedValue.TryParse(isInBase ? text[..^1] : text, units, indicator.UnitOfMeasure?.Stem, out value, out problem);
    }

    // One letter, or with a convention all letters that are marks of it.
    private bool IsMaybeMark(ReadOnlySpan<char> letters) =>
        letters.Length == 1 || (marks.IsNamed && letters.Length <= 3 && marks.Behind(letters) is not null);

    // 13 t in a column of tonnes says the same with the letter and without.
    private static bool IsOwnUnit(StatedValue value, Indicator indicator) =>
        indicator.UnitOfMeasure is { } own && value.Unit is { } unit && own.Stem.Equals(unit.Stem) && own.Magnitude == Rational.One
            && !value.Numeral.HasMagnitude && unit.Factor == own.Factor;

    // The ASCII letters at the end, where digits or a bracket stand before them.
    private static ReadOnlySpan<char> LettersBehind(ReadOnlySpan<char> text)
    {
        int start = text.Length;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        ReadOnlySpan<char> before = text[..start].TrimEnd();
        return start < text.Length && !before.IsEmpty && (char.IsAsciiDigit(before[^1]) || before[^1] is '%' or '‰')
            ? text[start..]
            : default;
    }

    // A mark in place of a figure: :, …, [c], n/a.
    private bool Sign(
        in ObservationText row, string text, Indicator indicator, UnitCatalog units, ObservationStatus status, List<InputProblem> problems,
        out LevelCell? cell)
    {
        cell = null;
        if (text.Length > 40 || (text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 && text.Length > 2))
        {
            return false;
        }

        Mark[] meanings = marks.Of(text);
        if (meanings.Length == 0 && StatusReader.WordOf(text) is { } word && (word & ObservationStatuses.WithoutValue) != 0)
        {
            meanings = [new("sdmx", word, false, text)];
        }

        ObservationStatus behind = ObservationStatus.Normal;
        if (meanings.Length == 0 && SignAndMarks(text) is { } both)
        {
            (meanings, behind) = both;
        }

        if (meanings.Length == 0)
        {
            return false;
        }

        if (meanings.Length > 1)
        {
            problems.Add(row.Problem(
                ObservationCodes.MarkAmbiguous, row.Stated, $"{Quoted.Text(text)}, which may be {Marks.Readings(meanings)}",
                "a figure, or a mark of one meaning",
                $"name the source's convention in report.json: \"marks\": \"{meanings[0].Convention}\""));
            return true;
        }

        if (meanings[0].IsZero && StatedValue.TryParse("0", units, indicator.UnitOfMeasure?.Stem, out StatedValue? zero, out _))
        {
            cell = Sound(row, new(Finished(zero, text, new("0"), indicator), status | meanings[0].Status), problems);
            return true;
        }

        cell = Missing(status | meanings[0].Status | behind, isSaid: true);
        return true;
    }

    // ": c", ":z": the sign of a missing value and why it is.
    private (Mark[] Sign, ObservationStatus Behind)? SignAndMarks(string text)
    {
        int length = text.StartsWith("...", StringComparison.Ordinal) ? 3 : text.StartsWith("..", StringComparison.Ordinal) ? 2 : 1;
        return !char.IsLetterOrDigit(text[0]) && text.Length > length && marks.Of(text.AsSpan(0, length)) is [{ IsMissing: true } sign]
            && marks.Each(text.AsSpan(length).Trim().Trim("()[]")) is { } each && each.All(mark => mark.Length == 1)
            ? ([sign with { Status = ObservationStatus.Normal }],
                each.Aggregate(ObservationStatus.Normal, (all, mark) => all | mark[0].Status))
            : null;
    }

    // 5.2 p, 12 b, 3.1(r), 4[e], 58*: a figure with marks behind it.
    private LevelCell? Marked(
        in ObservationText row, string text, Indicator indicator, UnitCatalog units, ObservationStatus status, DecimalSign sign,
        string problem, List<InputProblem> problems)
    {
        (string head, string signs) = Split(text);
        if (signs.Length > 0 && (marks.Behind(signs) ?? marks.Each(signs)) is { } each)
        {
            NumberForm form = NumberForms.Of(head, sign);
            if (form.Problem is null && TryParse(form.Text, units, indicator, out StatedValue? value, out _)
                && (value.Unit is null || indicator.UnitOfMeasure is not { } asked || value.Unit.KindCode == asked.KindCode))
            {
                if (each.FirstOrDefault(mark => mark.Length > 1) is { } unclear)
                {
                    problems.Add(row.Problem(
                        ObservationCodes.MarkAmbiguous, row.Stated,
                        $"{Quoted.Text(text)}, whose {Quoted.Text(signs)} may be {Marks.Readings(unclear)}", "a mark of one meaning",
                        $"name the source's convention in report.json: \"marks\": \"{unclear[0].Convention}\""));
                    return null;
                }

                status = each.Aggregate(status, (all, mark) => all | mark[0].Status);
                return Sound(row, new(Finished(value, text, form, indicator), status, form.Sign, form.IsDoubtful), problems);
            }
        }

        string why = problem.Length == 0 ? "its unit is of another kind." : problem;
        problems.Add(row.Problem(
            ObservationCodes.StatedUnreadable, row.Stated, Quoted.Text(text), "a figure such as 58 enterprises, over 4 billion yuan or 96.93%",
            Quoted.Visible(char.ToLowerInvariant(why[0]) + why[1..])));
        return null;
    }

    private static (string Head, string Signs) Split(string text)
    {
        if (text[^1] is ')' or ']' or '）' && text.AsSpan().LastIndexOfAny('(', '[', '（') is > 0 and var open)
        {
            return (text[..open].TrimEnd(), text[open..].Trim('(', ')', '[', ']', '（', '）', ' '));
        }

        int start = text.Length;
        while (start > 0 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '*' or '|' or ' ' or ',' or '/'))
        {
            start--;
        }

        bool isBehindFigure = start > 0 && start < text.Length
            && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '%' or '‰' || char.IsLetter(text[start - 1]));
        return isBehindFigure ? (text[..start], text[start..].Trim()) : (text, "");
    }

    // Marks that only a figure has say nothing where there is none: the value is missing.
    private static LevelCell Missing(ObservationStatus status, bool isSaid = false)
    {
        ObservationStatus why = status & ~(ObservationStatuses.WithValue | ObservationStatus.Gap);
        return why == ObservationStatus.Normal && !isSaid
            ? LevelCell.Gap
            : new(null, Observation.Missing(why == ObservationStatus.Normal ? ObservationStatus.Missing : why).Status);
    }

    private static LevelCell? Sound(in ObservationText row, LevelCell cell, List<InputProblem> problems)
    {
        if ((cell.Status & ObservationStatuses.WithoutValue) == 0)
        {
            return cell;
        }

        problems.Add(row.Problem(
            ObservationCodes.MarkInvalid, row.Stated,
            $"{Quoted.Text(row.Stated.Text.Trim())} with the status {(cell.Status & ObservationStatuses.WithoutValue).Codes}, "
                + $"{(cell.Status & ObservationStatuses.WithoutValue).InWords(Language.English)}",
            "a figure without it, or no figure", "leave the status out, or the figure (IND0603)"));
        return null;
    }

    // What the indicator's levels are rounded to, in the unit of a figure without magnitude: 5万人 are 50,000.
    private static Rational PlaceOf(Rational place, StatedValue value, Indicator indicator) =>
        indicator.UnitOfMeasure is not { } unit ? place
        : value.Unit is { } own && own.KindCode == unit.KindCode ? place * unit.Factor / own.Factor
        : value.Numeral.HasMagnitude ? place * unit.Magnitude
        : value.Unit is null ? place
        : place * unit.Magnitude;

    // In the unit of the indicator, with the text as printed, and the precision that an export has dropped.
    private static StatedValue Finished(StatedValue value, string text, NumberForm form, Indicator indicator)
    {
        bool isBare = value.Unit is null && !value.Numeral.HasMagnitude;
        if (value.Unit is null && indicator.UnitOfMeasure is { } unit)
        {
            value = value.WithUnit(unit);
        }

        Numeral numeral = value.Numeral;
        if (form.Power > 0 && numeral is { Value: not null, Words: null })
        {
            numeral = numeral.Times(new Rational(10).Pow(form.Power)) with { IsWhole = false };
        }
        else if (isBare && indicator.Decimals is { } decimals && decimals > numeral.Decimals && numeral is { Value: not null, Words: null }
            && value.Hedge == Hedge.None)
        {
            Rational place = new Rational(10).Pow(-decimals) * (indicator.UnitOfMeasure?.Magnitude ?? Rational.One);
            numeral = new(numeral.Value, decimals, place, place, IsWhole: false);
        }

        // 1,235 of figures rounded to the nearest 5; 1,200 of those is as round as 1,205.
        if (indicator.RoundedTo is { } rounded && value.Hedge == Hedge.None && numeral is { Value: not null, Words: null })
        {
            Rational place = PlaceOf(rounded, value, indicator);
            numeral = numeral with { LastPlace = place, SignificantPlace = place, IsWhole = false };
        }

        return ReferenceEquals(form.Text, text) && numeral.Equals(value.Numeral) ? value
            : StatedValue.Of(
                text, value.Hedge, numeral, value.Unit, value.UnitText,
                numeral.Equals(value.Numeral)
                    ? value.Bounds
                    : HedgeBounds.Of(value.Hedge, numeral, value.Unit is null || value.Unit.IsCounted), value.IsUnitImplied);
    }
}
