using System.Globalization;

namespace Indicators;

/// <summary>A language in which figures are read and printed. As the provider of a format it chooses the words:
/// <c>year.ToString(null, Language.English)</c>.</summary>
/// <remarks>There is one object of each language, so <c>==</c> tells them apart. Numbers print the same in both.
/// <para><b>Thread safety.</b> It never changes, so threads may share it.</para></remarks>
public sealed partial class Language : IFormatProvider
{
    private readonly string _name;

    private Language(string name) => _name = name;

    /// <summary>Gets Chinese as the statistical offices of the mainland write it (zh-CN).</summary>
    public static Language Chinese { get; } = new("Chinese");

    /// <summary>Gets English.</summary>
    public static Language English { get; } = new("English");

    internal static IReadOnlyList<Language> All { get; } = [Chinese, English];

    /// <summary>Chooses words.</summary>
    /// <param name="chinese">The words in Chinese.</param>
    /// <param name="english">The words in English.</param>
    /// <returns>Those of this language.</returns>
    public string Say(string chinese, string english) => Choose(chinese, english);

    /// <summary>Returns the name of the language in English.</summary>
    /// <returns><c>Chinese</c> or <c>English</c>.</returns>
    public override string ToString() => _name;

    internal T Choose<T>(T chinese, T english) => this == Chinese ? chinese : english;

    // Digits are those of the invariant culture in either language.
    object? IFormatProvider.GetFormat(Type? formatType) =>
        formatType == typeof(Language) ? this : CultureInfo.InvariantCulture.GetFormat(formatType);
}
