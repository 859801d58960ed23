namespace Indicators.Currencies;

// The currencies that have a type; the other ones of ISO 4217 are read from Words/currencies.tsv and known by their codes.

/// <summary>The Chinese yuan renminbi (人民币).</summary>
public sealed class Cny : ICurrency
{
    private Cny() { }

    static string ICurrency.Code => "CNY";
}

/// <summary>The United States dollar (美元).</summary>
public sealed class Usd : ICurrency
{
    private Usd() { }

    static string ICurrency.Code => "USD";
}

/// <summary>The euro (欧元).</summary>
public sealed class Eur : ICurrency
{
    private Eur() { }

    static string ICurrency.Code => "EUR";
}

/// <summary>The pound sterling (英镑).</summary>
public sealed class Gbp : ICurrency
{
    private Gbp() { }

    static string ICurrency.Code => "GBP";
}

/// <summary>The Japanese yen (日元).</summary>
public sealed class Jpy : ICurrency
{
    private Jpy() { }

    static string ICurrency.Code => "JPY";
}

/// <summary>The Hong Kong dollar (港元).</summary>
public sealed class Hkd : ICurrency
{
    private Hkd() { }

    static string ICurrency.Code => "HKD";
}

/// <summary>The Macao pataca (澳门元).</summary>
public sealed class Mop : ICurrency
{
    private Mop() { }

    static string ICurrency.Code => "MOP";
}

/// <summary>The New Taiwan dollar (新台币).</summary>
public sealed class Twd : ICurrency
{
    private Twd() { }

    static string ICurrency.Code => "TWD";
}

/// <summary>The South Korean won (韩元).</summary>
public sealed class Krw : ICurrency
{
    private Krw() { }

    static string ICurrency.Code => "KRW";
}

/// <summary>The Swiss franc (瑞士法郎).</summary>
public sealed class Chf : ICurrency
{
    private Chf() { }

    static string ICurrency.Code => "CHF";
}

/// <summary>The Canadian dollar (加拿大元).</summary>
public sealed class Cad : ICurrency
{
    private Cad() { }

    static string ICurrency.Code => "CAD";
}

/// <summary>The Australian dollar (澳大利亚元).</summary>
public sealed class Aud : ICurrency
{
    private Aud() { }

    static string ICurrency.Code => "AUD";
}

/// <summary>The New Zealand dollar (新西兰元).</summary>
public sealed class Nzd : ICurrency
{
    private Nzd() { }

    static string ICurrency.Code => "NZD";
}

/// <summary>The Singapore dollar (新加坡元).</summary>
public sealed class Sgd : ICurrency
{
    private Sgd() { }

    static string ICurrency.Code => "SGD";
}

/// <summary>The Indian rupee (印度卢比).</summary>
public sealed class Inr : ICurrency
{
    private Inr() { }

    static string ICurrency.Code => "INR";
}

/// <summary>The Russian rouble (俄罗斯卢布).</summary>
public sealed class Rub : ICurrency
{
    private Rub() { }

    static string ICurrency.Code => "RUB";
}

/// <summary>The Thai baht (泰铢).</summary>
public sealed class Thb : ICurrency
{
    private Thb() { }

    static string ICurrency.Code => "THB";
}

/// <summary>The Vietnamese dong (越南盾).</summary>
public sealed class Vnd : ICurrency
{
    private Vnd() { }

    static string ICurrency.Code => "VND";
}

/// <summary>The Malaysian ringgit (林吉特).</summary>
public sealed class Myr : ICurrency
{
    private Myr() { }

    static string ICurrency.Code => "MYR";
}

/// <summary>The Indonesian rupiah (印度尼西亚盾).</summary>
public sealed class Idr : ICurrency
{
    private Idr() { }

    static string ICurrency.Code => "IDR";
}

/// <summary>The Brazilian real (巴西雷亚尔).</summary>
public sealed class Brl : ICurrency
{
    private Brl() { }

    static string ICurrency.Code => "BRL";
}

/// <summary>The South African rand (南非兰特).</summary>
public sealed class Zar : ICurrency
{
    private Zar() { }

    static string ICurrency.Code => "ZAR";
}

/// <summary>The Swedish krona (瑞典克朗).</summary>
public sealed class Sek : ICurrency
{
    private Sek() { }

    static string ICurrency.Code => "SEK";
}

/// <summary>The Norwegian krone (挪威克朗).</summary>
public sealed class Nok : ICurrency
{
    private Nok() { }

    static string ICurrency.Code => "NOK";
}

/// <summary>The Danish krone (丹麦克朗).</summary>
public sealed class Dkk : ICurrency
{
    private Dkk() { }

    static string ICurrency.Code => "DKK";
}
