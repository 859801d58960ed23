namespace Indicators;

/// <summary>The languages in which figures are read and printed.</summary>
public enum Language
{
    /// <summary>Chinese as the statistical offices of the mainland write it (zh-CN).</summary>
    Chinese = 0,

    /// <summary>English.</summary>
    English = 1,
}
