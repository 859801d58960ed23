using System.Text;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Compute;

/// <summary>The same bytes on every machine: every pair of locale, globalization mode, time zone and format is run once.</summary>
public class CultureTests
{
    [Theory]
    [InlineData("zh_CN.UTF-8", "0", "Asia/Shanghai", "json")]
    [InlineData("zh_CN.UTF-8", "1", "America/St_Johns", "table")]
    [InlineData("de_DE.UTF-8", "0", "Asia/Shanghai", "table")]
    [InlineData("de_DE.UTF-8", "1", "America/St_Johns", "json")]
    [InlineData("tr_TR.UTF-8", "0", "America/St_Johns", "json")] // the small letter of I is not an i
    [InlineData("tr_TR.UTF-8", "1", "Asia/Shanghai", "table")]
    [InlineData("ar_SA.UTF-8", "0", "America/St_Johns", "table")] // other digits, another calendar
    [InlineData("ar_SA.UTF-8", "1", "Asia/Shanghai", "json")]
    [InlineData("C", "0", "Asia/Shanghai", "json")]
    [InlineData("C", "1", "America/St_Johns", "table")]
    [InlineData("en_US.ISO-8859-1", "0", "America/St_Johns", "table")] // where no Chinese character has a byte
    [InlineData("en_US.ISO-8859-1", "1", "Asia/Shanghai", "json")]
    public void The_bytes_do_not_depend_on_the_machine(string locale, string invariant, string zone, string format)
    {
        ToolResult result = ToolProcess.Run(
            ["compute", Repository.Xiangdong, "--format", format], null,
            ("LANG", locale), ("LC_ALL", locale), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", invariant), ("TZ", zone));

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(InProcess.Run("compute", Repository.Xiangdong, "--format", format).Output, Encoding.UTF8.GetString(result.Output));
        Assert.NotEqual(0xEF, result.Output[0]); // no byte order mark
    }
}
