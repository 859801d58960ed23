namespace Indicators;

/// <summary>A place in a file, from 1; the column in UTF-16 code units.</summary>
internal readonly record struct Place(int Line, int Column);
