using System.ComponentModel;

namespace Indicators;

// What stands in configuration files and property grids: numbers, ranges, years, days.

[TypeConverter(typeof(TextTypeConverter<Rational>))]
public readonly partial struct Rational;

[TypeConverter(typeof(TextTypeConverter<Bounds>))]
public readonly partial struct Bounds;

[TypeConverter(typeof(TextTypeConverter<Year>))]
public readonly partial record struct Year;

[TypeConverter(typeof(TextTypeConverter<Day>))]
public readonly partial record struct Day;
