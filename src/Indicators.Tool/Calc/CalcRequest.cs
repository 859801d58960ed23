using Indicators.Tool.Input;

namespace Indicators.Tool.Calc;

/// <summary>One item of the input of <c>indicators calc</c>, as it stands there.</summary>
/// <param name="Id">The name that the answer repeats; <see langword="null"/> where the item has none.</param>
/// <param name="Calculation">The key of the calculation; <see langword="null"/> where the item has none.</param>
/// <param name="Inputs">The object of inputs, or what stands in its place.</param>
/// <param name="Parameters">The object of parameters, or what stands in its place.</param>
internal sealed record CalcRequest(string? Id, string? Calculation, JsonItem? Inputs, JsonItem? Parameters);
