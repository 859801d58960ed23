using System.ComponentModel;

namespace Indicators;

// What stands in configuration files, property grids and routes: whatever is read from the text that it writes.

[TypeConverter(typeof(TextTypeConverter<Observation>))]
public readonly partial struct Observation;

[TypeConverter(typeof(TextTypeConverter<AnyQuantity>))]
public readonly partial struct AnyQuantity;

[TypeConverter(typeof(TextTypeConverter<StatedValue>))]
public sealed partial class StatedValue;

[TypeConverter(typeof(TextTypeConverter<ReferenceArea>))]
public sealed partial class ReferenceArea;

[TypeConverter(typeof(TextTypeConverter<AnyExchangeRate>))]
public sealed partial record AnyExchangeRate;

[TypeConverter(typeof(TextTypeConverter<RankChange>))]
public readonly partial record struct RankChange;

[TypeConverter(typeof(TextTypeConverter<Year>))]
public readonly partial record struct Year;

[TypeConverter(typeof(TextTypeConverter<HalfYear>))]
public readonly partial record struct HalfYear;

[TypeConverter(typeof(TextTypeConverter<Trimester>))]
public readonly partial record struct Trimester;

[TypeConverter(typeof(TextTypeConverter<Quarter>))]
public readonly partial record struct Quarter;

[TypeConverter(typeof(TextTypeConverter<Month>))]
public readonly partial record struct Month;

[TypeConverter(typeof(TextTypeConverter<Week>))]
public readonly partial record struct Week;

[TypeConverter(typeof(TextTypeConverter<Day>))]
public readonly partial record struct Day;

[TypeConverter(typeof(TextTypeConverter<FiveYearPlan>))]
public readonly partial record struct FiveYearPlan;

[TypeConverter(typeof(TextTypeConverter<AsOf>))]
public readonly partial record struct AsOf;

[TypeConverter(typeof(TextTypeConverter<AnyPeriod>))]
public readonly partial record struct AnyPeriod;

[TypeConverter(typeof(TextTypeConverter<PeriodRef>))]
public abstract partial record PeriodRef;

[TypeConverter(typeof(TextTypeConverter<StatedAverageGrowth>))]
public sealed partial class StatedAverageGrowth;

[TypeConverter(typeof(TextTypeConverter<StatedDoublings>))]
public sealed partial class StatedDoublings;

[TypeConverter(typeof(TextTypeConverter<StatedDuration>))]
public sealed partial class StatedDuration;

[TypeConverter(typeof(TextTypeConverter<StatedFirst>))]
public sealed partial class StatedFirst;

[TypeConverter(typeof(TextTypeConverter<StatedGrowth>))]
public sealed partial class StatedGrowth;

[TypeConverter(typeof(TextTypeConverter<StatedPoints>))]
public sealed partial class StatedPoints;

[TypeConverter(typeof(TextTypeConverter<StatedRankMove>))]
public sealed partial class StatedRankMove;

[TypeConverter(typeof(TextTypeConverter<StatedRank>))]
public sealed partial class StatedRank;

[TypeConverter(typeof(TextTypeConverter<StatedShare>))]
public sealed partial class StatedShare;

[TypeConverter(typeof(TextTypeConverter<StatedThreshold>))]
public sealed partial class StatedThreshold;

[TypeConverter(typeof(TextTypeConverter<StatedTimes>))]
public sealed partial class StatedTimes;

[TypeConverter(typeof(TextTypeConverter<StatedTransition>))]
public sealed partial class StatedTransition;
