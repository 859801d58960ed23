using System.Diagnostics;

namespace Indicators;

/// <summary>What is measured (SDMX INDICATOR): its code and names, its unit, how it behaves over time, which way is better.</summary>
/// <remarks>
/// <para>Made by <see cref="Flow{TKind}"/>, <see cref="Stock{TKind}"/>, <see cref="Rate{TKind}(string, Unit{TKind})"/> or
/// <see cref="Index{TBase}"/>, which take kind and measure into the type (<see cref="Indicator{TMeasure, TKind}"/>), or read from an
/// <see cref="IndicatorCatalog"/>; the members that only readers need are added by <c>with</c>.</para>
/// <para><b>Equality.</b> All members are equal, and both have the same type.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// <para><b>Source.</b> SDMX, Content-Oriented Guidelines, cross-domain concepts; for <see cref="Metadata"/> see there.</para>
/// </remarks>
/// <example><code>
/// Indicator&lt;StockMeasure, Count&lt;Bed&gt;&gt; beds = Indicator.Stock("hospital-beds", Beds) with
/// {
///     Name = "医院床位", EnglishName = "hospital beds", Direction = Direction.HigherIsBetter,
/// };
/// beds.Measure;      // → Stock
/// beds;              // → hospital-beds 医院床位
/// 120 * beds.Unit;   // → 120床
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
public abstract partial record Indicator
{
    /// <summary>The most digits after the point that may be asked for.</summary>
    public const int MaxDecimals = 30;

    private protected Indicator(string code, Measure measure, Unit? unit)
    {
        Code = Prose.Of(code);
        Name = Code;
        (Measure, UnitOfMeasure, UnitText) = (measure, unit, unit?.Symbol);
    }

    /// <summary>Gets the code, the same in every edition of a catalogue.</summary>
    public string Code { get; }

    /// <summary>Gets the name in Chinese, or in the language of the catalogue; the code where none is given.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public string Name { get; init => field = Prose.Of(value); }

    /// <summary>Gets the English name, where there is one.</summary>
    public string? EnglishName { get; init => field = Prose.OrNull(value); }

    /// <summary>Gets further names under which text may mention it.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = ValueList<string>.Of(value, Prose.Of); } = ValueList<string>.Empty;

    /// <summary>Gets how its levels behave over time.</summary>
    public Measure Measure { get; }

    /// <summary>Gets the unit, whose kind is known at run time; <see langword="null"/> for an indicator that has only ranks.</summary>
    /// <remarks>An <see cref="Indicator{TMeasure, TKind}"/> has <c>Unit</c> beside it, with the kind in its type.</remarks>
    public Unit? UnitOfMeasure { get; private protected init; }

    /// <summary>Gets the unit as the catalogue writes it, for tables: <c>km/km2</c>, where the symbol is 公里/平方公里.</summary>
    public string? UnitText { get; internal init; }

    /// <summary>Gets which way is better; <see langword="null"/> where no change is better or worse.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of <see cref="Direction"/>.</exception>
    public Direction? Direction
    {
        get;
        init =>
            field = value is null || Enum.IsDefined(value.Value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value,
                    "A direction is HigherIsBetter, LowerIsBetter, or null for none.");
    }

    /// <summary>Gets the digits after the point with which levels are printed, where that is laid down.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or above <see cref="MaxDecimals"/>.</exception>
    public int? Decimals
    {
        get;
        init =>
            field = value is null or (>= 0 and <= MaxDecimals)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, $"Decimals are 0 to {MaxDecimals}.");
    }

    /// <summary>Gets to what its levels are rounded, in its unit, where offices round counts so that they name no person: 5, 10, 100. Null
    /// where the digits show it.</summary>
    /// <remarks>1,235 of figures rounded to the nearest 5 is [1232.5, 1237.5]; a row that is not a multiple of it is a mistake.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above zero.</exception>
    public Rational? RoundedTo
    {
        get;
        init =>
            field = value is null or { Sign: > 0 }
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "A rounding place is above zero, such as 5 or 10.");
    }

    /// <summary>Gets the frequency of its periods, which says what a date means: 2023-01-01 is January where it is monthly. Null where the
    /// rows tell.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of the calendar: years, half-years, four months, quarters, months, weeks
    /// or days.</exception>
    public FrequencyId? Frequency
    {
        get;
        init => field = value is null || CatalogWords.Frequencies.All.Contains(value.Value.ToString()) ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value,
                $"The frequency of an indicator is one of the calendar: {string.Join(", ", CatalogWords.Frequencies.All)}.");
    }

    /// <summary>Gets the range outside which a level is likely a mistake, where one is known.</summary>
    /// <exception cref="ArgumentException">Its unit is of another kind than the indicator's. (IND0502)</exception>
    public PlausibleRange? Plausible { get; init => field = value?.For(UnitOfMeasure, Code); }

    /// <summary>Gets what is counted, as printed, where the unit does not say.</summary>
    public LocalText? Entity { get; init; }

    /// <summary>Gets the code of the indicator that this one is a part of, such as the output of all industries; null where it is
    /// none.</summary>
    /// <remarks>A part is of the measure and the kind of its whole. A change of the whole then has a contribution of each part (拉动,
    /// 贡献率).</remarks>
    public string? PartOf { get; init => field = Prose.OrNull(value); }

    /// <summary>Gets whether the indicators that say <see cref="PartOf"/> this one are all of its parts; null where that is not
    /// said.</summary>
    /// <remarks>Only parts that are declared to be all are held against their whole: a sum of some of them (其中, of which) lies below it and
    /// is right.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of <see cref="PartCoverage"/>.</exception>
    public PartCoverage? Parts
    {
        get;
        init =>
            field = value is null || Enum.IsDefined(value.Value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "Parts are All, Some, or null where that is not said.");
    }

    /// <summary>Gets at which prices its levels are, where neither their unit (亿元(现价)) nor anything else says; <see langword="null"/> where
    /// that is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of <see cref="Indicators.GrowthBasis"/>.</exception>
    public GrowthBasis? Prices { get; init => field = value is { } basis ? GrowthBases.Check(basis, nameof(value)) : null; }

    /// <summary>Gets the basis of its growths where a source does not state it; <see langword="null"/> where none is declared.</summary>
    /// <remarks>Without one, growths of what is called GDP or value added (增加值) are taken for real, as every communiqué prints
    /// them.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of <see cref="Indicators.GrowthBasis"/>.</exception>
    public GrowthBasis? GrowthBasis { get; init => field = value is { } basis ? GrowthBases.Check(basis, nameof(value)) : null; }

    /// <summary>Gets the basis of a growth that does not state one: as declared, or by the name; null where it is not known.</summary>
    internal GrowthBasis? CustomaryBasis => GrowthBasis ?? (AllNames.Any(BasisWords.IsVolume) ? Indicators.GrowthBasis.Real : null);

    /// <summary>Gets who is counted or ranked: 规模以上工业企业, permanent residents.</summary>
    public LocalText? Population { get; init; }

    /// <summary>Gets where the definition comes from.</summary>
    public string? Source { get; init => field = Prose.OrNull(value); }

    /// <summary>Gets a remark.</summary>
    public string? Note { get; init => field = Prose.OrNull(value); }

    /// <summary>Gets what else is known of it: definition, method, origins, licences; empty where nothing is.</summary>
    public IndicatorMetadata Metadata { get; init; } = IndicatorMetadata.Empty;

    /// <summary>Describes what happens within a period, and adds up over periods.</summary>
    /// <typeparam name="TKind">The kind of quantity, which the unit gives.</typeparam>
    /// <param name="code">The code.</param>
    /// <param name="unit">The unit in which it is published, such as 亿元.</param>
    /// <returns>The indicator; its name is the code until another is given.</returns>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static Indicator<FlowMeasure, TKind> Flow<TKind>(string code, Unit<TKind> unit) where TKind : IExtensive => new(code, unit);

    /// <summary>Describes what there is at the end of a period.</summary>
    /// <typeparam name="TKind">The kind of quantity, which the unit gives.</typeparam>
    /// <param name="code">The code.</param>
    /// <param name="unit">The unit in which it is published, such as 家.</param>
    /// <returns>The indicator; its name is the code until another is given.</returns>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static Indicator<StockMeasure, TKind> Stock<TKind>(string code, Unit<TKind> unit) where TKind : IExtensive => new(code, unit);

    /// <summary>Describes a quotient, such as income per head.</summary>
    /// <typeparam name="TKind">The kind of quantity, which the unit gives.</typeparam>
    /// <param name="code">The code.</param>
    /// <param name="unit">The unit in which it is published, such as 元/人.</param>
    /// <returns>The indicator; its name is the code until another is given.</returns>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static Indicator<RateMeasure, TKind> Rate<TKind>(string code, Unit<TKind> unit)
        where TKind : IRatioKind, IIntensive => new(code, unit);

    /// <summary>Describes a share or another level that is a point of a scale, such as an insurance coverage in per cent.</summary>
    /// <typeparam name="TKind">The kind of quantity, which the unit gives.</typeparam>
    /// <param name="code">The code.</param>
    /// <param name="unit">The unit in which it is published, such as %.</param>
    /// <returns>The indicator; its name is the code until another is given.</returns>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static Indicator<RateMeasure, TKind> Rate<TKind>(string code, PointUnit<TKind> unit) where TKind : IPointKind => new(code, unit);

    /// <summary>Describes an index number, such as consumer prices with the previous year at 100.</summary>
    /// <typeparam name="TBase">What is 100, which the unit gives.</typeparam>
    /// <param name="code">The code.</param>
    /// <param name="unit">The scale, <see cref="IndexNumber{TBase}.Level"/>.</param>
    /// <returns>The indicator; its name is the code until another is given.</returns>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static Indicator<IndexMeasure, IndexNumber<TBase>> Index<TBase>(string code, PointUnit<IndexNumber<TBase>> unit)
        where TBase : IIndexBase => new(code, unit);

    /// <summary>Describes an indicator whose kind only the data know, or that has no unit because only its ranks are published.</summary>
    /// <param name="code">The code.</param>
    /// <param name="measure">How it behaves over time.</param>
    /// <param name="unit">The unit, or <see langword="null"/> for none.</param>
    /// <returns>The indicator; <see cref="As{TMeasure, TKind}"/> gives it a type.</returns>
    /// <exception cref="ArgumentException">
    /// The code is blank, or amounts in the unit do not add up while a flow or stock does, or an index is in no unit of index numbers.
    /// (IND0551)
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of <see cref="Measure"/>.</exception>
    public static Indicator Of(string code, Measure measure, Unit? unit)
    {
        if (!Enum.IsDefined(measure))
        {
            throw new ArgumentOutOfRangeException(nameof(measure), measure, "A measure is Flow, Stock, Rate or Index.");
        }

        return MeasureFit.Problem(measure, unit) is not { } problem
            ? new DataIndicator(code, measure, unit)
            : throw new IndicatorArgumentException(
                $"Indicator '{code}' with the measure {Word(measure)} needs {problem.Expected}; found "
                    + $"{(unit is null ? "no unit" : $"'{unit}'")}. {problem.Hint}. (IND0551)", nameof(unit));
    }

    /// <summary>Gives an indicator that was read from data the measure and the kind that a program expects.</summary>
    /// <typeparam name="TMeasure">Such as <see cref="StockMeasure"/>.</typeparam>
    /// <typeparam name="TKind">Such as <c>Count&lt;Enterprise&gt;</c>.</typeparam>
    /// <returns>The same indicator, with measure and kind in its type.</returns>
    /// <exception cref="InvalidCastException">It has another measure, another kind or no unit; the message names both.
    /// (IND0551)</exception>
    public Indicator<TMeasure, TKind> As<TMeasure, TKind>()
        where TKind : IMeasuredKind<TMeasure> => AsOrNull<TMeasure, TKind>() ?? throw new IndicatorCastException(IsNot<TMeasure, TKind>());

    /// <summary>Returns code and name.</summary>
    /// <returns>Text such as <c>gdp 地区生产总值</c>.</returns>
    public sealed override string ToString() => Name == Code ? Code : $"{Code} {Name}";

    internal Indicator<TMeasure, TKind>? AsOrNull<TMeasure, TKind>()
        where TKind : IMeasuredKind<TMeasure> => this as Indicator<TMeasure, TKind>
        ?? (Measure == MeasureOf<TMeasure>.Value && UnitOfMeasure is { } unit && LevelUnit<TKind>.From(unit) is { } typed
            ? new(this, typed)
            : null);

    /// <summary>What it is, and what it is not.</summary>
    internal string IsNot<TMeasure, TKind>() where TKind : IMeasuredKind<TMeasure> =>
        $"Indicator '{Code}' is a {Described}, not a {Word(MeasureOf<TMeasure>.Value)} of {TKind.Code}. (IND0551)";

    /// <summary>Every text that stands for it: code, names, aliases.</summary>
    internal IEnumerable<string> AllNames => [Code, Name, .. EnglishName is null ? Array.Empty<string>() : [EnglishName], .. Aliases];

    /// <summary>Returns the name in a language; the other where that is missing.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The name.</returns>
    public string NameIn(Language language) => language == Language.English ? EnglishName ?? Name : Name;

    /// <summary>The indicator as data have it, without a type.</summary>
    internal Indicator Untyped => this as DataIndicator ?? new DataIndicator(this);

    private string Described => UnitOfMeasure is null ? $"{Word(Measure)} without a unit"
        : $"{Word(Measure)} of {UnitOfMeasure.KindCode} in "
            + $"{UnitOfMeasure.Symbol}{(Measure == Measure.Rate && UnitOfMeasure.IsAdditive ? ", which adds up: write its unit with what it is divided by" : "")}";

    private static string Word(Measure measure) => CatalogWords.Measures.Word(measure);
}
