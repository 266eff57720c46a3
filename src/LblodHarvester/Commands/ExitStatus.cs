namespace LblodHarvester.Commands;

/// <summary>What the program answers to whoever started it.</summary>
internal static class ExitStatus
{
    /// <summary>All went well.</summary>
    public const int Ok = 0;

    /// <summary>A page falls short, some pages failed, <c>ASK</c> answers false, or the command could not do its work.</summary>
    public const int FellShort = 1;

    /// <summary>Input that cannot be read.</summary>
    public const int Unreadable = 2;

    /// <summary>A run failed.</summary>
    public const int RunFailed = 3;

    /// <summary>A query took more than it may.</summary>
    public const int OverLimit = 3;

    /// <summary>The command line or the configuration is wrong (EX_USAGE of sysexits.h).</summary>
    public const int Usage = 64;

    /// <summary>A fault of the program itself (EX_SOFTWARE of sysexits.h).</summary>
    public const int Fault = 70;

    /// <summary>Stopped by Ctrl+C, as shells count it.</summary>
    public const int Interrupted = 130;
}
