using Indicators.Tool.Input;

namespace Indicators.Tool.Tests.Input;

public class ReportSettingsTests
{
    [Fact]
    public void Settings_are_read_and_their_mistakes_are_reported()
    {
        Assert.True(ReportSettings.TryParse(
            """{"published":"2026-01-15","plan":"14","area":"360313","language":"zh","title":"t"}""", "r.json",
            out ReportSettings? settings, out IReadOnlyList<InputProblem> none));

        Assert.Empty(none);
        Assert.Equal(
            (new NodaTime.LocalDate(2026, 1, 15), FiveYearPlan.Nth(14), "360313", Language.Chinese, "t"),
            (settings.Context.PublicationDate!.Value, settings.Context.Plan!.Value, settings.Area, settings.Language!,
                settings.Title!.Text));

        string[] bad =
        [
            "\"published\":\"2026-02-30\"", "\"published\":\"2026-1-5\"", "\"plan\":14", "\"plan\":\"2021/2024\"", "\"language\":\"cn\"",
            "\"publised\":\"2026-01-15\"",
            "\"area\":null",
        ];
        Assert.Equal(
            ["IND0943", "IND0943", "IND0936", "IND0960", "IND0940", "IND0937", "IND0936"],
            bad.Select(member =>
            {
                Assert.False(
                    ReportSettings.TryParse($"{{{member}}}", "r.json", out ReportSettings? nothing, out IReadOnlyList<InputProblem> found));
                Assert.Null(nothing);
                return Assert.Single(found).Code;
            }));
    }
}
