using FsCheck;

namespace Indicators.Testing;

/// <summary>Random values of the library for the properties of one's own code: <c>[Properties(Arbitrary =
/// [typeof(IndicatorArbitraries)])]</c>.</summary>
/// <remarks>
/// <para>Values are as sources print them: few decimals, thirds, zero, losses, several units, gaps and marks. Each shrinks: numbers towards
/// one and zero, units towards the first of their kind, periods towards 2021, series towards one plain observation.</para>
/// <para>Periods of one's own: <see cref="PeriodArbitraries"/>.</para>
/// </remarks>
public static class IndicatorArbitraries
{
    /// <summary>Makes numbers as they stand before a unit, of any sign; thirds too.</summary>
    /// <returns>The numbers.</returns>
    public static Arbitrary<Rational> Numbers() => FsCheck.Fluent.Arb.From(PrintedNumber.Signed, PrintedNumber.SimplerOrZero);

    /// <summary>Makes amounts of a kind, in its coherent unit, those of the library, and an odd one of 2000/3.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <returns>The amounts, of any sign.</returns>
    public static Arbitrary<Quantity<TKind>> Quantities<TKind>()
        where TKind : IQuantityKind => QuantityGen<TKind>.Any;

    /// <summary>Makes levels of a kind.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <returns>The levels, of any sign.</returns>
    public static Arbitrary<QuantityPoint<TKind>> Levels<TKind>()
        where TKind : IPointKind => PointGen<TKind>.Any;

    /// <summary>Makes units of a kind.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <returns>The units.</returns>
    public static Arbitrary<Unit<TKind>> Units<TKind>()
        where TKind : IQuantityKind => QuantityGen<TKind>.Unit;

    /// <summary>Makes printed amounts: digits, none to four decimals, hedge and unit.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <returns>The figures, zero or above.</returns>
    public static Arbitrary<Figure<TKind>> Figures<TKind>()
        where TKind : IQuantityKind => FigureGen<TKind>.Any;

    /// <summary>Makes printed levels.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <returns>The figures, zero or above.</returns>
    public static Arbitrary<PointFigure<TKind>> PointFigures<TKind>()
        where TKind : IPointKind => PointFigureGen<TKind>.Any;

    /// <summary>Makes observations: a value with or without marks, none with its reason, or a gap.</summary>
    /// <returns>The observations.</returns>
    public static Arbitrary<Observation> Observations() => ObservationGen.Arbitrary;

    /// <summary>Makes series of one to thirty periods, of flows, stocks, rates or indices, with gaps and marks.</summary>
    /// <typeparam name="TPeriod">The period type, one's own too.</typeparam>
    /// <typeparam name="TMeasure"><see cref="FlowMeasure"/>, <see cref="StockMeasure"/>, <see cref="RateMeasure"/> or
    /// <see cref="IndexMeasure"/>.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <returns>The series.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="TMeasure"/> is another measure; thrown inside a
    /// <see cref="TypeInitializationException"/>.</exception>
    public static Arbitrary<Series<TPeriod, TMeasure, TKind>> Series<TPeriod, TMeasure, TKind>()
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure> => SeriesGen<TPeriod, TMeasure, TKind>.Any;

    /// <summary>Makes ranges of one to 41 periods.</summary>
    /// <typeparam name="TPeriod">The period type, one's own too.</typeparam>
    /// <returns>The ranges.</returns>
    public static Arbitrary<PeriodRange<TPeriod>> Ranges<TPeriod>()
        where TPeriod : struct, IPeriod<TPeriod> => PeriodGen<TPeriod>.Range;

    /// <summary>Makes years.</summary>
    /// <returns>The years.</returns>
    public static Arbitrary<Year> Years() => PeriodGen<Year>.Any;

    /// <summary>Makes half-years.</summary>
    /// <returns>The half-years.</returns>
    public static Arbitrary<HalfYear> HalfYears() => PeriodGen<HalfYear>.Any;

    /// <summary>Makes trimesters.</summary>
    /// <returns>The trimesters.</returns>
    public static Arbitrary<Trimester> Trimesters() => PeriodGen<Trimester>.Any;

    /// <summary>Makes quarters.</summary>
    /// <returns>The quarters.</returns>
    public static Arbitrary<Quarter> Quarters() => PeriodGen<Quarter>.Any;

    /// <summary>Makes months.</summary>
    /// <returns>The months.</returns>
    public static Arbitrary<Month> Months() => PeriodGen<Month>.Any;

    /// <summary>Makes weeks.</summary>
    /// <returns>The weeks.</returns>
    public static Arbitrary<Week> Weeks() => PeriodGen<Week>.Any;

    /// <summary>Makes days.</summary>
    /// <returns>The days.</returns>
    public static Arbitrary<Day> Days() => PeriodGen<Day>.Any;

    /// <summary>Makes five-year plans.</summary>
    /// <returns>The five-year plans.</returns>
    public static Arbitrary<FiveYearPlan> FiveYearPlans() => PeriodGen<FiveYearPlan>.Any;

    /// <summary>Makes fiscal years of a calendar.</summary>
    /// <typeparam name="TCalendar">When the fiscal year begins.</typeparam>
    /// <returns>The fiscal years.</returns>
    public static Arbitrary<FiscalYear<TCalendar>> FiscalYears<TCalendar>()
        where TCalendar : IFiscalCalendar => PeriodGen<FiscalYear<TCalendar>>.Any;

    /// <summary>Makes fiscal quarters of a calendar.</summary>
    /// <typeparam name="TCalendar">When the fiscal year begins.</typeparam>
    /// <returns>The fiscal quarters.</returns>
    public static Arbitrary<FiscalQuarter<TCalendar>> FiscalQuarters<TCalendar>()
        where TCalendar : IFiscalCalendar => PeriodGen<FiscalQuarter<TCalendar>>.Any;
}
