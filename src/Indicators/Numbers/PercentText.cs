namespace Indicators;

/// <summary>Bounds of ratios as text in per cent, <c>[20, 25)%</c>.</summary>
internal static class PercentText
{
    internal static string Of(Bounds ratio) => $"{ratio * 100}%";

    internal static bool TryRead(ReadOnlySpan<char> text, out Bounds ratio)
    {
        Bounds percent = default;
        bool read = text is [.. var inner, '%'] && Bounds.TryParse(inner, out percent);
        ratio = percent / 100;
        return read;
    }
}
