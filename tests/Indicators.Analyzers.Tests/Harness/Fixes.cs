using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace Indicators.Analyzers.Tests;

/// <summary>What the fixes make of lines of code.</summary>
internal static class Fixes
{
    private static readonly CodeFixProvider[] Providers = [new DifferentKindsFix(), new GrowthAddedFix(), new IntensiveSummedFix()];

    private static readonly Microsoft.CodeAnalysis.Project Empty = new AdhocWorkspace().AddProject(ProjectInfo.Create(
        ProjectId.CreateNewId(), VersionStamp.Default, "probe", "probe", LanguageNames.CSharp,
        compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
        parseOptions: new CSharpParseOptions(LanguageVersion.CSharp14), metadataReferences: Probe.References));

    /// <summary>The titles of the fixes that are offered, each with the lines as it leaves them.</summary>
    public static async Task<IReadOnlyList<(string Title, string Lines)>> Of(string lines)
    {
        (DocumentId document, IReadOnlyList<CodeAction> actions) = await OfferedFor(lines);
        var fixes = new List<(string, string)>();
        foreach (CodeAction action in actions)
        {
            fixes.Add((action.Title, await Apply(action, document)));
        }

        return fixes;
    }

    /// <summary>The fixes that are offered.</summary>
    public static async Task<(DocumentId Document, IReadOnlyList<CodeAction> Actions)> OfferedFor(string lines)
    {
        Document document = Empty.AddDocument("Probe.cs", Probe.File(lines));
        Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        var actions = new List<CodeAction>();
        foreach (Diagnostic report in await Probe.ReportsIn(compilation))
        {
            foreach (CodeFixProvider provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(report.Id)))
            {
                await provider.RegisterCodeFixesAsync(
                    new(document, report, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
            }
        }

        return (document.Id, actions);
    }

    private static async Task<string> Apply(CodeAction action, DocumentId id)
    {
        ApplyChangesOperation change =
            (await action.GetOperationsAsync(TestContext.Current.CancellationToken)).OfType<ApplyChangesOperation>().Single();
        string file = (await change.ChangedSolution.GetDocument(id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
        Assert.StartsWith(Probe.Before, file, StringComparison.Ordinal);
        return file[Probe.Before.Length..^Probe.After.Length].Trim();
    }
}
