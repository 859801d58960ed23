namespace Indicators;

/// <summary>The change of parts between two periods, and the levels of their whole in both.</summary>
internal readonly record struct PartsChange<TLevel>(TLevel Change, TLevel Before, TLevel After);
