using System.Diagnostics;
using LblodHarvester.EndToEnd.Processes;

namespace LblodHarvester.EndToEnd.Killing;

/// <summary>When to kill: a little after the process says for the n-th time that a page enters a step.</summary>
/// <param name="Mark">What the log says, such as <c>Archive http</c>; null for the start of the process.</param>
/// <param name="Nth">Which time, from 1.</param>
/// <param name="Delay">How long after.</param>
internal sealed record KillMoment(string? Mark, int Nth, TimeSpan Delay)
{
    internal static KillMoment Draw(Random random, string mark, int pages) =>
        new(mark, 1 + random.Next(pages), TimeSpan.FromMilliseconds(random.Next(12)));

    /// <summary>Any moment of a process that would take so long.</summary>
    internal static KillMoment DrawAnywhere(Random random, TimeSpan within) => new(null, 1, random.NextDouble() * within);

    /// <summary>Watches the log of a process and kills it when the moment comes.</summary>
    internal Trigger Arm() => new(this);

    public override string ToString() =>
        Mark is null
            ? $"{Delay.TotalMilliseconds:0} ms after the start"
            : $"'{Mark}' for the {Nth}. time, {Delay.TotalMilliseconds:0} ms later";

    /// <summary>One armed moment.</summary>
    internal sealed class Trigger
    {
        private readonly KillMoment _moment;
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _seen;

        internal Trigger(KillMoment moment)
        {
            _moment = moment;
            if (moment.Mark is null)
                _reached.SetResult();
        }

        internal void Hear(string line)
        {
            if (_moment.Mark is { } mark && line.Contains(mark, StringComparison.Ordinal)
                && Interlocked.Increment(ref _seen) == _moment.Nth)
                _reached.TrySetResult();
        }

        // A timer would round to whole milliseconds, and what is aimed at takes less.
        private static void Wait(TimeSpan delay)
        {
            var clock = Stopwatch.StartNew();
            if (delay > TimeSpan.FromMilliseconds(20))
                Thread.Sleep(delay - TimeSpan.FromMilliseconds(20));
            SpinWait.SpinUntil(() => clock.Elapsed >= delay);
        }

        /// <summary>Kills the process when the moment comes; false when it ended before.</summary>
        internal async Task<bool> KillAsync(LblodProcess process, TimeSpan limit)
        {
            var ended = process.WaitAsync(limit);
            if (await Task.WhenAny(_reached.Task, ended) == ended)
                return false;
            Wait(_moment.Delay);
            if (process.HasExited)
                return false;
            process.Kill();
            await ended;
            return true;
        }
    }
}
