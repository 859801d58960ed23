using System.Reflection;

using FsCheck;

namespace Indicators.Tests;

/// <summary>Holds the laws of frequency conversion for several chains of frequencies, calendar and fiscal, and those of years to
/// date.</summary>
public class AggregationLawSuite
{
    private static readonly Type[] Suites =
    [
        typeof(AggregationLaws<Year, Quarter, Month>),
        typeof(AggregationLaws<Year, HalfYear, Quarter>),
        typeof(AggregationLaws<HalfYear, Quarter, Month>),
        typeof(AggregationLaws<Quarter, Month, Day>),
        typeof(AggregationLaws<FiscalYear<AprilStart>, FiscalQuarter<AprilStart>, Month>),
        typeof(AggregationLaws<FiscalYear<OctoberUsFederal>, FiscalQuarter<OctoberUsFederal>, Month>),
        typeof(CumulationLaws<Month>),
        typeof(CumulationLaws<Quarter>),
        typeof(CumulationLaws<HalfYear>),
        typeof(CumulationLaws<FiscalQuarter<JulyStart>>),
    ];

    public static TheoryData<string, string> EveryLawOfEveryChain()
    {
        var rows = new TheoryData<string, string>();
        foreach (Type suite in Suites)
        {
            foreach (MethodInfo law in suite.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
                rows.Add(PeriodLawSuite.NameOf(suite), law.Name);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(EveryLawOfEveryChain))]
    public void A_chain_of_frequencies_keeps_its_law(string chain, string law) => Check.One(
        LawSeed.Throwing, (Property)Suites.Single(suite => PeriodLawSuite.NameOf(suite) == chain).GetMethod(law)!.Invoke(null, null)!);
}
