using System.Text;
using Indicators.Tool.Commands;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Codes;

/// <summary>What brings a code about, and the words that a reader gets then.</summary>
/// <param name="Code">The code.</param>
/// <param name="Words">Runs the case; gives its words in English, and in Chinese where it has both.</param>
internal sealed record CodeCase(string Code, Func<(string English, string? Chinese)> Words)
{
    private const string GoodCatalogue = """
        {"indicators":[
          {"code":"firms","name":{"zh":"企业","en":"firms"},"unit":"enterprises","measure":"stock"},
          {"code":"coverage","name":{"zh":"覆盖率","en":"coverage"},"unit":"%","measure":"rate"}]}
        """;

    private const string Header = "indicator,area,period,kind,stated,status,scope,of,basis\n", GoodRow = "firms,36,2021,,58,,,,\n";

    /// <summary>A calculation without a result: its sentence in both languages.</summary>
    public static CodeCase Why(string code, Func<Undefined?> why) => new(code, () =>
    {
        Undefined reason = why() ?? throw new InvalidOperationException($"{code}: there is a result.");
        return ($"{reason.InWords(Language.English)}: {reason.Message} ({reason.Code})",
            $"{reason.InWords(Language.Chinese)}：{reason.ToMessage(Language.Chinese)} ({reason.Code})");
    });

    /// <summary>A call that is refused: the message of the exception, which is English.</summary>
    public static CodeCase Thrown(string code, Action call) => new(code, () =>
    {
        Exception thrown = Assert.ThrowsAny<Exception>(call);
        return ($"{thrown.Message} ({Assert.IsType<ICodedException>(thrown, exactMatch: false).Code})", null);
    });

    /// <summary>Rows that the tool refuses.</summary>
    public static CodeCase Rows(string code, string rows, string? settings = null) =>
        Folder(code, folder => Write(folder, GoodCatalogue, Header + rows, settings));

    /// <summary>A file of observations that the tool refuses.</summary>
    public static CodeCase Csv(string code, string text) => Folder(code, folder => Write(folder, GoodCatalogue, text, null));

    /// <summary>A catalogue that the tool refuses.</summary>
    public static CodeCase Catalogue(string code, string text) => Folder(code, folder => Write(folder, text, Header + GoodRow, null));

    /// <summary>One indicator in a catalogue that the tool refuses.</summary>
    public static CodeCase Entry(string code, string entry) => Catalogue(code, $$"""{"indicators":[{{entry}}]}""");

    /// <summary>Settings that the tool refuses.</summary>
    public static CodeCase Settings(string code, string text) => Rows(code, GoodRow, text);

    /// <summary>A folder that is in order but for what is changed.</summary>
    public static CodeCase Change(string code, Action<TempFolder> change) => Folder(code, folder =>
    {
        Write(folder, GoodCatalogue, Header + GoodRow, null);
        change(folder);
    });

    /// <summary>A folder, and the arguments that are given besides it.</summary>
    public static CodeCase Folder(string code, Action<TempFolder> make, Func<TempFolder, string[]>? arguments = null) => new(code, () =>
    {
        using var folder = new TempFolder();
        make(folder);
        string[] given = arguments?.Invoke(folder) ?? [folder.Path];
        return (Line("en"), Line("zh"));

        string Line(string language)
        {
            ToolRun run = InProcess.Run(["compute", .. given, "--lang", language]);
            return Of(run, code).Replace(folder.Path, "", StringComparison.Ordinal);
        }
    });

    /// <summary>An item that <c>calc</c> refuses.</summary>
    public static CodeCase Item(string code, string item) => new(code, () =>
    {
        System.Text.Json.JsonElement error = Calc.Calc.Answers($"[{item}]")[0].GetProperty("error");
        return ($"{error.GetProperty("message").GetString()} ({error.GetProperty("code").GetString()})", null);
    });

    /// <summary>A figure that is doubted.</summary>
    public static CodeCase Doubt(string code, string catalogue, string rows) => new(code, () =>
    {
        var reader = new ObservationReader(IndicatorCatalog.Parse(catalogue));
        reader.ReadCsv(new StringReader("indicator,area,period,kind,stated\n" + rows), cancellation: TestContext.Current.CancellationToken);
        Observations read = reader.ToObservations();
        Assert.Empty(read.Problems);
        Warning warning = Scorecard.Compute(IndicatorCatalog.Parse(catalogue), read).Indicators
            .SelectMany(card => card.Warnings).First(warning => warning.Rule == code);
        return (Said(Language.English), Said(Language.Chinese));

        string Said(Language language) => $"{warning.ToString(language)}; {warning.Hint?.In(language)} ({warning.Rule})";
    });

    /// <summary>A mistake of the tool itself.</summary>
    public static CodeCase OfTheTool(string code, Exception thrown) => new(code, () =>
    {
        var error = new StringWriter();
        Guard.Run(() => throw thrown, error).GetAwaiter().GetResult();
        return (error.ToString(), null);
    });

    /// <summary>Text in an encoding of another place.</summary>
    public static byte[] Bytes(string text, string encoding) => CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text);

    private static void Write(TempFolder folder, string catalogue, string observations, string? settings)
    {
        folder.Add("catalogue.json", catalogue);
        folder.Add("observations.csv", observations);
        if (settings is not null)
            folder.Add("report.json", settings);
    }

    private static string Of(ToolRun run, string code) =>
        run.ErrorLines.FirstOrDefault(line => line.Contains(code, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"{code} is not among what the tool says:\n{run.Error}{run.Output}");

    /// <inheritdoc/>
    public override string ToString() => Code;
}
