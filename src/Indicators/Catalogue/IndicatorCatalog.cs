using System.Collections.Concurrent;
using System.Diagnostics;

namespace Indicators;

/// <summary>The indicators of a report, a yearbook or a data base, and the areas that it names: what figures are about.</summary>
/// <remarks>
/// <para>Made of indicators, or read from a JSON file (<see cref="Load"/>), the same that the command <c>indicators compute</c> reads;
/// its members stand in docs/reference/tool-input.md. A code, name or alias stands for one indicator; letters have no case.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class IndicatorCatalog
{
    private readonly IndicatorNames _names;
    private readonly AreaCatalog _own;
    private readonly Lazy<AreaCatalog> _areas;
    private readonly UnitCatalog _units;
    private readonly ConcurrentDictionary<(string Kind, string Symbol), UnitCatalog> _ownUnits = new();

    /// <summary>Makes a catalogue.</summary>
    /// <param name="indicators">The indicators, at least one; the catalogue holds them as data, and <see cref="Get{TMeasure, TKind}"/>
    /// gives them their types again.</param>
    /// <param name="areas">Areas of your own; those around them that the library does not know are added.</param>
    /// <param name="name">The name of the catalogue.</param>
    /// <exception cref="ArgumentException">
    /// There is no indicator, or an element is null, or a code, name or alias stands for two indicators, or a code for two areas, or the
    /// parent of an indicator in a composite index is not an indicator of the catalogue or lies within it. (IND0552)
    /// </exception>
    public IndicatorCatalog(IEnumerable<Indicator> indicators, IEnumerable<ReferenceArea>? areas = null, LocalText? name = null)
        : this(Untyped(indicators), new(), WithThoseAround(areas ?? []), name, UnitCatalog.Default)
    {
        if (Indicators.Count == 0)
        {
            throw new IndicatorArgumentException("A catalogue has at least one indicator. (IND0552)", nameof(indicators));
        }

        foreach (Indicator indicator in Indicators)
        {
            if (_names.Add(indicator) is [var (text, other), ..])
            {
                throw new IndicatorArgumentException(
                    $"'{text}' stands for '{other.Code}' and for '{indicator.Code}'; rename one of them, or drop the alias. (IND0552)",
                    nameof(indicators));
            }
        }

        foreach ((_, string found,
            bool isUnknown) in CompositeTree.Mistakes([.. Indicators.Select(one => (one.Code, one.Metadata.Composite?.Parent))]))
        {
            throw new IndicatorArgumentException(
                $"In a composite index, {found}: "
                    + $"{(isUnknown ? "a parent is another indicator of the catalogue; add it." : "an indicator does not lie within itself.")} (IND0552)",
                nameof(indicators));
        }
    }

    internal IndicatorCatalog(IReadOnlyList<Indicator> indicators, IndicatorNames names, IReadOnlyList<ReferenceArea> areas,
        LocalText? name, UnitCatalog units)
    {
        (Indicators, _names, Areas, Name, _units) = (indicators, names, areas, name, units);
        _own = AreaCatalog.Of(areas);
        _areas = new(() => AreaCatalog.Default.With([.. areas]));
    }

    /// <summary>Gets the name, where it has one.</summary>
    public LocalText? Name { get; }

    /// <summary>Gets the indicators, in their order.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>Gets the areas that the catalogue itself names, in their order.</summary>
    public IReadOnlyList<ReferenceArea> Areas { get; }

    /// <summary>Gets the units that the catalogue itself declares, by their sizes.</summary>
    internal IReadOnlyList<UnitEntry> OwnUnits { get; init; } = [];

    /// <summary>Gets the areas of the library with those of the catalogue, which take the place of known ones.</summary>
    public AreaCatalog AreaCatalog => _areas.Value;

    /// <summary>Finds an indicator by code, name or alias.</summary>
    /// <param name="text">Such as <c>gdp</c> or 地区生产总值; case and blanks at the ends do not matter.</param>
    /// <returns>The indicator, or <see langword="null"/> when the text stands for none.</returns>
    public Indicator? Find(string? text) => _names.Find(text);

    /// <summary>Gets an indicator with the measure and the kind that a program expects.</summary>
    /// <typeparam name="TMeasure">Such as <see cref="FlowMeasure"/>.</typeparam>
    /// <typeparam name="TKind">Such as <c>Money&lt;Cny&gt;</c>.</typeparam>
    /// <param name="code">Its code, name or alias.</param>
    /// <returns>The indicator, with measure and kind in its type.</returns>
    /// <exception cref="KeyNotFoundException">The text stands for no indicator; the nearest name is proposed. (IND0550)</exception>
    /// <exception cref="InvalidCastException">The indicator has another measure, another kind or no unit; the message names both.
    /// (IND0551)</exception>
    public Indicator<TMeasure, TKind> Get<TMeasure, TKind>(string code) where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(code);
        return (Find(code) ?? throw new IndicatorNotFoundException(
            $"Got {Quoted.Text(code)}; expected a code, name or alias of the catalogue; "
                + $"{Spelling.Hint(code, NamesOfAll, "see its Indicators.")} (IND0550)")).As<TMeasure, TKind>();
    }

    /// <summary>The units with which figures of an indicator are read: those that the catalogue was read with, its own before
    /// them.</summary>
    /// <param name="indicator">An indicator.</param>
    /// <returns>The units; 万趟 is read where the indicator's unit is 趟, though the library does not know it.</returns>
    public UnitCatalog UnitsFor(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.UnitOfMeasure is not { } unit || (_units.TryParse(unit.Symbol, unit.KindCode, out Unit? known) && known == unit)
            ? _units
            : _ownUnits.GetOrAdd((unit.KindCode, unit.Symbol), (_, own) => _units.With([.. UnknownPartsOf(own)]), unit);
    }

    /// <summary>Every area that a text may mean: one of the catalogue first, else one that the library knows.</summary>
    /// <param name="text">A code or a name; see <see cref="Indicators.AreaCatalog.Find"/>.</param>
    /// <returns>The areas; none when the text is unknown.</returns>
    public IReadOnlyList<ReferenceArea> FindAreas(string? text) =>
        _own.Find(text) is { Count: > 0 } own ? own : AreaCatalog.Default.Find(text);

    /// <summary>Returns the name and the number of indicators.</summary>
    /// <returns>Text for logs.</returns>
    public override string ToString() => $"{Name?.Text ?? "catalogue"} ({Indicators.Count})";

    /// <summary>Every code, name and alias.</summary>
    internal IReadOnlyCollection<string> NamesOfAll => _names.All;

    // Of 万趟/人 the parts that only data know, so that it is read with and without magnitudes, and the whole.
    private static IEnumerable<Unit> UnknownPartsOf(Unit unit) =>
        [.. new[] { unit.Numerator?.Stem, unit.Denominator?.Stem }.OfType<DataUnit>(), unit.Stem];

    private static Indicator[] Untyped(IEnumerable<Indicator> indicators)
    {
        return [.. Elements.NotNull(indicators, nameof(indicators)).Select(indicator => indicator.Untyped)];
    }

    // An area that stands in JSON by its parent's code needs the parent beside it, unless everybody knows it.
    private static List<ReferenceArea> WithThoseAround(IEnumerable<ReferenceArea> areas)
    {
        var all = new List<ReferenceArea>();
        foreach (ReferenceArea area in Elements.NotNull(areas, nameof(areas)))
        {
            foreach (ReferenceArea around in area.Ancestors.Where(around => !around.IsOfTheLibrary).Reverse().Append(area))
            {
                ReferenceArea? same = all.Find(known => known == around);
                if (same is null)
                {
                    all.Add(around);
                }
                else if (!ReferenceEquals(same, around) && same.Name != around.Name)
                {
                    throw new IndicatorArgumentException(
                        $"Two of the areas have the code '{around.Code}': {same.Name} and {around.Name}. (IND0552)", nameof(areas));
                }
            }
        }

        return all;
    }
}
