namespace Indicators.Testing;

/// <summary>Says why a law is false where its formula alone does not; it is found in the text of the broken law.</summary>
/// <param name="message">What was found, and what is expected.</param>
internal sealed class LawMessage(string message) : Exception(message);
