using Indicators.Tool.Input;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Input;

public class ReportSettingsTests
{
    [Fact]
    public void Settings_are_read_and_their_mistakes_are_reported()
    {
        var problems = new Problems();
        ReportSettings? settings = ReportSettings.Read(
            new SourceText("r.json", """{"published":"2026-01-15","plan":"14","area":"360313","language":"zh","title":"t"}""", "UTF-8"), problems);

        Assert.Empty(problems.All);
        Assert.Equal((new DateOnly(2026, 1, 15), "14", "360313", Language.Chinese, "t"),
            (settings!.Published, settings.Plan, settings.Area, settings.Language, settings.Title!.Text));

        string[] bad = ["\"published\":\"2026-02-30\"", "\"published\":\"2026-1-5\"", "\"plan\":14", "\"language\":\"cn\"", "\"publised\":\"2026-01-15\"", "\"area\":null"];
        Assert.Equal(
            ["IND0943", "IND0943", "IND0936", "IND0940", "IND0937", "IND0936"],
            bad.Select(member =>
            {
                var found = new Problems();
                Assert.Null(ReportSettings.Read(new SourceText("r.json", $"{{{member}}}", "UTF-8"), found));
                return Assert.Single(found.Codes());
            }));
    }
}
