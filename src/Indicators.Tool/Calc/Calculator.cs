using Indicators.Tool.Input;

namespace Indicators.Tool.Calc;

/// <summary>What became of one item: an answer, or a mistake.</summary>
/// <param name="Request">The item.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Mistake">What is wrong with the item.</param>
internal sealed record CalcOutcome(CalcRequest Request, CalcAnswer? Answer, CalcMistake? Mistake);

/// <summary>Computes items one by one; a bad one does not stop the others.</summary>
/// <param name="rounding">The rule for items that name none.</param>
internal sealed class Calculator(Rounding rounding)
{
    /// <summary>Computes one item.</summary>
    public CalcOutcome Compute(CalcRequest request)
    {
        try
        {
            return new(request, AnswerTo(request), null);
        }
        catch (CalcMistake mistake)
        {
            return new(request, null, mistake);
        }
        catch (Exception large) when (large is OverflowException or ArgumentException)
        {
            // The library names its own limits, with the numbers: of a fraction of thousands of digits the beginning says enough.
            string why = large.Message.Split(" (Parameter")[0].TrimEnd('.');
            why = why.Length > 120 ? why[..120] + "…" : why;
            return new(request, null,
                CalcArguments.Wrong($"this is not computed, the inputs are too large or too fine: {Quoted.Visible(why)}"));
        }
    }

    private CalcAnswer AnswerTo(CalcRequest request)
    {
        if (request.Calculation is not { } key)
        {
            throw CalcArguments.Wrong("'calculation' is missing; expected the key of a calculation, such as 'growth.simple'");
        }

        if (!Calculations.ByKey.TryGetValue(key, out Func<CalcArguments, CalcAnswer>? calculation))
        {
            string hint = Spelling.Nearest(key, Calculations.ByKey.Keys) is { } near
                ? $"did you mean '{near}'?"
                : $"known are {string.Join(", ", Calculations.ByKey.Keys)}";
            throw new CalcMistake(ProblemCodes.CalculationUnknown, $"calculation {Single(key)} is not known; {hint}");
        }

        var arguments = new CalcArguments(key, request, rounding);
        CalcAnswer answer = calculation(arguments);
        arguments.NoOtherParameters();
        return answer;
    }

    private static string Single(string key) => $"'{Quoted.Visible(key.Length > 60 ? key[..60] + "…" : key)}'";
}
