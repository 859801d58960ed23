using Indicators.Entities;

namespace Indicators;

// Time, on a clock and on a calendar, and what is multiplied by it or by a distance.
public static partial class Units
{
    /// <summary>The second (秒).</summary>
    public static Unit<Elapsed> Seconds { get; } = Unit<Elapsed>.Create("秒", "second|seconds", 1, "s");

    /// <summary>The minute (分钟).</summary>
    public static Unit<Elapsed> Minutes { get; } = Unit<Elapsed>.Create("分钟", "minute|minutes", 60, "min");

    /// <summary>The hour (小时).</summary>
    public static Unit<Elapsed> Hours { get; } = Unit<Elapsed>.Create("小时", "hour|hours", 3600, "h");

    /// <summary>The day (天) of 24 hours.</summary>
    public static Unit<Elapsed> Days { get; } = Unit<Elapsed>.Create("天", "day|days", 86_400, "d");

    /// <summary>The week (周) of seven days.</summary>
    public static Unit<Elapsed> Weeks { get; } = Unit<Elapsed>.Create("周", "week|weeks", 604_800, "wk");

    /// <summary>The month (个月) of a calendar.</summary>
    public static Unit<CalendarSpan> Months { get; } = Unit<CalendarSpan>.Create("个月", "month|months", 1);

    /// <summary>The year (年) of a calendar, twelve months.</summary>
    public static Unit<CalendarSpan> Years { get; } = Unit<CalendarSpan>.Create("年", "year|years", 12);

    /// <summary>The quarter (个季度) of a calendar, three months.</summary>
    public static Unit<CalendarSpan> Quarters { get; } = Unit<CalendarSpan>.Create("个季度", "quarter|quarters", 3);

    /// <summary>The tonne-kilometre of freight (吨公里).</summary>
    public static Unit<Product<Mass, Length>> TonneKilometre { get; } =
        Unit<Product<Mass, Length>>.Create("吨公里", "tonne-kilometre|tonne-kilometres", 1_000_000, "t.km");

    /// <summary>The tonne-mile of sea freight (吨海里): a tonne over a nautical mile.</summary>
    public static Unit<Product<Mass, Length>> TonneNauticalMile { get; } =
        Unit<Product<Mass, Length>>.Create("吨海里", "tonne-mile|tonne-miles", 1_852_000, "t.[nmi_i]");

    /// <summary>The passenger-kilometre (人公里).</summary>
    public static Unit<Product<Count<Person>, Length>> PassengerKilometre { get; } =
        Unit<Product<Count<Person>, Length>>.Create("人公里", "passenger-kilometre|passenger-kilometres", 1000);

    /// <summary>The vehicle-kilometre (车公里).</summary>
    public static Unit<Product<Count<Vehicle>, Length>> VehicleKilometre { get; } =
        Unit<Product<Count<Vehicle>, Length>>.Create("车公里", "vehicle-kilometre|vehicle-kilometres", 1000);

    /// <summary>The person-day (人天, 工日).</summary>
    public static Unit<Product<Count<Person>, Elapsed>> PersonDay { get; } =
        Unit<Product<Count<Person>, Elapsed>>.Create("人天", "person-day|person-days", 86_400);

    /// <summary>The person-hour (人时, 工时).</summary>
    public static Unit<Product<Count<Person>, Elapsed>> PersonHour { get; } =
        Unit<Product<Count<Person>, Elapsed>>.Create("人时", "person-hour|person-hours", 3600);
}
