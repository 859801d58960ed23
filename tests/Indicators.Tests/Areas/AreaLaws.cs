using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests.Areas;

/// <summary>What is true of every area of the library, and of the reader whatever it is given.</summary>
public class AreaLaws
{
    private static readonly AreaCatalog Catalog = AreaCatalog.Default;

    // find(code a) = {a}, and so for each other code of a.
    [Fact]
    public void Every_code_stands_for_one_area() => Assert.All(Catalog.Areas, area =>
        Assert.All((IEnumerable<string>)[area.Code, .. area.OtherCodes], code => Assert.Equal([area], Catalog.Find(code))));

    // parse(print a) = a; a ∈ find(name a); find(fullName a) = {a}.
    [Fact]
    public void Every_area_is_found_by_what_it_prints_and_by_its_names() => Assert.All(Catalog.Areas, area =>
    {
        Assert.Same(area, Catalog.Parse(area.ToString()));
        Assert.Contains(area, Catalog.Find(area.Name));
        Assert.Equal([area], Catalog.Find(area.FullName));
        Assert.All(area.EnglishNames, name => Assert.Contains(area, Catalog.Find(name)));
    });

    // b ∈ children(a) ⇔ parent b = a; every chain of parents ends at the world, but for a group of countries; a parent stands above its
    // children.
    [Fact]
    public void Areas_form_one_tree_under_the_world() => Assert.All(Catalog.Areas, area =>
    {
        Assert.All(Catalog.ChildrenOf(area), child => Assert.Same(area, child.Parent));
        Assert.Contains(area, area.Parent is null ? [area] : Catalog.ChildrenOf(area.Parent));
        ReferenceArea last = area.Ancestors.Prepend(area).Last();
        Assert.True(last.Code == "001" || last.Level == AreaLevel.Group, last.ToString()); // groups overlap one another, and lie in no area
        Assert.True(area.Parent is null || area.Parent.Level < area.Level);
    });

    // No text throws, and the one that is read lies within what its beginning names.
    [Property(MaxTest = 500)]
    public Property Any_text_is_read_or_refused(string? text, NonNegativeInt pick, NonNegativeInt length)
    {
        string name = Catalog.Areas[pick.Get % Catalog.Areas.Count].FullName;
        string mixed = text + name[..(length.Get % (name.Length + 1))] + text;
        return (Catalog.TryParse(mixed, out ReferenceArea? area, out string? problem) == (area is not null)
            && (area is null) == (problem is not null)).ToProperty();
    }

    [Theory]
    [InlineData("中国")]
    [InlineData("吉林")]
    [InlineData("江西省")]
    [InlineData("1")]
    public void A_megabyte_of_anything_is_refused_at_once(string text)
    {
        string hostile = string.Concat(Enumerable.Repeat(text, 1_000_000 / text.Length));
        Assert.Empty(Catalog.Find(hostile));
        Assert.False(Catalog.TryParse(hostile[..AreaCatalog.MaxLength], out _, out _));
    }
}
