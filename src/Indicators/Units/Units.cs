namespace Indicators;

/// <summary>Ready units. With <c>using static Indicators.Units;</c> a quantity reads as in a report: <c>58 * Enterprises</c>.</summary>
/// <remarks>
/// Each stands in <c>Words/units.tsv</c> too, where its other spellings are; a test holds the two to each other.
/// The units are properties of kinds, so the compiler knows that 家 and 元 do not add.
/// </remarks>
public static class Units
{
    /// <summary>The yuan (元).</summary>
    public static Unit<Money<Cny>> Yuan { get; } = Unit<Money<Cny>>.Create("元", "yuan|yuan", 1);

    /// <summary>Ten thousand yuan (万元).</summary>
    public static Unit<Money<Cny>> TenThousandYuan { get; } = Yuan.WithMagnitude(Magnitude.TenThousand);

    /// <summary>A hundred million yuan (亿元).</summary>
    public static Unit<Money<Cny>> HundredMillionYuan { get; } = Yuan.WithMagnitude(Magnitude.HundredMillion);

    /// <summary>The US dollar (美元).</summary>
    public static Unit<Money<Usd>> UsDollars { get; } = Unit<Money<Usd>>.Create("美元", "US dollar|US dollars", 1);

    /// <summary>Enterprises (家).</summary>
    public static Unit<Count<Enterprise>> Enterprises { get; } = Unit<Count<Enterprise>>.Create("家", "enterprise|enterprises", 1, "{enterprise}");

    /// <summary>Households (户).</summary>
    public static Unit<Count<Household>> Households { get; } = Unit<Count<Household>>.Create("户", "household|households", 1, "{household}");

    /// <summary>Persons (人).</summary>
    public static Unit<Count<Person>> Persons { get; } = Unit<Count<Person>>.Create("人", "person|people", 1, "{person}");

    /// <summary>Ten thousand persons (万人).</summary>
    public static Unit<Count<Person>> TenThousandPersons { get; } = Persons.WithMagnitude(Magnitude.TenThousand);

    /// <summary>Trips or visits by one person (人次).</summary>
    public static Unit<Count<Trip>> Trips { get; } = Unit<Count<Trip>>.Create("人次", "trip|trips", 1, "{trip}");

    /// <summary>Things of no further described sort (个).</summary>
    public static Unit<Count<Item>> Items { get; } = Unit<Count<Item>>.Create("个", "item|items", 1, "{item}");

    /// <summary>Projects (项, 个).</summary>
    public static Unit<Count<Project>> Projects { get; } = Unit<Count<Project>>.Create("项", "project|projects", 1, "{project}");

    /// <summary>Villages (村, 个).</summary>
    public static Unit<Count<Village>> Villages { get; } = Unit<Count<Village>>.Create("村", "village|villages", 1, "{village}");

    /// <summary>Institutions (所, 家, 个).</summary>
    public static Unit<Count<Institution>> Institutions { get; } = Unit<Count<Institution>>.Create("所", "institution|institutions", 1, "{institution}");

    /// <summary>Schools (所).</summary>
    public static Unit<Count<School>> Schools { get; } = Unit<Count<School>>.Create("学校", "school|schools", 1, "{school}");

    /// <summary>Sites (处, 个).</summary>
    public static Unit<Count<Site>> Sites { get; } = Unit<Count<Site>>.Create("处", "site|sites", 1, "{site}");

    /// <summary>Requests (件, 个).</summary>
    public static Unit<Count<Request>> Requests { get; } = Unit<Count<Request>>.Create("件", "request|requests", 1, "{request}");

    /// <summary>Groups of institutions (个, 大).</summary>
    public static Unit<Count<Group>> Groups { get; } = Unit<Count<Group>>.Create("组", "group|groups", 1, "{group}");

    /// <summary>Vehicles (辆).</summary>
    public static Unit<Count<Vehicle>> Vehicles { get; } = Unit<Count<Vehicle>>.Create("辆", "vehicle|vehicles", 1, "{vehicle}");

    /// <summary>Beds (张).</summary>
    public static Unit<Count<Bed>> Beds { get; } = Unit<Count<Bed>>.Create("床", "bed|beds", 1, "{bed}");

    /// <summary>Patents (件).</summary>
    public static Unit<Count<Patent>> Patents { get; } = Unit<Count<Patent>>.Create("专利", "patent|patents", 1, "{patent}");

    /// <summary>The metre (米).</summary>
    public static Unit<Length> Metre { get; } = Unit<Length>.Create("米", "metre|metres", 1, "m");

    /// <summary>The kilometre (公里, 千米).</summary>
    public static Unit<Length> Kilometre { get; } = Unit<Length>.Create("公里", "km|km", 1000, "km");

    /// <summary>The li (里, 华里), 500 m.</summary>
    public static Unit<Length> Li { get; } = Unit<Length>.Create("里", "li|li", 500);

    /// <summary>The square metre (平方米).</summary>
    public static Unit<Area> SquareMetre { get; } = Unit<Area>.Create("平方米", "m2|m2", 1, "m2");

    /// <summary>The square kilometre (平方公里, 平方千米).</summary>
    public static Unit<Area> SquareKilometre { get; } = Unit<Area>.Create("平方公里", "km2|km2", 1_000_000, "km2");

    /// <summary>The hectare (公顷), 10 000 m².</summary>
    public static Unit<Area> Hectare { get; } = Unit<Area>.Create("公顷", "hectare|hectares", 10_000, "har");

    /// <summary>The mu (亩), exactly 2000/3 m².</summary>
    public static Unit<Area> Mu { get; } = Unit<Area>.Create("亩", "mu|mu", new Rational(2000, 3));

    /// <summary>Ten thousand mu (万亩).</summary>
    public static Unit<Area> TenThousandMu { get; } = Mu.WithMagnitude(Magnitude.TenThousand);

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

    /// <summary>How often one amount goes into another (倍).</summary>
    public static Unit<Multiple> Times { get; } = Unit<Multiple>.Create("倍", "times|times", 1);

    /// <summary>The percentage point (个百分点), 1/100: the difference of two percentages.</summary>
    public static Unit<Proportion> PercentagePoint { get; } =
        Unit<Proportion>.Create("个百分点", "percentage point|percentage points", new Rational(1, 100));

    /// <summary>The per-mille point (个千分点), 1/1000.</summary>
    public static Unit<Proportion> PerMillePoint { get; } =
        Unit<Proportion>.Create("个千分点", "per mille point|per mille points", new Rational(1, 1000));

    /// <summary>Per cent (%): a level. The difference of two is in <see cref="PercentagePoint"/>.</summary>
    public static PointUnit<Proportion> Percent { get; } =
        new(UnitText.Of("%", "%", "%"), new Rational(1, 100), PercentagePoint);

    /// <summary>Per mille (‰): a level. The difference of two is in <see cref="PerMillePoint"/>.</summary>
    public static PointUnit<Proportion> PerMille { get; } =
        new(UnitText.Of("‰", "‰", "[ppth]"), new Rational(1, 1000), PerMillePoint);
}
