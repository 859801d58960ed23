using System.Globalization;

namespace Indicators;

/// <summary>How many places a rank moved: 24 after 77 is 53 places up.</summary>
/// <remarks>
/// <para><b>Text.</b> The places with their sign, <c>+53</c>, <c>-3</c>, <c>0</c>, and a question mark where it is unknown whether the two
/// ranks compare, <c>+53?</c>; the same in every language.</para>
/// <para><b>Default value.</b> No place won or lost, in a ranking of known size.</para>
/// </remarks>
public readonly partial record struct RankChange : IValueText<RankChange>
{
    /// <summary>Makes a change.</summary>
    /// <param name="places">Places won (above zero) or lost (below zero): <c>earlier − later</c>.</param>
    /// <param name="populationUnknown">Whether the number of ranked units is stated in neither ranking; then it is unknown whether the two
    /// compare.</param>
    public RankChange(int places, bool populationUnknown) =>
        (Places, PopulationUnknown) = (places, populationUnknown);

    /// <summary>Gets places won (above zero) or lost (below zero): <c>earlier − later</c>.</summary>
    public int Places { get; }

    /// <summary>Gets whether the number of ranked units is stated in neither ranking; then it is unknown whether the two compare.</summary>
    public bool PopulationUnknown { get; }

    string IValueText<RankChange>.Write(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ValueText.CheckFormat(format);
        return Places.ToString("+0;-0;0", CultureInfo.InvariantCulture) + (PopulationUnknown ? "?" : "");
    }

    bool IValueText<RankChange>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryCopy(ToString(format.ToString(), provider), destination, out written);

    static string? IValueText<RankChange>.Read(ReadOnlySpan<char> text, out RankChange value)
    {
        bool isUnknown = text is [.., '?'];
        bool isNumber =
            int.TryParse(isUnknown ? text[..^1] : text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int places);
        bool read = isNumber && IsDefined(places);
        value = read ? new(places, isUnknown) : default;
        return read ? null
            : isNumber ? TooFar(FigureText.Shown(text))
            : $"Got '{FigureText.Shown(text)}'; expected a change of rank, such as +53, -3 or +53?.";
    }

    /// <summary>Whether a ranking is long enough for a move: of N places one can win or lose N − 1.</summary>
    internal static bool IsDefined(int places) => places is >= -MaxPlaces and <= MaxPlaces;

    internal static string TooFar(string places) =>
        string.Create(CultureInfo.InvariantCulture,
            $"A unit moves by at most {MaxPlaces} places, one less than a ranking can have; found {places}.");

    private const int MaxPlaces = int.MaxValue - 1;
}
