using System.Buffers;

namespace Indicators;

/// <summary>What stands behind a unit of money and says at which prices: <c>元(现价)</c>, <c>元(2020年价)</c>, <c>yuan (CPI 2020 prices)</c>, and
/// <c>CNY[2020]</c> in codes.</summary>
internal static class PriceMark
{
    private static readonly string[] Current = ["现价", "当年价", "现行价", "现价格", "当年价格", "现行价格", "current prices"];

    // What stands behind the base, longer words before those that end them.
    private static readonly string[] Behind = ["不变价格", "可比价格", "不变价", "可比价", "价格", "价", " constant prices", " prices"];

    // What joins units cannot stand in a base.
    private static readonly SearchValues<char> OfUnits = SearchValues.Create("()[]/·*");

    /// <summary>The text of a unit with a mark; one that has a mark already gets the other.</summary>
    internal static UnitText On(UnitText text, string? priceBase)
    {
        string english = $" ({priceBase ?? "current"} prices)";
        return new(
            Bare(text.Symbol) + (priceBase is null ? "(现价)" : IsYear(priceBase) ? $"({priceBase}年价)" : $"({priceBase}价)"),
            Bare(text.Singular) + english,
            Bare(text.Plural) + english,
            null);
    }

    /// <summary>Takes a mark off; the base is null for current prices.</summary>
    internal static bool TrySplit(ReadOnlySpan<char> text, out string unit, out string? priceBase)
    {
        (unit, priceBase) = ("", null);
        bool isCode = text is [.., ']'];
        int open = isCode ? text.LastIndexOf('[') : text is [.., ')'] ? text.LastIndexOf('(') : -1;
        if (open < 1)
        {
            return false;
        }

        unit = text[..open].TrimEnd().ToString();
        ReadOnlySpan<char> mark = text[(open + 1)..^1];
        if (isCode ? mark is KindCodes.CurrentPrices : IsCurrent(mark))
        {
            return true;
        }

        ReadOnlySpan<char> named = isCode ? mark : Base(mark);
        priceBase = named.ToString();
        return unit.Length > 0 && !named.IsEmpty && !named.ContainsAny(OfUnits) && named.Trim().Length == named.Length;
    }

    /// <summary>Refuses the code of a base that would not be read back from a unit.</summary>
    internal static void Check(string priceBase)
    {
        UnitText text = On(new("元", "yuan", "yuan", null), priceBase);
        if (!IsReadBack(text.Symbol) || !IsReadBack(text.Plural) || priceBase == KindCodes.CurrentPrices)
        {
            throw new IndicatorArgumentException(
                $"'{priceBase}' cannot stand behind a unit as the base of prices: '{text.Symbol}' would not be read back. Name the prices "
                    + "and the year without brackets, / and *, as in 'CPI 2020'. (IND0631)", nameof(priceBase));
        }

        bool IsReadBack(string written) =>
            TrySplit(UnitTable.Plain(written), out string unit, out string? read) && read == priceBase && unit is "元" or "yuan";
    }

    private static string Bare(string text) => TrySplit(text, out string unit, out _) ? unit : text;

    private static bool IsCurrent(ReadOnlySpan<char> mark)
    {
        foreach (string word in Current)
        {
            if (mark.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Base(ReadOnlySpan<char> mark)
    {
        foreach (string word in Behind)
        {
            if (mark.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                ReadOnlySpan<char> named = mark[..^word.Length];
                return named is [.. var year, '年'] && IsYear(year) ? year : named;
            }
        }

        return [];
    }

    private static bool IsYear(ReadOnlySpan<char> text) => text.Length == 4 && !text.ContainsAnyExceptInRange('0', '9');
}
