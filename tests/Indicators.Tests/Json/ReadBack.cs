using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Indicators.Tests;

/// <summary>Finds what differs between a value and the same value read back: by its equality, by all that it shows, and by its words in
/// both languages.</summary>
internal static class ReadBack
{
    private const int Depth = 4;

    private static readonly ConcurrentDictionary<Type, bool> Periods = [];

    private static readonly string[] Formats = ["G", "zh", "en", "R"];

    /// <summary>The first difference, as a path, or null.</summary>
    public static string? Difference(object? written, object? read) => HasEquality(written) && !written!.Equals(read)
        ? $" is not equal: {written} and {read}"
        : Difference(written, read, Depth);

    private static string? Difference(object? written, object? read, int depth)
    {
        if (written is null || read is null || written.GetType() != read.GetType())
        {
            return ReferenceEquals(written, read) ? null : $" is {Shown(written)} and {Shown(read)}";
        }

        if (written is ObservationStatus marks)
        {
            return ((marks ^ (ObservationStatus)read) & ~ObservationStatus.Gap) == 0
                ? null
                : $" is {written} and {read}"; // a gap is not written as a mark
        }

        // A period inside of another value is compared by its equality; all that it shows (a year has 365 days) is held where it is the
        // value.
        if (IsLeaf(written) || (depth < Depth && Periods.GetOrAdd(written.GetType(), IsPeriod)))
        {
            return written.Equals(read) ? null : $" is {written} and {read}";
        }

        if (Texts(written).SequenceEqual(Texts(read)) is false)
        {
            return $" says {string.Join(" | ", Texts(written))} and {string.Join(" | ", Texts(read))}";
        }

        if (depth == 0)
        {
            return null;
        }

        if (written is ITuple parts)
        {
            return Enumerable.Range(0, parts.Length)
                .Select(at => Difference(parts[at], ((ITuple)read)[at], depth - 1) is { } wrong ? $"({at}){wrong}" : null)
                .FirstOrDefault(wrong => wrong is not null);
        }

        if (written is IEnumerable many)
        {
            object?[] left = [.. many.Cast<object?>()], right = [.. ((IEnumerable)read).Cast<object?>()];
            return left.Length != right.Length ? $" has {left.Length} and {right.Length} items"
                : left.Zip(right)
                    .Select((pair, at) => Difference(pair.First, pair.Second, depth - 1) is { } wrong ? $"[{at}]{wrong}" : null)
                    .FirstOrDefault(wrong => wrong is not null);
        }

        return Members(written.GetType())
            .Select(member => Difference(Get(member, written), Get(member, read), depth - 1) is { } wrong ? $".{member.Name}{wrong}" : null)
            .FirstOrDefault(wrong => wrong is not null);
    }

    private static IEnumerable<string> Texts(object value) =>
    [
        .. value is IFormattable text
            ? Formats.Select(format => Try(() => text.As(format)))
            : [value.ToString() ?? ""],
        .. value is Undefined why ? Language.All.SelectMany(language => new[] { why.InWords(language), why.ToMessage(language) }) : [],
        .. value is Judgement judged ? Language.All.Select(judged.Arithmetic) : [],
    ];

    private static string Try(Func<string> text)
    {
        try
        {
            return text();
        }
        catch (FormatException)
        {
            return "";
        }
    }

    private static bool HasEquality(object? value) =>
        value is ValueType
            || value?.GetType().GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType is { } declaring && declaring != typeof(object);

    private static bool IsLeaf(object value) =>
        value is string or Enum or Type or Rational or NodaTime.LocalDate or Unit or ReferenceArea || value.GetType().IsPrimitive
            || value is System.Numerics.BigInteger;

    private static bool IsPeriod(Type type) =>
        type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IPeriod<>));

    private static IEnumerable<PropertyInfo> Members(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.GetIndexParameters().Length == 0);

    private static object? Get(PropertyInfo member, object value)
    {
        try
        {
            return member.GetValue(value);
        }
        catch (TargetInvocationException thrown)
        {
            return thrown.InnerException!.GetType().Name;
        }
    }

    private static string Shown(object? value) => value is null ? "null" : $"{value} ({value.GetType().Name})";
}
