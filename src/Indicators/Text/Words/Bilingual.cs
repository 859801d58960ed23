namespace Indicators;

/// <summary>The same words in both languages.</summary>
/// <param name="Chinese">In Chinese.</param>
/// <param name="English">In English.</param>
internal readonly record struct Bilingual(string Chinese, string English)
{
    internal string In(Language language) => language.Say(Chinese, English);
}

/// <summary>What depends on the language alone.</summary>
internal static class LanguageWords
{
    extension(Language language)
    {
        /// <summary>The tag of the language in HTML: zh-CN, en.</summary>
        internal string Tag => language.Say("zh-CN", "en");
    }

    extension(Unit unit)
    {
        /// <summary>The unit of a column of numbers: 亿元, 100 million yuan.</summary>
        internal string NameIn(Language language) => language.Say(unit.Symbol, unit.EnglishFor(2));
    }

    extension(IFormattable period)
    {
        /// <summary>A period in the words of a language.</summary>
        internal string In(Language language) => period.ToString(null, language);
    }
}
