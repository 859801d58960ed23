namespace Indicators;

/// <summary>In which unit levels are written.</summary>
internal static class LevelUnits
{
    // The magnitude words that stand in units of tables; 百 and 千万 stand in numbers written in words.
    private static readonly Magnitude[] Magnitudes =
        [Magnitude.Trillion, Magnitude.Billion, Magnitude.HundredMillion, Magnitude.Million, Magnitude.TenThousand, Magnitude.Thousand];

    /// <summary>The printed unit with its magnitude word; where none is printed, that of the catalogue.</summary>
    public static Unit? Of(StatedValue figure, Unit? catalogue)
    {
        if (figure.Unit is not { } stem || (figure.IsUnitImplied && catalogue is not null && IsOfKind(stem, catalogue)))
        {
            return figure.Unit is null ? null : catalogue;
        }

        // 1.47亿 has the last place 0.01亿 and two decimals.
        Rational magnitude = figure.Decimals == 0 ? figure.LastPlace : figure.LastPlace * new Rational(10).Pow(figure.Decimals);
        return magnitude == Rational.One || stem.IsPoint || Array.Find(Magnitudes, known => known.Factor == magnitude) is not { } word
            ? stem
            : catalogue is not null && catalogue.Magnitude == magnitude && Equals(catalogue.Stem, stem) ? catalogue
            : stem.WithMagnitude(word);
    }

    /// <summary>The one unit of a column of levels: that of all of them, else that of the catalogue, else that of the first.</summary>
    public static Unit? Common(IReadOnlyList<Level> levels)
    {
        Unit? first = levels[0].Unit, catalogue = levels[0].Row.Indicator.UnitOfMeasure;
        return levels.All(level => Equals(level.Unit, first)) || catalogue is null || first is null || !IsOfKind(first, catalogue)
            ? first
            : catalogue;
    }

    private static bool IsOfKind(Unit one, Unit other) => one.KindCode == other.KindCode && one.IsPoint == other.IsPoint;
}
