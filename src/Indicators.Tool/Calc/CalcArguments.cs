using System.Globalization;
using System.Text.Json;
using Indicators.Tool.Input;

namespace Indicators.Tool.Calc;

/// <summary>The inputs and parameters of one item, read as the calculation asks for them; numbers are exact.</summary>
/// <remarks>What is missing, of the wrong type, or a parameter that is not asked for is a <see cref="CalcMistake"/> that names
/// it.</remarks>
internal sealed class CalcArguments
{
    private readonly string _calculation;
    private readonly Dictionary<string, JsonItem> _inputs;
    private readonly Dictionary<string, JsonItem> _parameters;
    private readonly List<string> _asked = [];
    private readonly Rounding _toolRounding;

    /// <summary>Takes the inputs and parameters of an item.</summary>
    /// <param name="calculation">The key of the calculation, for messages.</param>
    /// <param name="request">The item.</param>
    /// <param name="toolRounding">The rule for items that name none.</param>
    public CalcArguments(string calculation, CalcRequest request, Rounding toolRounding)
    {
        (_calculation, _toolRounding) = (calculation, toolRounding);
        _inputs =
            Members("inputs", request.Inputs ?? throw Wrong($"'inputs' is missing; expected an object with the inputs of '{calculation}'"));
        _parameters = request.Parameters is { Kind: not JsonValueKind.Null } parameters ? Members("parameters", parameters) : [];
    }

    /// <summary>Whether an input is there.</summary>
    public bool Has(string name) => _inputs.ContainsKey(name);

    /// <summary>Reads a number that must be there.</summary>
    public Rational Number(string name) => NumberOf(name, Need(name));

    /// <summary>The value of an input as it was written, for a caller that reads more than a number from it.</summary>
    public JsonItem Single(string name) => Need(name);

    /// <summary>Reads a number, or <see langword="null"/> where the source has none.</summary>
    public Rational? NumberOrMissing(string name) => Need(name) is { Kind: not JsonValueKind.Null } item ? NumberOf(name, item) : null;

    /// <summary>Reads a number that may be left out.</summary>
    public Rational? NumberIfGiven(string name) => Has(name) ? NumberOrMissing(name) : null;

    /// <summary>Reads a list of numbers without gaps, at least one.</summary>
    public IReadOnlyList<Rational> Numbers(string name) =>
        [.. NumbersOrMissing(name)
            .Select(
                (number, i) =>
                    number ?? throw Wrong(string.Create(CultureInfo.InvariantCulture, $"input '{name}[{i}]' is null, expected a number")))];

    /// <summary>Reads a list of numbers, at least one; null is a missing one.</summary>
    public IReadOnlyList<Rational?> NumbersOrMissing(string name) =>
        [.. Items(name).Select((item, i) => item.Kind == JsonValueKind.Null ? (Rational?)null : NumberOf(At(name, i), item))];

    /// <summary>Reads lists of numbers, all of one length: at least one list with at least one place; null is a missing number.</summary>
    public IReadOnlyList<IReadOnlyList<Rational?>> RowsOrMissing(string name)
    {
        Rational?[][] rows = [.. Items(name).Select((row, i) => row.Kind == JsonValueKind.Array && row.Items.Count > 0
            ? row.Items.Select((item, j) => item.Kind == JsonValueKind.Null ? (Rational?)null : NumberOf(At(At(name, i), j), item))
                .ToArray()
            : throw Wrong(
                $"input '{At(name, i)}' is {(row.Kind == JsonValueKind.Array ? "an empty array" : row.Described)}, expected an array with "
                    + "at least one number"))];
        for (int i = 1; i < rows.Length; i++)
        {
            SameLength(At(name, 0), rows[0].Length, At(name, i), rows[i].Length);
        }

        return rows;
    }

    /// <summary>Reads a list of texts, at least one.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        [.. Items(name)
            .Select(
                (item, i) => item.Kind == JsonValueKind.String
                    ? item.Text
                    : throw Wrong($"input '{At(name, i)}' is {item.Described}, expected text"))];

    /// <summary>Reads a list of months, at least one and each once, in any order.</summary>
    public IReadOnlyList<Month> Months(string name)
    {
        var known = new HashSet<Month>();
        return
        [
            .. Texts(name)
                .Select(
                    text => !Month.TryParse(text, out Month month)
                        ? throw Wrong($"input '{name}' has {Quoted.Text(text)}, expected months such as \"2021-12\"")
                : known.Add(month) ? month
                : throw Wrong($"input '{name}' has {month} twice; expected each month once")),
        ];
    }

    /// <summary>The values of a list as they were written, at least one, for a caller that reads more than numbers from it.</summary>
    public IReadOnlyList<JsonItem> Items(string name)
    {
        JsonItem list = Need(name);
        return list.Kind == JsonValueKind.Array && list.Items.Count > 0
            ? list.Items
            : throw Wrong(
                $"input '{name}' is {(list.Kind == JsonValueKind.Array ? "an empty array" : list.Described)}, expected an array with at "
                    + "least one number");
    }

    /// <summary>Reads a number as it is written.</summary>
    public static Rational NumberOf(string name, JsonItem item) => CalcNumber.Read(item, out Rational value) switch
    {
        CalcNumber.Found.Number => value,
        CalcNumber.Found.TooLong => throw Wrong($"input '{name}' is {item.Described}, {CalcNumber.Limit}"),
        _ => throw Wrong($"input '{name}' is {item.Described}, expected a number such as 12.5, \"12.50\" or \"1/3\""),
    };

    /// <summary>Refuses two lists of different length, whose places do not belong together.</summary>
    public static void SameLength(string left, int leftCount, string right, int rightCount)
    {
        if (leftCount != rightCount)
        {
            throw Wrong(
                string.Create(CultureInfo.InvariantCulture,
                    $"inputs '{left}' and '{right}' have {leftCount} and {rightCount} entries, expected the same number"));
        }
    }

    /// <summary>Reads a parameter that is one of the members of an enumeration; without a default it must be there.</summary>
    public T Word<T>(string name, T? otherwise = null)
        where T : struct, Enum => Word(name, Enum.GetNames<T>(), otherwise?.ToString()) is var word ? Enum.Parse<T>(word) : default;

    /// <summary>Reads a parameter that is one of some words; without a default it must be there.</summary>
    public string Word(string name, IReadOnlyList<string> words, string? otherwise)
    {
        _asked.Add(name);
        if (!_parameters.TryGetValue(name, out JsonItem? item))
        {
            return otherwise ?? throw Parameter($"parameter '{name}' is missing; expected one of {string.Join(", ", words)}");
        }

        return item.Kind == JsonValueKind.String && words.Contains(item.Text, StringComparer.Ordinal)
            ? item.Text
            : throw Parameter(
                $"parameter '{name}' is {item.Described}, expected one of {string.Join(", ", words)}{Near(item.Text, words)}");
    }

    /// <summary>Reads a parameter that is true or false.</summary>
    public bool Truth(string name, bool otherwise)
    {
        _asked.Add(name);
        return !_parameters.TryGetValue(name, out JsonItem? item) ? otherwise
            : item.Kind is JsonValueKind.True or JsonValueKind.False ? item.Kind == JsonValueKind.True
            : throw Parameter($"parameter '{name}' is {item.Described}, expected true or false");
    }

    /// <summary>Whether a parameter is given; the calculation knows it.</summary>
    public bool HasParameter(string name)
    {
        _asked.Add(name);
        return _parameters.ContainsKey(name);
    }

    /// <summary>Reads a parameter that is a number; without a default it must be there.</summary>
    public Rational NumberParameter(string name, Rational? otherwise = null)
    {
        _asked.Add(name);
        if (!_parameters.TryGetValue(name, out JsonItem? item))
        {
            return otherwise ?? throw Parameter($"parameter '{name}' is missing; expected a number");
        }

        return CalcNumber.Read(item, out Rational value) switch
        {
            CalcNumber.Found.Number => value,
            CalcNumber.Found.TooLong => throw Parameter($"parameter '{name}' is {item.Described}, {CalcNumber.Limit}"),
            _ => throw Parameter($"parameter '{name}' is {item.Described}, expected a number"),
        };
    }

    /// <summary>Reads a parameter that is a whole number of a range.</summary>
    public int WholeParameter(string name, int least, int most, int? otherwise = null)
    {
        Rational value = NumberParameter(name, otherwise is { } given ? new Rational(given) : null);
        return value.IsInteger && value >= least && value <= most
            ? (int)value.Numerator
            : throw Parameter(
                string.Create(CultureInfo.InvariantCulture,
                    $"parameter '{name}' is {value}, expected a whole number from {least} to {most}"));
    }

    /// <summary>Reads a parameter that is a number of a range.</summary>
    public Rational NumberParameter(string name, Rational least, Rational most)
    {
        Rational value = NumberParameter(name);
        return value >= least && value <= most
            ? value
            : throw Parameter($"parameter '{name}' is {value}, expected a number from {least} to {most}");
    }

    /// <summary>Reads the parameter <c>rounding</c>; without it the rule of the tool applies.</summary>
    public Rounding RoundingRule(Rounding? otherwise = null) => Word<Rounding>("rounding", otherwise ?? _toolRounding);

    /// <summary>Refuses parameters that the calculation did not ask for.</summary>
    public void NoOtherParameters()
    {
        foreach (string name in _parameters.Keys.Where(name => !_asked.Contains(name)))
        {
            string known = _asked.Count == 0 ? "it has none" : $"it has {string.Join(", ", _asked.Distinct())}";
            throw new CalcMistake(ProblemCodes.ParameterUnknown,
                $"'{_calculation}' with these inputs has no parameter {Quoted.Text(name)}; {known}{Near(name, _asked)}");
        }
    }

    /// <summary>A mistake of the inputs.</summary>
    public static CalcMistake Wrong(string message) => new(ProblemCodes.CalcInput, message);

    private static CalcMistake Parameter(string message) => new(ProblemCodes.ParameterWrong, message);

    private static string Near(string word, IEnumerable<string> words) => Spelling.Hint(word, words) is { } hint ? $"; {hint}" : "";

    private static string At(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]");

    private static Dictionary<string, JsonItem> Members(string what, JsonItem item)
    {
        if (item.Kind != JsonValueKind.Object)
        {
            throw Wrong($"'{what}' is {item.Described}, expected an object");
        }

        var members = new Dictionary<string, JsonItem>(StringComparer.Ordinal);
        foreach (JsonMember member in item.Members)
        {
            if (!members.TryAdd(member.Name, member.Value))
            {
                throw Wrong($"'{what}' has the member {Quoted.Text(member.Name)} twice; keep one");
            }
        }

        return members;
    }

    private JsonItem Need(string name) => _inputs.TryGetValue(name, out JsonItem? item)
        ? item
        : throw Wrong(
            $"input '{name}' of '{_calculation}' is "
                + $"missing{(_inputs.Count == 0 ? "; there is no input" : $"; there are {string.Join(", ", _inputs.Keys.Take(10).Select(key => Quoted.Text(key)))}{Near(name, _inputs.Keys)}")}");
}
