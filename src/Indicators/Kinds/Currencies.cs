namespace Indicators.Currencies;

// The currencies that have a type; the other ones of ISO 4217 are read from Words/currencies.tsv and known by their codes.

/// <summary>The Chinese yuan renminbi (人民币).</summary>
public sealed class Cny : ICurrency
{
    private Cny() { }

    /// <inheritdoc/>
    public static string Code => "CNY";
}

/// <summary>The United States dollar (美元).</summary>
public sealed class Usd : ICurrency
{
    private Usd() { }

    /// <inheritdoc/>
    public static string Code => "USD";
}

/// <summary>The euro (欧元).</summary>
public sealed class Eur : ICurrency
{
    private Eur() { }

    /// <inheritdoc/>
    public static string Code => "EUR";
}

/// <summary>The pound sterling (英镑).</summary>
public sealed class Gbp : ICurrency
{
    private Gbp() { }

    /// <inheritdoc/>
    public static string Code => "GBP";
}

/// <summary>The Japanese yen (日元).</summary>
public sealed class Jpy : ICurrency
{
    private Jpy() { }

    /// <inheritdoc/>
    public static string Code => "JPY";
}

/// <summary>The Hong Kong dollar (港元).</summary>
public sealed class Hkd : ICurrency
{
    private Hkd() { }

    /// <inheritdoc/>
    public static string Code => "HKD";
}

/// <summary>The Macao pataca (澳门元).</summary>
public sealed class Mop : ICurrency
{
    private Mop() { }

    /// <inheritdoc/>
    public static string Code => "MOP";
}

/// <summary>The New Taiwan dollar (新台币).</summary>
public sealed class Twd : ICurrency
{
    private Twd() { }

    /// <inheritdoc/>
    public static string Code => "TWD";
}

/// <summary>The South Korean won (韩元).</summary>
public sealed class Krw : ICurrency
{
    private Krw() { }

    /// <inheritdoc/>
    public static string Code => "KRW";
}

/// <summary>The Swiss franc (瑞士法郎).</summary>
public sealed class Chf : ICurrency
{
    private Chf() { }

    /// <inheritdoc/>
    public static string Code => "CHF";
}

/// <summary>The Canadian dollar (加拿大元).</summary>
public sealed class Cad : ICurrency
{
    private Cad() { }

    /// <inheritdoc/>
    public static string Code => "CAD";
}

/// <summary>The Australian dollar (澳大利亚元).</summary>
public sealed class Aud : ICurrency
{
    private Aud() { }

    /// <inheritdoc/>
    public static string Code => "AUD";
}

/// <summary>The New Zealand dollar (新西兰元).</summary>
public sealed class Nzd : ICurrency
{
    private Nzd() { }

    /// <inheritdoc/>
    public static string Code => "NZD";
}

/// <summary>The Singapore dollar (新加坡元).</summary>
public sealed class Sgd : ICurrency
{
    private Sgd() { }

    /// <inheritdoc/>
    public static string Code => "SGD";
}

/// <summary>The Indian rupee (印度卢比).</summary>
public sealed class Inr : ICurrency
{
    private Inr() { }

    /// <inheritdoc/>
    public static string Code => "INR";
}

/// <summary>The Russian rouble (俄罗斯卢布).</summary>
public sealed class Rub : ICurrency
{
    private Rub() { }

    /// <inheritdoc/>
    public static string Code => "RUB";
}

/// <summary>The Thai baht (泰铢).</summary>
public sealed class Thb : ICurrency
{
    private Thb() { }

    /// <inheritdoc/>
    public static string Code => "THB";
}

/// <summary>The Vietnamese dong (越南盾).</summary>
public sealed class Vnd : ICurrency
{
    private Vnd() { }

    /// <inheritdoc/>
    public static string Code => "VND";
}

/// <summary>The Malaysian ringgit (林吉特).</summary>
public sealed class Myr : ICurrency
{
    private Myr() { }

    /// <inheritdoc/>
    public static string Code => "MYR";
}

/// <summary>The Indonesian rupiah (印度尼西亚盾).</summary>
public sealed class Idr : ICurrency
{
    private Idr() { }

    /// <inheritdoc/>
    public static string Code => "IDR";
}

/// <summary>The Brazilian real (巴西雷亚尔).</summary>
public sealed class Brl : ICurrency
{
    private Brl() { }

    /// <inheritdoc/>
    public static string Code => "BRL";
}

/// <summary>The South African rand (南非兰特).</summary>
public sealed class Zar : ICurrency
{
    private Zar() { }

    /// <inheritdoc/>
    public static string Code => "ZAR";
}

/// <summary>The Swedish krona (瑞典克朗).</summary>
public sealed class Sek : ICurrency
{
    private Sek() { }

    /// <inheritdoc/>
    public static string Code => "SEK";
}

/// <summary>The Norwegian krone (挪威克朗).</summary>
public sealed class Nok : ICurrency
{
    private Nok() { }

    /// <inheritdoc/>
    public static string Code => "NOK";
}

/// <summary>The Danish krone (丹麦克朗).</summary>
public sealed class Dkk : ICurrency
{
    private Dkk() { }

    /// <inheritdoc/>
    public static string Code => "DKK";
}
