using System.Diagnostics;
using System.Globalization;
using System.Text;
using LblodHarvester.EndToEnd.Processes;

namespace LblodHarvester.EndToEnd.Commands;

/// <summary><c>lblod convert</c> on a stream that is larger than what it may hold.</summary>
public class ConvertMemoryTests
{
    private const int Megabyte = 1_000_000;
    private const int MostPeakMegabytes = 150;
    private const int InputMegabytes = 64;
    private const int Graphs = 1000;

    [Test]
    public async Task A_large_stream_of_lines_is_converted_in_bounded_memory()
    {
        if (!OperatingSystem.IsLinux())
            Assert.Ignore("The peak of a process's memory is read from /proc, which only Linux has.");
        using var lblod = Process.Start(LblodProcess.StartInfo(["convert", "-", "--from", "nq", "--to", "nt"]))!;
        try
        {
            var output = CountLinesAsync(lblod.StandardOutput.BaseStream);
            var errors = lblod.StandardError.ReadToEndAsync();
            var quads = await WriteAsync(lblod.StandardInput.BaseStream);
            // All but what the pipe holds has been read by now, and the process waits for more.
            var peak = PeakMegabytes(lblod);
            lblod.StandardInput.Close();
            await lblod.WaitForExitAsync();
            await TestContext.Out.WriteLineAsync($"{quads} quads, {peak} MB at most");
            Assert.That(lblod.ExitCode, Is.Zero, await errors);
            Assert.That(await errors, Does.Contain($" {Graphs} graph names left out"));
            Assert.That(await output, Is.EqualTo(quads));
            Assert.That(peak, Is.LessThan(MostPeakMegabytes));
        }
        finally
        {
            if (!lblod.HasExited)
                lblod.Kill();
        }
    }

    // Subjects, blank nodes and texts are new with every pair of lines, so that whatever is remembered of them adds up.
    private static async Task<int> WriteAsync(Stream stream)
    {
        var pairs = 0;
        var written = 0L;
        var chunk = new StringBuilder();
        while (written < (long)InputMegabytes * Megabyte)
        {
            chunk.Clear();
            for (; chunk.Length < Megabyte; pairs++)
            {
                chunk.Append(CultureInfo.InvariantCulture, $"<https://data.example/id/besluit/{pairs}> <http://purl.org/dc/terms/relation> _:node{pairs} ")
                    .Append(CultureInfo.InvariantCulture, $"<https://data.example/page/{pairs % Graphs}> .\n")
                    .Append(CultureInfo.InvariantCulture, $"_:node{pairs} <http://purl.org/dc/terms/title> \"Besluit \\\"{pairs}\\\", één\"@nl .\n");
            }

            var bytes = Encoding.UTF8.GetBytes(chunk.ToString());
            await stream.WriteAsync(bytes);
            written += bytes.Length;
        }

        await stream.FlushAsync();
        return 2 * pairs;
    }

    private static async Task<int> CountLinesAsync(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var lines = 0;
        while (await stream.ReadAsync(buffer) is > 0 and var length)
            lines += buffer.AsSpan(0, length).Count((byte)'\n');
        return lines;
    }

    private static int PeakMegabytes(Process process)
    {
        const string Peak = "VmHWM:";
        var line = File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith(Peak, StringComparison.Ordinal));
        var kibibytes = line[Peak.Length..].Replace("kB", "", StringComparison.Ordinal).Trim();
        return (int)(long.Parse(kibibytes, CultureInfo.InvariantCulture) * 1024 / Megabyte);
    }
}
