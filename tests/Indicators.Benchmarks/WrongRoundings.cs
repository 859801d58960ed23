using System.Globalization;
using System.Numerics;

namespace Indicators.Benchmarks;

/// <summary>Question: how often does each way print a wrong growth to one decimal, half away from zero?</summary>
/// <remarks>The judge is integer arithmetic written out here, which shares nothing with the library.</remarks>
internal static class WrongRoundings
{
    internal static void Print(TextWriter output)
    {
        Growths(output);
        AverageGrowths(output);
    }

    // All pairs from 1 to 2000 that neither halve nor double.
    private static void Growths(TextWriter output)
    {
        int pairs = 0, ties = 0;
        var wrong = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["double (b-a)/a*100"] = 0,
            ["double (b/a-1)*100"] = 0,
            ["double b/a*100-100"] = 0,
            ["decimal (b-a)/a*100"] = 0,
            ["exact kernel"] = 0,
            ["exact rationals"] = 0,
        };
        for (int a = 1; a <= 2000; a++)
        {
            for (int b = (a + 1) / 2; b <= Math.Min(2000, 2 * a); b++)
            {
                pairs++;
                long right = Judge(b - a, a, out bool tie);
                ties += tie ? 1 : 0;
                Count("double (b-a)/a*100", OfDouble((b - a) / (double)a * 100), right);
                Count("double (b/a-1)*100", OfDouble((b / (double)a - 1) * 100), right);
                Count("double b/a*100-100", OfDouble(b / (double)a * 100 - 100), right);
                Count("decimal (b-a)/a*100", (long)(Math.Round((b - a) / (decimal)a * 100, 1, MidpointRounding.AwayFromZero) * 10), right);
                Count("exact kernel", GrowthKernel.RoundedPercent(a, b, 1, Rounding.HalfAwayFromZero), right);
                Count("exact rationals", (long)((new Rational(b - a, a) * 100).Round(1, Rounding.HalfAwayFromZero) * 10).Numerator, right);
            }
        }

        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
                $"Growth of all pairs a, b up to 2000 with a/2 <= b <= 2a: {pairs} pairs, {ties} of them ties."));
        Table(output, wrong);

        void Count(string way, long printed, long right) => wrong[way] += printed == right ? 0 : 1;
    }

    // Roots that are exact ties, and their two neighbours.
    private static void AverageGrowths(TextWriter output)
    {
        int cases = 0;
        var wrong = new Dictionary<string, int>(StringComparer.Ordinal) { ["Math.Pow and Math.Round"] = 0, ["exact power"] = 0 };
        for (int periods = 2; periods <= 10; periods++)
        {
            for (int thousandths = 0; thousandths < 400; thousandths++)
            {
                Rational tie = (Rational.One + new Rational((2 * thousandths) + 1, 2_000)).Pow(periods);
                Rational step = new(1, BigInteger.Pow(10, 40));
                foreach ((Rational power,
                    int right) in ((Rational, int)[])[(tie - step, thousandths), (tie, thousandths + 1), (tie + step, thousandths + 1)])
                {
                    cases++;
                    double rate = (Math.Pow(power.RoundToDouble(), 1.0 / periods) - 1) * 100;
                    wrong["Math.Pow and Math.Round"] += OfDouble(rate) == right ? 0 : 1;
                    Rational exact =
                        new RationalPower(power, new Rational(1, periods)).RoundAffine(100, -100, 1, Rounding.HalfAwayFromZero);
                    wrong["exact power"] += exact * 10 == right ? 0 : 1;
                }
            }
        }

        output.WriteLine();
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
                $"Average growth at constructed ties of 2 to 10 periods, and both neighbours at 1e-40: {cases} cases."));
        Table(output, wrong);
    }

    private static long OfDouble(double percent) => (long)Math.Round(Math.Round(percent, 1, MidpointRounding.AwayFromZero) * 10);

    // round(1000 d / a), half away from zero, by whole numbers alone.
    private static long Judge(int difference, int a, out bool tie)
    {
        long scaled = 1000L * Math.Abs(difference);
        long quotient = scaled / a;
        long twice = 2 * (scaled % a);
        tie = twice == a;
        quotient += twice >= a ? 1 : 0;
        return difference < 0 ? -quotient : quotient;
    }

    private static void Table(TextWriter output, Dictionary<string, int> wrong)
    {
        output.WriteLine();
        output.WriteLine("| way | wrong |");
        output.WriteLine("| --- | ---: |");
        foreach ((string way, int count) in wrong)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {way} | {count} |"));
        }
    }
}
