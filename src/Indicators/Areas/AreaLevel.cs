namespace Indicators;

/// <summary>How far down in the tree of areas a reference area stands.</summary>
public enum AreaLevel
{
    /// <summary>Not said: an area of the user's own, such as an industrial park.</summary>
    Unspecified = 0,

    /// <summary>The world (UN M49 001).</summary>
    World,

    /// <summary>A country or territory of ISO 3166-1.</summary>
    Country,

    /// <summary>A province, autonomous region, municipality or special administrative region (省级).</summary>
    Province,

    /// <summary>A prefecture-level city, prefecture, autonomous prefecture or league (地级).</summary>
    Prefecture,

    /// <summary>A district, county or county-level city (县级).</summary>
    County,

    /// <summary>A development zone or the like that statistics keep apart beside the counties; no division of GB/T 2260.</summary>
    Zone,

    /// <summary>Countries together, such as the EU or the high-income countries; in no other area, and so not ranked among
    /// countries.</summary>
    Group,
}
