namespace Indicators;

/// <summary>A currency (ISO 4217). Amounts in different currencies are different kinds and never add.</summary>
public interface ICurrency
{
    /// <summary>Gets the alphabetic ISO 4217 code, such as <c>CNY</c>.</summary>
    static abstract string Code { get; }
}

/// <summary>Money in one currency; its coherent unit is the currency's main unit (元, dollar).</summary>
/// <typeparam name="TCurrency">The currency.</typeparam>
public sealed class Money<TCurrency> : IExtensive where TCurrency : ICurrency
{
    private Money() { }

    /// <inheritdoc/>
    public static string Code => TCurrency.Code;
}
