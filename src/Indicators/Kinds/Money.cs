namespace Indicators;

/// <summary>A currency (ISO 4217). Amounts in different currencies are different kinds and never add.</summary>
public interface ICurrency
{
    /// <summary>Gets the alphabetic ISO 4217 code, such as <c>CNY</c>.</summary>
    static abstract string Code { get; }
}

/// <summary>A kind of money that does not say at which prices: <see cref="Nominal{TMoney}"/> and <see cref="Real{TMoney, TBase}"/> of it
/// do.</summary>
public interface IMonetary : IExtensive;

/// <summary>Money in one currency; its coherent unit is the currency's main unit (元, dollar).</summary>
/// <remarks>It does not say at which prices: see <see cref="Nominal{TMoney}"/> (现价) and <see cref="Real{TMoney, TBase}"/> (不变价).</remarks>
/// <typeparam name="TCurrency">The currency.</typeparam>
public sealed class Money<TCurrency> : IMonetary where TCurrency : ICurrency
{
    private Money() { }

    static string IQuantityKind.Code => TCurrency.Code;
}
