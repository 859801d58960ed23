using System.CommandLine.Parsing;
using Indicators.Tool.Input;

namespace Indicators.Tool.Commands;

/// <summary>Values of options and arguments that are one of a few words; case does not matter.</summary>
internal static class Choice
{
    /// <summary>Reads the word, or adds an error that lists what is allowed.</summary>
    /// <param name="result">The value as typed.</param>
    /// <param name="words">The words and what they mean; the first of equal meaning is listed.</param>
    public static T? Parse<T>(ArgumentResult result, IReadOnlyList<(string Word, T Meaning)> words)
    {
        string typed = result.Tokens[0].Value;
        foreach ((string word, T meaning) in words)
        {
            if (word.Equals(typed, StringComparison.OrdinalIgnoreCase))
                return meaning;
        }

        string option = result.Parent is OptionResult { Option: { } named } ? named.Name : result.Argument.Name;
        string hint = Spelling.Hint(typed, words.Select(word => word.Word)) is { } near ? $"; {near}" : "";
        result.AddError($"{option} is {Quoted.Text(typed)}, expected one of {string.Join(", ", words.Select(word => word.Word))}{hint}");
        return default;
    }

    /// <summary>Returns the members of an enumeration as words.</summary>
    public static IReadOnlyList<(string Word, T Meaning)> NamesOf<T>() where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => (value.ToString(), value))];
}
