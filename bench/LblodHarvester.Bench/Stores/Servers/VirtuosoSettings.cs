using System.Globalization;

namespace LblodHarvester.Bench.Stores.Servers;

/// <summary>
/// The settings of Virtuoso: those of its installation, with the buffers that its documentation has for 4 GB of memory for it, and without limits on
/// answers. A query that names no graph is about all of them: that is its default.
/// </summary>
internal static class VirtuosoSettings
{
    /// <summary>The name of their file.</summary>
    internal const string File = "virtuoso.ini";

    /// <summary>The settings as the file has them.</summary>
    /// <param name="sqlPort">The port of its own protocol.</param>
    /// <param name="httpPort">The port of HTTP.</param>
    /// <param name="dataFolder">The folder of files that it may load.</param>
    internal static string Of(int sqlPort, int httpPort, string dataFolder) => string.Create(CultureInfo.InvariantCulture, $"""
        [Database]
        DatabaseFile = virtuoso.db
        ErrorLogFile = virtuoso.log
        LockFile = virtuoso.lck
        TransactionFile = virtuoso.trx
        xa_persistent_file = virtuoso.pxa
        FileExtend = 200
        MaxCheckpointRemap = 2000
        TempStorage = TempDatabase

        [TempDatabase]
        DatabaseFile = virtuoso-temp.db
        TransactionFile = virtuoso-temp.trx
        MaxCheckpointRemap = 2000

        [Parameters]
        ServerPort = 127.0.0.1:{sqlPort}
        DisableUnixSocket = 1
        ServerThreads = 20
        CheckpointInterval = 60
        NumberOfBuffers = 340000
        MaxDirtyBuffers = 250000
        CaseMode = 2
        DirsAllowed = ., {dataFolder}

        [HTTPServer]
        ServerPort = 127.0.0.1:{httpPort}
        ServerRoot = .
        ServerThreads = 10
        MaxClientConnections = 10
        EnabledDavVSP = 0

        [SPARQL]
        ResultSetMaxRows = 100000000

        """);
}
