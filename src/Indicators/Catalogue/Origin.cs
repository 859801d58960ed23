using NodaTime;

namespace Indicators;

/// <summary>Where data come from: who produced them, under which title, when, and how they are cited.</summary>
/// <remarks><b>Thread safety.</b> Immutable.</remarks>
public sealed partial record Origin
{
    /// <summary>Makes an origin.</summary>
    /// <param name="title">The title of the yearbook, the table or the data set.</param>
    /// <exception cref="ArgumentException">The title is blank.</exception>
    public Origin(LocalText title)
    {
        ArgumentNullException.ThrowIfNull(title);
        Title = title;
    }

    /// <summary>Gets the title of the yearbook, the table or the data set.</summary>
    public LocalText Title { get; init; }

    /// <summary>Gets who produced them.</summary>
    public LocalText? Producer { get; init; }

    /// <summary>Gets when they were published: a day, a month or a year of ISO 8601, or <c>latest</c> for what changes all the
    /// time.</summary>
    /// <exception cref="ArgumentException">The text is none of these.</exception>
    public string? DatePublished
    {
        get;
        init =>
            field = value is null || PublicationDate.IsOne(value)
                ? value
                : throw new ArgumentException(
                    $"Got '{FigureText.Shown(value)}'; expected a date of publication: {PublicationDate.Expected}.", nameof(value));
    }

    /// <summary>Gets the day on which they were fetched.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is below 1.</exception>
    public LocalDate? DateAccessed
    {
        get;
        init =>
            field = value is null or { Year: >= 1 }
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value,
                    "Got a date before the year 1; expected the day on which the data were fetched.");
    }

    /// <summary>Gets the full citation.</summary>
    public string? Citation { get; init => field = Prose.OrNull(value); }

    /// <summary>Gets the page that describes them.</summary>
    public string? Url { get; init => field = Prose.OrNull(value); }

    /// <summary>Gets where the file itself is.</summary>
    public string? DownloadUrl { get; init => field = Prose.OrNull(value); }

    /// <summary>Gets the producer's name for the edition.</summary>
    public string? Version { get; init => field = Prose.OrNull(value); }

    /// <summary>Gets the licence under which the producer publishes them.</summary>
    public Licence? Licence { get; init; }

    /// <summary>Returns producer and title.</summary>
    /// <returns>Text for logs.</returns>
    public override string ToString() => Producer is null ? Title.Text : $"{Producer}: {Title}";
}
