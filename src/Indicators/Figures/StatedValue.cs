using System.Buffers;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>A number as a source printed it, with its unit: digits, decimals, hedge, and the range that they imply.</summary>
/// <remarks>
/// <para>The kind is known only in the data; <see cref="Figure{TKind}"/> and <see cref="PointFigure{TKind}"/> put it into
/// the type.</para>
/// <para><b>Unit.</b> <see cref="Value"/> and <see cref="Bounds"/> are in <see cref="Unit"/>, which has no magnitude word:
/// 超40亿元 has the value 4 000 000 000 and the unit 元.</para>
/// <para><b>Equality.</b> By the text, the unit and the bounds.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
/// <example><code>
/// StatedValue value = StatedValue.Parse("1.9万余人");
/// value.Hedge;     // → SlightlyOver
/// value.Bounds;    // → (19000, 20000)
/// </code></example>
[DebuggerDisplay("{Text,nq} {Bounds}")]
public sealed partial class StatedValue : IEquatable<StatedValue>
{
    private static readonly SearchValues<char> DigitsAndPoint = SearchValues.Create("0123456789.");

    internal StatedValue(string text, Hedge hedge, Numeral numeral, Unit? unit, string? unitText, Bounds bounds) =>
        (Text, Hedge, Numeral, Unit, UnitText, Bounds) = (text, hedge, numeral, unit, unitText, bounds);

    /// <summary>Gets the characters as printed.</summary>
    public string Text { get; }

    /// <summary>Gets how the number is meant.</summary>
    public Hedge Hedge { get; }

    /// <summary>Gets the printed number in <see cref="Unit"/>, exactly; <see langword="null"/> for a range and for vague words.</summary>
    public Rational? Value => Numeral.Value;

    /// <summary>Gets the digits printed after the point; in a range the most of both ends.</summary>
    public int Decimals => Numeral.Decimals;

    /// <summary>Gets the last printed place u₀ in <see cref="Unit"/>: 1 000 000 for 1.47亿元.</summary>
    public Rational LastPlace => Numeral.LastPlace;

    /// <summary>Gets the unit without magnitude, or <see langword="null"/> where none is printed.</summary>
    public Unit? Unit { get; }

    /// <summary>Gets the unit as it is spelled in the text, without magnitude; per cent, 百分之 and 成 are all <c>%</c>. An implied unit is its
    /// symbol.</summary>
    public string? UnitText { get; }

    /// <summary>Gets what the printed words allow, in <see cref="Unit"/>: sound if the source is right.</summary>
    public Bounds Bounds { get; }

    /// <summary>Gets where the value usually lies, within <see cref="Bounds"/>: writers who say 超40亿 rarely mean 90亿.</summary>
    /// <remarks>
    /// A value outside makes the wording unusual, never wrong: 超 (v, v + u), 突破 [v, v + u), 不足 [v − u, v), 近 [v − u/2, v),
    /// 约 [v − u/2, v + u/2]. Without such a hedge it is <see cref="Bounds"/>.
    /// </remarks>
    public Bounds SoftBounds => HedgeBounds.Soft(Hedge, Numeral) ?? Bounds;

    internal Numeral Numeral { get; }

    /// <summary>Gets whether the unit does not stand in <see cref="Text"/> and was taken from its place in the source, or from the
    /// catalogue.</summary>
    public bool IsUnitImplied { get; private init; }

    /// <summary>Reads a figure with the units of the library.</summary>
    /// <param name="text">One figure as printed, in Chinese or English.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="FormatException">The text is not a figure; the message says what was found and has a code.</exception>
    public static StatedValue Parse(ReadOnlySpan<char> text) => Parse(text, UnitCatalog.Default, null);

    /// <summary>Reads a figure.</summary>
    /// <param name="text">One figure as printed, in Chinese or English.</param>
    /// <param name="catalog">The units to read with.</param>
    /// <param name="expected">A unit of the kind that an ambiguous word (个) is of; may be null. Where no unit is printed there is none: see
    /// <see cref="WithUnit"/>.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="FormatException">The text is not a figure; the message says what was found and has a code.</exception>
    public static StatedValue Parse(ReadOnlySpan<char> text, UnitCatalog catalog, Unit? expected = null) =>
        TryParse(text, catalog, expected, out StatedValue? value, out string? problem) ? value : throw Coded.Format(problem);

    /// <summary>Reads a figure with the units of the library; never throws.</summary>
    /// <param name="text">One figure as printed.</param>
    /// <param name="value">The figure.</param>
    /// <returns>False when the text is not a figure.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StatedValue? value) =>
        TryParse(text, UnitCatalog.Default, null, out value, out _);

    /// <summary>Reads a figure; never throws.</summary>
    /// <param name="text">One figure as printed.</param>
    /// <param name="catalog">The units to read with.</param>
    /// <param name="expected">A unit of the kind that an ambiguous word (个) is of; may be null. Where no unit is printed there is none: see
    /// <see cref="WithUnit"/>.</param>
    /// <param name="value">The figure.</param>
    /// <param name="problem">What is wrong with the text, with a code.</param>
    /// <returns>False when the text is not a figure.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        UnitCatalog catalog,
        Unit? expected,
        [NotNullWhen(true)] out StatedValue? value,
        [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return FigureReader.TryRead(text, catalog, expected?.KindCode, out value, out problem);
    }

    /// <summary>Makes a figure from its parts, as a report would print it.</summary>
    /// <param name="number">The number before the magnitude and the unit.</param>
    /// <param name="decimals">The digits printed after the point; the number must need no more.</param>
    /// <param name="unit">The unit, with its magnitude word if one is printed; null for a bare number.</param>
    /// <param name="hedge">How the number is meant; not <see cref="Hedge.Range"/>, <see cref="Hedge.Vague"/> or
    /// <see cref="Hedge.Margin"/>.</param>
    /// <param name="language">The language of its text.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The number needs more decimals, or the hedge has no single number.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative.</exception>
    public static StatedValue Create(Rational number, int decimals, Unit? unit, Hedge hedge = Hedge.None,
        Language? language = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        Language words = ValueText.Words(language);
        if (hedge is Hedge.Range or Hedge.Vague or Hedge.Margin)
        {
            throw new ArgumentException($"A figure with the hedge {hedge} has more than a number; parse its text instead.", nameof(hedge));
        }

        if (number.DecimalPlaces is not { } needed || needed > decimals)
        {
            throw new ArgumentException($"{number} cannot be printed with {decimals} decimals; round it first, by name.", nameof(number));
        }

        Numeral numeral = Numeral.Of(number, decimals).Times(unit?.Magnitude ?? Rational.One);
        Unit? stem = unit?.Stem;
        Bounds bounds = HedgeBounds.Of(hedge, numeral, stem is null || stem.IsCounted);
        string text = FigureWriter.Print(new("", hedge, numeral, stem, stem?.Symbol, bounds), words);
        string? unitText = stem is null ? null
            : stem.OneSpelling is { } one ? one
            : words == Language.Chinese ? stem.Symbol
            : stem.EnglishFor(text.EndsWith(stem.EnglishFor(2), StringComparison.Ordinal) ? 2 : 1);
        return new(text, hedge,
            InText(text, numeral) is var printed && HedgeBounds.Of(hedge, printed, stem is null || stem.IsCounted) == bounds
                ? printed
                : numeral, stem, unitText, bounds);
    }

    // The digits that stand in the text: 近9.0868万亿元 has four decimals, 不足9261万元 none, whatever the number was given with.
    private static Numeral InText(string text, Numeral numeral)
    {
        ReadOnlySpan<char> rest = text.AsSpan(Math.Max(0, text.AsSpan().IndexOfAnyInRange('0', '9')));
        int end = rest.IndexOfAnyExcept(DigitsAndPoint);
        ReadOnlySpan<char> digits = end < 0 ? rest : rest[..end];
        int point = digits.IndexOf('.');
        return Rational.TryParse(digits, out Rational printed) && numeral.Value is { } value
            ? Numeral.Of(value.Sign < 0 ? -printed : printed, point < 0 ? 0 : digits.Length - point - 1)
                .Times(printed.IsZero ? Rational.One : value.Abs() / printed)
            : numeral;
    }

    /// <summary>Makes a range of figures as a report would print it: 7.5至8.4%.</summary>
    internal static StatedValue CreateRange(Rational low, Rational high, int decimals, Unit? unit)
    {
        Rational magnitude = unit?.Magnitude ?? Rational.One, place = new Rational(10).Pow(-decimals) * magnitude;
        Bounds bounds = Bounds.Closed(low * magnitude, high * magnitude);
        var numeral = new Numeral(null, decimals, place, place, IsWhole: decimals == 0 && magnitude == Rational.One, bounds);
        string text = $"{low.ToString(decimals, Rounding.TowardZero)}至{high.ToString(decimals, Rounding.TowardZero)}{unit?.Symbol}";
        Unit? stem = unit?.Stem;
        return new(text, Hedge.Range, numeral, stem, stem is null ? null : stem.OneSpelling ?? stem.Symbol, bounds);
    }

    /// <summary>Gets what the printed number allows if the source rounds by a known rule, in <see cref="Unit"/>.</summary>
    /// <remarks>
    /// <see cref="Bounds"/> are closed at both ends, because text does not say how it was rounded. A rule sharpens them:
    /// <see cref="Rounding.HalfAwayFromZero"/> gives [v − u₀/2, v + u₀/2) above zero, <see cref="Rounding.TowardZero"/> gives [v, v + u₀).
    /// Hedges, ranges, number words and counts of things are not rounded, so their bounds stay.
    /// </remarks>
    /// <example><code>
    /// StatedValue.Parse("87.1%").BoundsRoundedBy(Rounding.TowardZero);   // → [87.1, 87.2)
    /// </code></example>
    /// <param name="rule">The rule.</param>
    /// <returns>The bounds, exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a defined rule.</exception>
    public Bounds BoundsRoundedBy(Rounding rule) => BoundsRoundedBy(rule, negated: false);

    /// <summary>Gets the bounds in another unit of the same kind.</summary>
    /// <param name="unit">The unit; null only where this figure has none either.</param>
    /// <returns>The bounds, exact.</returns>
    /// <exception cref="ArgumentException">The unit is of another kind.</exception>
    public Bounds BoundsIn(Unit? unit) => Convert(Bounds, unit);

    /// <summary>The bounds in another unit, by the rule by which the source rounds where that is known.</summary>
    internal Bounds BoundsIn(Unit? unit, Rounding? rule) => Convert(rule is { } known ? BoundsRoundedBy(known) : Bounds, unit);

    /// <summary>Gets what the figure may be, in another unit of the same kind: of a count of things the whole numbers that the bounds
    /// allow.</summary>
    /// <remarks>超30家 is 31 enterprises or more, and 近58家 at most 57; <see cref="Bounds"/> keeps what the words alone say. A count that
    /// prints decimals (58.5家) may be a mean, and stays as it is.</remarks>
    /// <param name="unit">The unit; null only where this figure has none either.</param>
    /// <returns>The bounds, exact; within those of <see cref="BoundsIn(Unit?)"/>.</returns>
    /// <exception cref="ArgumentException">The unit is of another kind.</exception>
    public Bounds PossibleIn(Unit? unit) => PossibleIn(unit, rule: null);

    /// <summary>The same, by the rule by which the source rounds where that is known.</summary>
    internal Bounds PossibleIn(Unit? unit, Rounding? rule)
    {
        Bounds printed = rule is { } known ? BoundsRoundedBy(known) : Bounds;
        bool isWhole = Unit is { IsCount: true } && Hedge != Hedge.Margin && Numeral.LastPlace.IsInteger
            && Numeral is { Words: null, Value: null or { IsInteger: true } };
        return Convert(isWhole && !printed.IsPoint ? WholeNumbersIn(printed) : printed, unit);
    }

    // The range of the whole numbers within a range; the range itself where there are none (近1家).
    private static Bounds WholeNumbersIn(Bounds range)
    {
        Rational? lower = range.Lower is not { } low ? null
            : low.IsInteger && !range.LowerClosed ? low + 1
            : low.RoundToInteger(Rounding.Ceiling);
        Rational? upper = range.Upper is not { } high ? null
            : high.IsInteger && !range.UpperClosed ? high - 1
            : high.RoundToInteger(Rounding.Floor);
        return lower > upper ? range : Bounds.Between(lower, lower is not null, upper, upper is not null);
    }

    /// <summary>The bounds behind a word of direction: 下降2.6% is −2.6, and it is that number which was rounded.</summary>
    internal Bounds BoundsRoundedBy(Rounding rule, bool negated)
    {
        RoundingRule.ThrowIfUndefined(rule);
        bool isRounded = Hedge == Hedge.None && Numeral is { Words: null, Value: not null } && !Bounds.IsPoint;
        return isRounded ? RoundingBounds.Of(negated ? -Value!.Value : Value!.Value, LastPlace, rule)
            : negated ? -Bounds
            : Bounds;
    }

    /// <summary>A figure that was taken apart to be kept in columns.</summary>
    internal static StatedValue Of(string text, Hedge hedge, Numeral numeral, Unit? unit, string? unitText, Bounds bounds,
        bool isUnitImplied) =>
        new(text, hedge, numeral, unit, unitText, bounds) { IsUnitImplied = isUnitImplied };

    /// <summary>The same figure in a unit that its place in the source implies, as in a table with a unit in its head.</summary>
    /// <param name="unit">The unit, with its magnitude word if the head of the table has one.</param>
    /// <returns>The figure; its text stays as printed. A number with a magnitude of its own (109.4亿) takes none from the unit.</returns>
    /// <exception cref="InvalidOperationException">A unit is printed already.</exception>
    public StatedValue WithUnit(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (Unit is not null)
        {
            throw new InvalidOperationException($"'{Text}' is printed in '{UnitText}'; no other unit is implied.");
        }

        // 109.4亿 brings its own magnitude, and a part in words (三分之一) is one of the whole that the percentages are of.
        Rational scale = Numeral is { Words: not null, Value: not null }
            ? (unit.KindCode == KindCodes.Of<Proportion>() ? unit.Factor.Reciprocal() : Rational.One)
            : Numeral.HasMagnitude ? Rational.One
            : unit.Magnitude;
        Numeral numeral = Numeral.Times(scale);
        Bounds bounds = Hedge is Hedge.Range or Hedge.Vague ? Bounds * scale : HedgeBounds.Of(Hedge, numeral, unit.IsCounted);
        return new(Text, Hedge, numeral, unit.Stem, unit.OneSpelling ?? unit.Stem.Symbol, bounds) { IsUnitImplied = true };
    }

    /// <summary>The figure taken as exact, as people take it who compute with printed numbers as they stand: its bounds are the printed
    /// number alone, without its hedge.</summary>
    /// <returns>The figure; null where it prints no number.</returns>
    public StatedValue? AsExact() =>
        Value is { } value ? new(Text, Hedge.None, Numeral, Unit, UnitText, Bounds.Exactly(value)) { IsUnitImplied = IsUnitImplied } : null;

    /// <summary>Gets the printed number with its unit, where there is both.</summary>
    /// <param name="quantity">The amount or level.</param>
    /// <returns>False for a range, for vague words, and where no unit is printed.</returns>
    public bool TryGetQuantity(out AnyQuantity quantity)
    {
        bool found = Value is not null && Unit is not null;
        quantity = found ? new(Value!.Value, Unit!) : default;
        return found;
    }

    /// <summary>Asks for the figure as one of a kind.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="figure">The figure.</param>
    /// <returns>False when the unit is of another kind, or one of levels.</returns>
    public bool TryAs<TKind>([NotNullWhen(true)] out Figure<TKind>? figure) where TKind : IQuantityKind
    {
        figure = Unit is not null && Unit<TKind>.From(Unit) is { } unit ? new(this, unit) : null;
        return figure is not null;
    }

    /// <summary>Asks for the figure as a level of a kind.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="figure">The figure.</param>
    /// <returns>False when the unit is of another kind, or one of amounts.</returns>
    public bool TryAsPoint<TKind>([NotNullWhen(true)] out PointFigure<TKind>? figure) where TKind : IPointKind
    {
        figure = Unit is not null && LevelUnit<TKind>.From(Unit) is PointUnit<TKind> unit ? new(this, unit) : null;
        return figure is not null;
    }

    /// <summary>Prints the figure in a language: hedge word, number, magnitude, unit.</summary>
    /// <remarks>
    /// Reading what is printed gives the same bounds and, but for number words, the same hedge. The magnitude is chosen so
    /// that no digit is gained or lost: 5000万元 is <c>50.00 million yuan</c>. Number words (数十家) and what only words can
    /// say (三成, known to 5 points) print as they are in their own language and as a range (20 to 99) in the other.
    /// </remarks>
    /// <param name="language">The language.</param>
    /// <returns>Culture-free text.</returns>
    public string Print(Language language) => FigureWriter.Print(this, language);

    /// <summary>Whether text, unit and bounds are the same.</summary>
    /// <param name="other">The other figure.</param>
    /// <returns>True when they are.</returns>
    public bool Equals(StatedValue? other) =>
        other is not null && Text == other.Text && Equals(Unit, other.Unit) && Bounds == other.Bounds && Hedge == other.Hedge;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StatedValue);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns the characters as printed.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;

    private Bounds Convert(Bounds bounds, Unit? unit)
    {
        if (Unit is null || unit is null)
        {
            return Unit is null && unit is null ? bounds : throw OtherKind(unit);
        }

        // Of levels the zeros may differ as well: 36.5℃ is 97.7℉.
        return unit.KindCode != Unit.KindCode || unit.IsPoint != Unit.IsPoint ? throw OtherKind(unit)
            : unit.Offset == Unit.Offset ? bounds * (Unit.Factor / unit.Factor)
            : ((bounds * Unit.Factor) + (Unit.Offset - unit.Offset)) / unit.Factor;
    }

    private IndicatorArgumentException OtherKind(Unit? unit) =>
        new($"'{Text}' is of kind {Unit?.KindCode ?? "(none)"} and cannot be written in '{unit?.Symbol ?? "(no unit)"}'. (IND0502)");
}
