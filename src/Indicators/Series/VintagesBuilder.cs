using NodaTime;
using NodaTime.Text;

namespace Indicators;

/// <summary>Makes vintages of releases; they may come in any order.</summary>
/// <example><code>
/// var january = Series.Stock(Enterprises, new Year(2023), 51);
/// var march = Series.Stock(Enterprises, new Year(2023), 52, 58);
/// var firms = Vintages.Of([(new LocalDate(2025, 3, 1), march), (new LocalDate(2024, 1, 20), january)]);
/// Console.WriteLine(firms);   // → 2 releases from 2024-01-20 to 2025-03-01, 2023/2024, 家
/// </code></example>
public static class Vintages
{
    /// <summary>Vintages of one release; <see cref="Vintages{TPeriod, TMeasure, TKind}.Release"/> adds others.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="on">The day of the release, in any calendar.</param>
    /// <param name="series">What was released.</param>
    /// <returns>The vintages.</returns>
    public static Vintages<TPeriod, TMeasure, TKind> Of<TPeriod, TMeasure, TKind>(LocalDate on, Series<TPeriod, TMeasure, TKind> series)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure> => Of([(on, series)]);

    /// <summary>Vintages of several releases.</summary>
    /// <typeparam name="TPeriod">The frequency.</typeparam>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <param name="releases">The releases, at least one, in any order.</param>
    /// <returns>The vintages.</returns>
    /// <exception cref="ArgumentException">There is no release, or two of one day (IND0640).</exception>
    public static Vintages<TPeriod, TMeasure, TKind> Of<TPeriod, TMeasure,
        TKind>(IEnumerable<(LocalDate On, Series<TPeriod, TMeasure, TKind> Series)> releases)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(releases);
        return Make(releases, out Vintages<TPeriod, TMeasure, TKind>? vintages) is { } problem
            ? throw Coded.Argument(problem, nameof(releases))
            : vintages!;
    }

    /// <summary>Makes vintages; gives null, or what is wrong with the releases.</summary>
    internal static string? Make<TPeriod, TMeasure, TKind>(IEnumerable<(LocalDate On, Series<TPeriod, TMeasure, TKind> Series)> releases,
        out Vintages<TPeriod, TMeasure, TKind>? vintages)
        where TPeriod : struct, ITilingPeriod<TPeriod>
        where TKind : IMeasuredKind<TMeasure>
    {
        vintages = null;
        (LocalDate On, Series<TPeriod, TMeasure, TKind> Series)[] known =
            [.. releases.Select(release => (On: Day(release.On), release.Series)).OrderBy(release => release.On)];
        for (int i = 0; i < known.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(known[i].Series, nameof(releases));
            if (i > 0 && known[i].On == known[i - 1].On)
            {
                return $"There are two releases of {Text(known[i].On)}: ({known[i - 1].Series}) and ({known[i].Series}). A day has one; "
                    + "put what belongs together into one series. (IND0640)";
            }
        }

        vintages = known.Length == 0 ? null : new(known);
        return vintages is null ? "Vintages have at least one release." : null;
    }

    /// <summary>The day in the calendar in which days are compared.</summary>
    internal static LocalDate Day(LocalDate date) => date.WithCalendar(CalendarSystem.Iso);

    /// <summary>A day as text, the same in every culture.</summary>
    internal static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
