using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Indicators;

/// <summary>A column of the numbers of plans: 14 is “十四五”.</summary>
internal sealed class PlanConverter() : ValueConverter<FiveYearPlan, int>(plan => plan.Number, number => FiveYearPlan.Nth(number));

/// <summary>A column of the texts by which values are exchanged.</summary>
internal sealed class TextConverter<T>() : ValueConverter<T, string>(value => Write(value), text => Read(text))
    where T : IParsable<T>, IFormattable
{
    private static string Write(T value) => value.ToString(null, CultureInfo.InvariantCulture);

    private static T Read(string text) => T.Parse(text, CultureInfo.InvariantCulture);
}
