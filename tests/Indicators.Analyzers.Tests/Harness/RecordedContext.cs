using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Indicators.Analyzers.Tests;

/// <summary>Notes what an analyzer asks of the compiler when it starts.</summary>
internal sealed class RecordedContext : AnalysisContext
{
    public bool IsConcurrent { get; private set; }

    public GeneratedCodeAnalysisFlags? GeneratedCode { get; private set; }

    public int Registered { get; private set; }

    public override void EnableConcurrentExecution() => IsConcurrent = true;

    public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) => GeneratedCode = analysisMode;

    public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) => Registered++;

    public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => Registered++;

    public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) =>
        Registered++;

    public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => Registered++;

    public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => Registered++;

    public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => Registered++;

    public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action,
        ImmutableArray<TLanguageKindEnum> syntaxKinds) => Registered++;

    public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => Registered++;
}
