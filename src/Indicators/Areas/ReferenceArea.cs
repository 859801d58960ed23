using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Where a figure holds (SDMX REF_AREA): 湘东区 in 萍乡市 in 江西省. Areas form a tree.</summary>
/// <remarks>
/// <para><b>Code.</b> A statistical division code of China (36, 3603, 360313) or an ISO 3166-1 alpha-2 code (DE); what
/// <see cref="AreaCatalog.Default"/> knows. Areas of your own have codes of your own.</para>
/// <para><b>Equality.</b> By code alone.</para>
/// <para><b>Thread safety.</b> Immutable.</para>
/// <para><b>Source.</b> SDMX, Content-Oriented Guidelines, cross-domain concept REF_AREA.</para>
/// </remarks>
/// <example><code>
/// ReferenceArea district = ReferenceArea.Parse("湘东区");
/// district.Code;                                    // → 360313
/// district.FullName;                                // → 江西省萍乡市湘东区
/// district.IsWithin(ReferenceArea.Parse("江西"));   // → True
/// </code></example>
[DebuggerDisplay("{Code,nq} {FullName,nq}")]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed partial class ReferenceArea : IEquatable<ReferenceArea>
{
    /// <summary>Makes an area of your own, such as an industrial park in a district.</summary>
    /// <param name="code">Its code, of one word; trimmed.</param>
    /// <param name="name">Its name in Chinese, or in the language of the report.</param>
    /// <param name="englishName">Its English name, where it has one.</param>
    /// <param name="parent">The area around it, where there is one.</param>
    /// <param name="level">How far down it stands.</param>
    /// <exception cref="ArgumentException">Code or name is blank, or the code has blanks in it.</exception>
    public ReferenceArea(string code, string name, string? englishName = null, ReferenceArea? parent = null,
        AreaLevel level = AreaLevel.Unspecified)
        : this(code, [name], englishName is null ? [] : [englishName], [], parent, level)
    {
    }

    internal ReferenceArea(
        string code, IReadOnlyList<string> names, IReadOnlyList<string> englishNames, IReadOnlyList<string> otherCodes,
        ReferenceArea? parent, AreaLevel level)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(names[0], "name");
        Code = code.Trim();
        if (Code.Any(char.IsWhiteSpace))
        {
            throw new ArgumentException($"Got '{Code}'; expected the code of an area, which is one word.", nameof(code));
        }

        (Names, EnglishNames, OtherCodes, Parent, Level) = (names, englishNames, otherCodes, parent, level);
    }

    /// <summary>Gets the code, such as <c>360313</c> or <c>DE</c>.</summary>
    public string Code { get; }

    /// <summary>Gets further codes: alpha-3 and numeric of ISO 3166-1, ISO 3166-2 of the provinces, those of Eurostat and of the World
    /// Bank.</summary>
    public IReadOnlyList<string> OtherCodes { get; }

    /// <summary>Gets the name, such as 湘东区.</summary>
    public string Name => Names[0];

    /// <summary>Gets the English name, or <see langword="null"/> where none is known; below the provinces of China none is.</summary>
    public string? EnglishName => EnglishNames.Count > 0 ? EnglishNames[0] : null;

    /// <summary>Gets how far down the tree it stands.</summary>
    public AreaLevel Level { get; }

    /// <summary>Gets the area around it; <see langword="null"/> for the world and where none is known.</summary>
    public ReferenceArea? Parent { get; }

    /// <summary>Gets the areas around it, the nearest first: 萍乡市, 江西省, 中国, 世界.</summary>
    public IEnumerable<ReferenceArea> Ancestors
    {
        get
        {
            for (ReferenceArea? area = Parent; area is not null; area = area.Parent)
            {
                yield return area;
            }
        }
    }

    /// <summary>Gets the names from the province down: 江西省萍乡市湘东区. A country has its name only.</summary>
    public string FullName =>
        Level is AreaLevel.World or AreaLevel.Country || Parent is null or { Level: AreaLevel.World or AreaLevel.Country }
        ? Name
        : Parent.FullName + Name;

    /// <summary>Whether the library knows this area under its code with just these names, level and parent, so that the code says
    /// everything.</summary>
    internal bool IsOfTheLibrary =>
        AreaCatalog.Default.Find(Code) is [var known] && known == this && known.Name == Name && known.EnglishName == EnglishName
            && known.Level == Level && known.Parent == Parent;

    /// <summary>Gets every name in Chinese, the one that is printed first.</summary>
    internal IReadOnlyList<string> Names { get; }

    /// <summary>Gets every English name, the one that is printed first.</summary>
    internal IReadOnlyList<string> EnglishNames { get; }

    /// <summary>Gets further names that are read and never printed: official, long and former ones.</summary>
    internal IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Whether this area lies in another one, or is that area.</summary>
    /// <param name="other">The larger area.</param>
    /// <returns>True for 湘东区 in 江西省, and for 江西省 in itself.</returns>
    public bool IsWithin(ReferenceArea other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Equals(other) || Ancestors.Contains(other);
    }

    /// <summary>The scope of a rank among a population of this area: 江西省 and 区级综合医院.</summary>
    /// <param name="population">Who is ranked; <see langword="null"/> for the areas within.</param>
    /// <returns>The scope.</returns>
    public Scope Among(string? population) => new(Code, population);

    /// <summary>Whether both are the same area.</summary>
    /// <param name="other">Another area.</param>
    /// <returns>True for equal codes; letters have no case.</returns>
    public bool Equals(ReferenceArea? other) => other is not null && Code.Equals(other.Code, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReferenceArea);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Code);

    /// <summary>Whether both are the same area.</summary>
    /// <param name="left">An area.</param>
    /// <param name="right">Another.</param>
    /// <returns>True for equal codes.</returns>
    public static bool operator ==(ReferenceArea? left, ReferenceArea? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two areas differ.</summary>
    /// <param name="left">An area.</param>
    /// <param name="right">Another.</param>
    /// <returns>True for different codes.</returns>
    public static bool operator !=(ReferenceArea? left, ReferenceArea? right) => !(left == right);

    /// <summary>Returns code and name; <see cref="Parse"/> reads both together.</summary>
    /// <returns>Text such as <c>360313 湘东区</c>.</returns>
    public override string ToString() => $"{Code} {Name}";
}
