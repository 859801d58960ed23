using System.Text;

namespace Indicators;

/// <summary>Puts the fields of a reason into its words: <c>{field}</c> is the field; <c>[A|B]</c> is A where each field in A is there, else
/// B.</summary>
internal static class ReasonText
{
    internal static string Render(string template, Undefined reason, Language language)
    {
        if (!template.AsSpan().ContainsAny('{', '['))
        {
            return template;
        }

        var text = new StringBuilder(template.Length + 64);
        ReadOnlySpan<char> rest = template;
        while (rest.IndexOf('[') is >= 0 and int open)
        {
            int close = open + rest[open..].IndexOf(']');
            ReadOnlySpan<char> first = rest[(open + 1)..close], second = default;
            if (first.IndexOf('|') is >= 0 and int bar)
            {
                second = first[(bar + 1)..];
                first = first[..bar];
            }

            Put(text, rest[..open], reason, language);
            Put(text, HasAll(first, reason) ? first : second, reason, language);
            rest = rest[(close + 1)..];
        }

        Put(text, rest, reason, language);
        return text.ToString();
    }

    private static void Put(StringBuilder text, ReadOnlySpan<char> template, Undefined reason, Language language)
    {
        while (NextField(template, out int open, out int close))
        {
            text.Append(template[..open]).Append(ReasonFields.Text(reason[template[(open + 1)..close].ToString()], language));
            template = template[(close + 1)..];
        }

        text.Append(template);
    }

    private static bool HasAll(ReadOnlySpan<char> template, Undefined reason)
    {
        while (NextField(template, out int open, out int close))
        {
            if (reason[template[(open + 1)..close].ToString()] is null)
            {
                return false;
            }

            template = template[(close + 1)..];
        }

        return true;
    }

    private static bool NextField(ReadOnlySpan<char> template, out int open, out int close)
    {
        open = template.IndexOf('{');
        close = open < 0 ? -1 : open + template[open..].IndexOf('}');
        return open >= 0;
    }
}
