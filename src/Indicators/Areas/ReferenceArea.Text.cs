using System.Diagnostics.CodeAnalysis;

namespace Indicators;

// What the library itself knows; catalogues with areas of your own read theirs.
public sealed partial class ReferenceArea : IPrinted, IReadText<ReferenceArea>
{
    /// <summary>Reads an area that the library knows, by code or name; see <see cref="AreaCatalog.Parse"/>.</summary>
    /// <param name="text">Such as <c>360313</c>, 湘东区, 江西省萍乡市湘东区, <c>DE</c>, Germany.</param>
    /// <returns>The area.</returns>
    /// <exception cref="FormatException">No area (IND0540) or several (IND0541) have this code or name; the message lists them.</exception>
    public static ReferenceArea Parse(string text) => AreaCatalog.Default.Parse(text);

    /// <summary>Reads an area that the library knows, by code or name; never throws.</summary>
    /// <param name="text">Such as 湘东区.</param>
    /// <param name="area">The area.</param>
    /// <returns>False when no area or several have this code or name.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ReferenceArea? area) =>
        AreaCatalog.Default.TryParse(text, out area, out _);

    // Code and name; in English the English name, where there is one.
    string IPrinted.PrintAs(string? format, IFormatProvider? provider) =>
        ValueText.Words(format, provider) == Language.English ? $"{Code} {EnglishName ?? Name}" : ToString();

    static bool IReadText<ReferenceArea>.TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ReferenceArea? result,
        [NotNullWhen(false)] out string? problem) =>
        AreaCatalog.Default.TryParse(
            text.Length <= AreaCatalog.MaxLength ? text.ToString() : text[..(AreaCatalog.MaxLength + 1)].ToString(), out result,
            out problem);
}
