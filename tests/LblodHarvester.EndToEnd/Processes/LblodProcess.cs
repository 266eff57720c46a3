using System.Diagnostics;
using System.Text;

namespace LblodHarvester.EndToEnd.Processes;

/// <summary>One run of <c>lblod</c> as a process of its own, as a person or a scheduler starts it.</summary>
internal sealed class LblodProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();
    private readonly Action<string>? _onErrorLine;
    private readonly Task _outputRead;
    private readonly Task _errorsRead;

    private LblodProcess(Process process, Action<string>? onErrorLine)
    {
        _process = process;
        _onErrorLine = onErrorLine;
        _outputRead = ReadAsync(process.StandardOutput, _output, null);
        _errorsRead = ReadAsync(process.StandardError, _errors, _onErrorLine);
    }

    internal string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    internal string Errors
    {
        get
        {
            lock (_errors)
                return _errors.ToString();
        }
    }

    internal int Id => _process.Id;

    internal bool HasExited => _process.HasExited;

    /// <summary>
    /// Runs a command that needs no data folder to its end, in the folder that holds <c>samples/</c>, with that on standard input.
    /// </summary>
    internal static async Task<(int Status, string Output, string Errors)> RunAsync(IEnumerable<string> arguments, byte[]? input = null)
    {
        await using var process = Start(arguments);
        await process._process.StandardInput.BaseStream.WriteAsync(input ?? []);
        process._process.StandardInput.Close();
        var status = await process.WaitAsync(Patience);
        return (status, process.Output, process.Errors);
    }

    internal static LblodProcess Start(
        IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, Action<string>? onErrorLine = null)
    {
        var start = StartInfo(arguments);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        var process = Process.Start(start) ?? throw new InvalidOperationException("lblod could not be started.");
        return new LblodProcess(process, onErrorLine);
    }

    /// <summary>What starts a command, all three streams redirected; for tests that read and write those themselves.</summary>
    internal static ProcessStartInfo StartInfo(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(DotnetPath())
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "lblod.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return start;
    }

    /// <summary>Runs to the end and returns the exit status.</summary>
    internal async Task<int> WaitAsync(TimeSpan timeout)
    {
        using var expiry = new CancellationTokenSource(timeout);
        try
        {
            await _process.WaitForExitAsync(expiry.Token);
        }
        catch (OperationCanceledException)
        {
            Kill();
            Assert.Fail($"lblod did not end within {timeout.TotalSeconds:0} s.\n{Output}\n{Errors}");
        }

        await Task.WhenAll(_outputRead, _errorsRead);
        return _process.ExitCode;
    }

    /// <summary>Waits until the process has printed the text.</summary>
    internal Task WaitForOutputAsync(string text) => WaitForAsync(() => Output, text);

    /// <summary>Waits until the process has told the text on standard error.</summary>
    internal Task WaitForErrorAsync(string text) => WaitForAsync(() => Errors, text);

    /// <summary>Asks the process to end, as <c>kill</c> and a service manager do.</summary>
    internal async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Ends the process at once, as <c>kill -9</c> does: none of its code runs any more.</summary>
    internal void Kill()
    {
        if (!_process.HasExited)
            _process.Kill();
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task WaitForAsync(Func<string> said, string text)
    {
        var clock = Stopwatch.StartNew();
        while (!said().Contains(text, StringComparison.Ordinal))
        {
            if (_process.HasExited || clock.Elapsed > Patience)
                Assert.Fail($"lblod did not say \"{text}\".\n{Output}\n{Errors}");
            await Task.Delay(Poll);
        }
    }

    private static string DotnetPath() => Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    private static async Task ReadAsync(StreamReader reader, StringBuilder into, Action<string>? onLine)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            lock (into)
                into.AppendLine(line);
            onLine?.Invoke(line);
        }
    }
}
