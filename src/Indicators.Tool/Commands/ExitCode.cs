namespace Indicators.Tool.Commands;

/// <summary>What the tool tells the caller; the same for every command.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, but something was left out or found; each command says what.</summary>
    public const int DoneBut = 1;

    /// <summary>Bad usage, or input that cannot be read; nothing was written.</summary>
    public const int Refused = 2;

    /// <summary>Ended by Ctrl-C.</summary>
    public const int Cancelled = 130;
}
