using Indicators.Tool.Input;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Input;

public sealed class ReportFolderTests : IDisposable
{
    private readonly TempFolder _folder = TempFolder.InOrder();

    [Fact]
    public void A_folder_is_read_with_its_files_in_ordinal_order()
    {
        _folder.Add("B.csv", "indicator,area,period,stated\ntrade,360313,2021,8\n");
        _folder.Add(".hidden.csv", "no table");
        _folder.Add("report.json", """{"plan":"14"}""");

        (ReportInput? input, Problems problems) = Open(_folder.Path);

        Assert.Empty(problems.All);
        Assert.Equal(["trade", "high-tech", "high-tech"], input!.Observations.Select(row => row.Indicator.Code));
        Assert.Equal(["catalogue.json", "report.json", "B.csv", "observations.csv"], input.Files.Select(file => Path.GetFileName(file)));
        Assert.Equal(FiveYearPlan.Nth(14), input.Settings.Context.Plan);
    }

    [Theory]
    [InlineData("catalogue.json")]
    [InlineData("observations.csv")]
    [InlineData("observations.csv", "catalogue.json")]
    [InlineData("other.json", "observations.csv")] // any *.json but report.json is a catalogue
    public void What_is_not_named_is_taken_from_the_folder_of_the_first_file(params string[] names)
    {
        _folder.Add("other.json", TempFolder.Catalogue);

        (ReportInput? input, Problems problems) = Open([.. names.Select(_folder.Of)]);

        Assert.Empty(problems.All);
        Assert.Equal(2, input!.Observations.Count);
        Assert.Equal(names.Contains("other.json"), input.Files[0].EndsWith("other.json", StringComparison.Ordinal));
    }

    [Fact]
    public void The_mistakes_of_all_files_are_reported_together()
    {
        _folder.Add("catalogue.json", "{");
        _folder.Add("report.json", """{"plan":14}""");
        _folder.Add("a.csv", "x\n");
        Directory.CreateDirectory(_folder.Of("b.csv"));

        (ReportInput? input, Problems problems) = Open(_folder.Path);

        Assert.Null(input);
        Assert.Equal(["IND0935", "IND0936", "IND0912", "IND0921", "IND0921", "IND0921", "IND0921"], problems.Codes());
    }

    [Fact]
    public void Rows_with_mistakes_are_set_aside_and_the_others_are_kept()
    {
        _folder.Add("observations.csv",
            "indicator,area,period,stated\nhigh-teck,360313,2021,31\nhigh-tech,360313,2021,31\ntrade,360313,2021\n");

        (ReportInput? input, Problems problems) = Open(_folder.Path);

        Assert.Equal([3], input!.Observations.Select(row => row.Place.Line));
        Assert.Equal(["IND0932", "IND0929"], input.Observations.Problems.Select(problem => problem.Code));
        Assert.Equal(["IND0932 2:1", "IND0929 4:14"], problems.Places());
        Assert.EndsWith("did you mean \"high-tech\"?", problems.InOrder.First().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_another_encoding_is_read_and_said_to_be_so()
    {
        byte[] bytes = System.Text.CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(TempFolder.Observations);
        _folder.Add("observations.csv", bytes);

        (ReportInput? input, Problems problems) = Open(_folder.Path);

        Assert.Equal("high-tech", input!.Observations[1].Indicator.Code);
        Assert.EndsWith("is not UTF-8 and was read as GB18030", Assert.Single(problems.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_under_a_mistyped_name_are_not_passed_over_in_silence()
    {
        _folder.Add("reprot.json", "{}");

        Assert.EndsWith("reprot.json is not read; should it be report.json?", Assert.Single(Open(_folder.Path).Problems.Notes),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_named_with_the_next_step()
    {
        using var empty = new TempFolder();
        Assert.Equal(["IND0918", "IND0919"], Open(empty.Path).Problems.Codes());

        empty.Add("catalog.json", TempFolder.Catalogue);
        empty.Add("data.xlsx", "x");
        Problems problems = Open(empty.Path).Problems;
        Assert.Equal(["rename catalog.json", "save data.xlsx as CSV UTF-8"], problems.All.Select(problem => problem.Hint));

        Assert.Equal(["IND0910"], Open(empty.Of("none")).Problems.Codes());
    }

    [Fact]
    public void A_file_without_a_part_in_a_report_is_refused()
    {
        string catalogue = _folder.Of("catalogue.json");
        Assert.Equal(["IND0920"], Open(_folder.Add("notes.txt", "x"), catalogue).Problems.Codes());
        Assert.Equal(["IND0920"], Open(catalogue, catalogue).Problems.Codes());
        Assert.Equal(["IND0920"], Open(catalogue, _folder.Add("other.json", "{}")).Problems.Codes());
        Assert.Equal(["IND0920"], Open(catalogue, _folder.Path).Problems.Codes());
    }

    public void Dispose() => _folder.Dispose();

    private static (ReportInput? Input, Problems Problems) Open(params string[] paths)
    {
        var problems = new Problems();
        return (ReportFolder.Open(paths, problems, cancellation: TestContext.Current.CancellationToken), problems);
    }
}
