using System.Globalization;

namespace Indicators.Testing;

/// <summary>Where random cases come from: two numbers, as FsCheck writes them.</summary>
internal readonly record struct Seed(ulong Value, ulong Gamma)
{
    public static Seed Parse(string text) =>
        text.Trim().TrimStart('(').TrimEnd(')').Split(',') is [string value, string gamma]
        && ulong.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture,
            out ulong first)
        && ulong.TryParse(gamma, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture,
            out ulong second)
        && second % 2 == 1
            ? new(first, second)
            : throw new FormatException(
                $"Got '{text}'; expected a seed; write two whole numbers in brackets, the second odd, as a broken law names them: "
                    + "(123,457).");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({Value},{Gamma})");
}
