using System.Diagnostics;
using LblodHarvester.Testing;

namespace LblodHarvester.EndToEnd;

public class ComposeTests
{
    private static readonly (string Program, string[] Arguments)[] Clients = [("docker", ["compose"]), ("docker-compose", [])];

    [Test]
    public async Task The_compose_file_is_one_that_the_client_understands()
    {
        foreach (var (program, arguments) in Clients)
        {
            if ((await RunAsync(program, [.. arguments, "version"])).Status != 0)
                continue;
            var (status, output) = await RunAsync(program, [.. arguments, "--file", "docker-compose.yml", "config"]);
            Assert.That(status, Is.Zero, output);
            Assert.That(output, Does.Contain("sparql-graph-crud-auth"));
            return;
        }

        Assert.Ignore("Neither 'docker compose' nor 'docker-compose' is installed: ./test.sh installs Debian's docker-compose where it can.");
    }

    private static async Task<(int Status, string Output)> RunAsync(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = SharedData.RepositoryRoot(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["VIRTUOSO_PASSWORD"] = "test";
        try
        {
            using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} could not be started.");
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (process.ExitCode, await output + await errors);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, $"{program} is not installed");
        }
    }
}
