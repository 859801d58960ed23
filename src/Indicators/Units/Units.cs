using Indicators.Currencies;

namespace Indicators;

/// <summary>Ready units. With <c>using static Indicators.Units;</c> a quantity reads as in a report: <c>58 * Enterprises</c>.</summary>
/// <remarks>
/// Each stands in <c>Text/Words/units.tsv</c> or <c>Text/Words/currencies.tsv</c> too, where its other spellings are; a test holds the two
/// to each other. The units are properties of kinds, so the compiler knows that 家 and 元 do not add.
/// </remarks>
public static partial class Units
{
    /// <summary>The yuan (元).</summary>
    public static Unit<Money<Cny>> Yuan { get; } = Unit<Money<Cny>>.Create("元", "yuan|yuan", 1);

    /// <summary>Ten thousand yuan (万元).</summary>
    public static Unit<Money<Cny>> TenThousandYuan { get; } = Yuan.WithMagnitude(Magnitude.TenThousand);

    /// <summary>A hundred million yuan (亿元).</summary>
    public static Unit<Money<Cny>> HundredMillionYuan { get; } = Yuan.WithMagnitude(Magnitude.HundredMillion);

    /// <summary>The US dollar (美元).</summary>
    public static Unit<Money<Usd>> UsDollars { get; } = Unit<Money<Usd>>.Create("美元", "US dollar|US dollars", 1);

    /// <summary>The euro (欧元).</summary>
    public static Unit<Money<Eur>> Euros { get; } = Unit<Money<Eur>>.Create("欧元", "euro|euros", 1);

    /// <summary>The pound sterling (英镑).</summary>
    public static Unit<Money<Gbp>> PoundsSterling { get; } = Unit<Money<Gbp>>.Create("英镑", "pound sterling|pounds sterling", 1);

    /// <summary>The Japanese yen (日元).</summary>
    public static Unit<Money<Jpy>> Yen { get; } = Unit<Money<Jpy>>.Create("日元", "Japanese yen|Japanese yen", 1);

    /// <summary>The Hong Kong dollar (港元).</summary>
    public static Unit<Money<Hkd>> HongKongDollars { get; } = Unit<Money<Hkd>>.Create("港元", "Hong Kong dollar|Hong Kong dollars", 1);

    /// <summary>The Macao pataca (澳门元).</summary>
    public static Unit<Money<Mop>> Patacas { get; } = Unit<Money<Mop>>.Create("澳门元", "Macao pataca|Macao patacas", 1);

    /// <summary>The New Taiwan dollar (新台币).</summary>
    public static Unit<Money<Twd>> NewTaiwanDollars { get; } = Unit<Money<Twd>>.Create("新台币", "New Taiwan dollar|New Taiwan dollars", 1);

    /// <summary>The South Korean won (韩元).</summary>
    public static Unit<Money<Krw>> Won { get; } = Unit<Money<Krw>>.Create("韩元", "South Korean won|South Korean won", 1);

    /// <summary>The Swiss franc (瑞士法郎).</summary>
    public static Unit<Money<Chf>> SwissFrancs { get; } = Unit<Money<Chf>>.Create("瑞士法郎", "Swiss franc|Swiss francs", 1);

    /// <summary>The Canadian dollar (加拿大元).</summary>
    public static Unit<Money<Cad>> CanadianDollars { get; } = Unit<Money<Cad>>.Create("加拿大元", "Canadian dollar|Canadian dollars", 1);

    /// <summary>The Australian dollar (澳大利亚元).</summary>
    public static Unit<Money<Aud>> AustralianDollars { get; } = Unit<Money<Aud>>.Create("澳大利亚元", "Australian dollar|Australian dollars", 1);

    /// <summary>The New Zealand dollar (新西兰元).</summary>
    public static Unit<Money<Nzd>> NewZealandDollars { get; } =
        Unit<Money<Nzd>>.Create("新西兰元", "New Zealand dollar|New Zealand dollars", 1);

    /// <summary>The Singapore dollar (新加坡元).</summary>
    public static Unit<Money<Sgd>> SingaporeDollars { get; } = Unit<Money<Sgd>>.Create("新加坡元", "Singapore dollar|Singapore dollars", 1);

    /// <summary>The Indian rupee (印度卢比).</summary>
    public static Unit<Money<Inr>> IndianRupees { get; } = Unit<Money<Inr>>.Create("印度卢比", "Indian rupee|Indian rupees", 1);

    /// <summary>The Russian rouble (俄罗斯卢布).</summary>
    public static Unit<Money<Rub>> Roubles { get; } = Unit<Money<Rub>>.Create("俄罗斯卢布", "Russian rouble|Russian roubles", 1);

    /// <summary>The Thai baht (泰铢).</summary>
    public static Unit<Money<Thb>> Baht { get; } = Unit<Money<Thb>>.Create("泰铢", "Thai baht|Thai baht", 1);

    /// <summary>The Vietnamese dong (越南盾).</summary>
    public static Unit<Money<Vnd>> Dong { get; } = Unit<Money<Vnd>>.Create("越南盾", "Vietnamese dong|Vietnamese dong", 1);

    /// <summary>The Malaysian ringgit (林吉特).</summary>
    public static Unit<Money<Myr>> Ringgit { get; } = Unit<Money<Myr>>.Create("林吉特", "Malaysian ringgit|Malaysian ringgit", 1);

    /// <summary>The Indonesian rupiah (印度尼西亚盾).</summary>
    public static Unit<Money<Idr>> Rupiah { get; } = Unit<Money<Idr>>.Create("印度尼西亚盾", "Indonesian rupiah|Indonesian rupiah", 1);

    /// <summary>The Brazilian real (巴西雷亚尔).</summary>
    public static Unit<Money<Brl>> Reais { get; } = Unit<Money<Brl>>.Create("巴西雷亚尔", "Brazilian real|Brazilian reais", 1);

    /// <summary>The South African rand (南非兰特).</summary>
    public static Unit<Money<Zar>> Rand { get; } = Unit<Money<Zar>>.Create("南非兰特", "South African rand|South African rand", 1);

    /// <summary>The Swedish krona (瑞典克朗).</summary>
    public static Unit<Money<Sek>> SwedishKronor { get; } = Unit<Money<Sek>>.Create("瑞典克朗", "Swedish krona|Swedish kronor", 1);

    /// <summary>The Norwegian krone (挪威克朗).</summary>
    public static Unit<Money<Nok>> NorwegianKroner { get; } = Unit<Money<Nok>>.Create("挪威克朗", "Norwegian krone|Norwegian kroner", 1);

    /// <summary>The Danish krone (丹麦克朗).</summary>
    public static Unit<Money<Dkk>> DanishKroner { get; } = Unit<Money<Dkk>>.Create("丹麦克朗", "Danish krone|Danish kroner", 1);
}
