using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace LblodHarvester.Sparql.Store;

/// <summary>
/// The thread on which a store's transactions are carried out, bulk loads apart. It gives way to the threads that answer queries: where every processor is
/// busy, a page that is written waits, and not who asks.
/// </summary>
internal sealed class WriterThread : IDisposable
{
    // What the kernel gives a thread that is ten steps nicer is a tenth of what it gives others, where they want all there is.
    private const int Steps = 10;

    private readonly BlockingCollection<Task> _work = [];
    private readonly Lazy<Thread> _thread;

    internal WriterThread() => _thread = new Lazy<Thread>(Start);

    /// <summary>Does the work on this thread, which waits for all of it. Who waits for the task goes on elsewhere.</summary>
    /// <exception cref="InvalidOperationException">The thread has ended.</exception>
    internal Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        var task = new Task<T>(() => work().GetAwaiter().GetResult(), TaskCreationOptions.RunContinuationsAsynchronously);
        _work.Add(task);
        _ = _thread.Value;
        return task;
    }

    /// <summary>Ends the thread after what it was given.</summary>
    public void Dispose() => _work.CompleteAdding();

    private Thread Start()
    {
        var thread = new Thread(Run) { Name = "store writer", IsBackground = true, Priority = ThreadPriority.BelowNormal };
        thread.Start();
        return thread;
    }

    private void Run()
    {
        if (OperatingSystem.IsLinux())
            _ = GiveWay(Steps);
        foreach (var task in _work.GetConsumingEnumerable())
            task.RunSynchronously(TaskScheduler.Default);
    }

    // The runtime's priorities say nothing to Linux. There it is a thread that is nice, and not its process (nice(2), "C library/kernel differences").
    [DllImport("libc", EntryPoint = "nice")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GiveWay(int steps);
}
