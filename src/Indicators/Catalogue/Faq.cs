namespace Indicators;

/// <summary>A question that readers of an indicator ask, and its answer.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer.</param>
public sealed partial record Faq(LocalText Question, LocalText Answer)
{
    /// <summary>Returns the question.</summary>
    /// <returns>Text for logs.</returns>
    public override string ToString() => Question.Text;
}
