using System.Text;

namespace Indicators;

/// <summary>Reasons as words in a cell.</summary>
internal static class ReasonWords
{
    /// <summary>The word of a reason: 无可比数据, missing base.</summary>
    internal static string Word(Undefined reason, Language language) => language.Say(reason.Chinese, Spaced(reason.Name));

    // MissingBase → missing base
    private static string Spaced(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (char letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
