namespace Indicators;

/// <summary>Puts figures into phrases: the direction from the exact value, the digits rounded once.</summary>
internal static class PhraseWriter
{
    /// <summary>A change by its direction: 增长87.1%, 下降3.2%; 持平 for none at all, 基本持平 where what there is rounds to zero.</summary>
    /// <remarks>The sign is that of the exact change; the number is rounded.</remarks>
    internal static string Change(int sign, Rational rounded, Figure figure, string up, string down, string unchanged) =>
        sign == 0 ? PhraseForms.Print(unchanged, figure.Language)
        : rounded.IsZero ? PhraseForms.Print("littleChanged", figure.Language)
        : PhraseForms.Print(rounded.Sign > 0 ? up : down, figure.Language, figure.Of(rounded.Abs()));

    /// <summary>A growth as a fraction.</summary>
    internal static string Growth(Rational ratio, Language language, int decimals, Rounding rounding)
    {
        var figure = new Figure(Units.Percent, language, decimals, rounding);
        return Growth(ratio.Sign, figure.Round(ratio * 100), figure);
    }

    /// <summary>A growth in per cent that is rounded already.</summary>
    internal static string Growth(int sign, Rational roundedPercent, Figure figure) =>
        Change(sign, roundedPercent, figure, "growthUp", "growthDown", "unchanged");

    /// <summary>A number of which the phrase says no direction: 占33.3%; 不足0.1% where it rounds to zero and is above it, 约0.0%
    /// below.</summary>
    internal static string Number(Rational exact, Figure figure)
    {
        Rational rounded = figure.Round(exact);
        return !rounded.IsZero || exact.IsZero ? figure.Of(rounded)
            : exact.Sign > 0 ? figure.Under()
            : Hedged(Hedge.About, figure.Of(rounded), figure.Language);
    }

    /// <summary>A number behind a word of its direction: 拉动1.2个百分点, 下拉0.2个百分点, 拉动不足0.1个百分点.</summary>
    internal static string Directed(Rational exact, Figure figure, string up, string down)
    {
        // The number is rounded with its sign, as it is read: a word of direction is part of it.
        Rational rounded = figure.Round(exact);
        string text = !rounded.IsZero || exact.IsZero ? figure.Of(rounded.Abs()) : figure.Under();
        return PhraseForms.Print(exact.Sign < 0 ? down : up, figure.Language, text);
    }

    private static string Hedged(Hedge hedge, string text, Language language) =>
        HedgeWords.Printed(hedge, language, HedgePosition.Before)!.Word + (language == Language.Chinese ? text : " " + text);

    /// <summary>How the figures of a phrase are written.</summary>
    internal readonly record struct Figure
    {
        private readonly Unit _unit;
        private readonly int _decimals;
        private readonly Rounding _rounding;

        internal Figure(Unit unit, Language language, int decimals, Rounding rounding)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(decimals);
            RoundingRule.ThrowIfUndefined(rounding);
            (_unit, Language, _decimals, _rounding) = (unit, language, decimals, rounding);
        }

        internal Language Language { get; }

        internal Rational Round(Rational exact) => exact.Round(_decimals, _rounding);

        /// <summary>A rounded number with its unit.</summary>
        internal string Of(Rational rounded)
        {
            string number = rounded.ToString(_decimals, _rounding);
            return Language == Language.Chinese ? number + _unit.Symbol
                : number + (_unit.IsPoint ? "" : " ") + _unit.EnglishFor(number == "1" ? 1 : 2);
        }

        /// <summary>Less than the smallest number that can be written: 不足0.1%.</summary>
        internal string Under() => Hedged(Hedge.Under, Of(new Rational(10).Pow(-_decimals)), Language);
    }
}
