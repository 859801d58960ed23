using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>The text of a field: commas, quotes, line breaks, Chinese.</summary>
public sealed record CellText(string Text);

/// <summary>The end of a line in a file.</summary>
public sealed record LineEnd(string End)
{
    public string Apply(string text) => text.Replace("\n", End, StringComparison.Ordinal);
}

/// <summary>Makes fields and line ends.</summary>
public static class CellTexts
{
    private static readonly string[] Pieces = ["a", "b c", "湘东区", "\U00020000", ",", "\"", "\"\"", "\n", " ", "#", "58家", ";", "é"];

    public static Arbitrary<CellText> CellText() => Arb.From(
        from pieces in Gen.ListOf(Gen.Elements(Pieces))
        select new CellText(string.Concat(pieces)),
        cell => Enumerable.Range(0, cell.Text.Length)
            .Where(i => !char.IsSurrogate(cell.Text[i]))
            .Select(i => new CellText(cell.Text.Remove(i, 1))));

    public static Arbitrary<LineEnd> LineEnd() => Gen.Elements("\n", "\r\n", "\r").Select(end => new LineEnd(end)).ToArbitrary();
}
