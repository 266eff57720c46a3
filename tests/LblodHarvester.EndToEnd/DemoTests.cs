using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using LblodHarvester.EndToEnd.Processes;

namespace LblodHarvester.EndToEnd;

/// <summary>The demo as somebody sees it who runs it twice.</summary>
public partial class DemoTests
{
    private const int Reportable = 5;

    private Harvest? _harvest;
    private (int Status, string Output, string Errors) _first;
    private (int Status, string Output, string Errors) _second;
    private string _acceptedByFirst = "";

    [OneTimeSetUp]
    public async Task Run_the_demo_twice()
    {
        _harvest = new Harvest();
        _first = await _harvest.RunAsync("demo", "--exit");
        _acceptedByFirst = await File.ReadAllTextAsync(StubFile.PathOf(_harvest.Folder));
        _second = await _harvest.RunAsync("demo", "--exit");
    }

    [OneTimeTearDown]
    public void Remove_the_data() => _harvest?.Dispose();

    [Test]
    public void The_first_demo_reports_five_lists_and_holds_one()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(_first.Status, Is.Zero, _first.Errors);
            Assert.That(LinesUnder(_first.Output, "Reported to toezicht"), Has.Count.EqualTo(Reportable).And.All.EndsWith(": accepted"));
            Assert.That(LinesUnder(_first.Output, "Held, because"), Has.Count.EqualTo(1).And.One.Contains("eli:date_publication"));
            Assert.That(StubFile.ListAccepted(_harvest!.Folder), Has.Count.EqualTo(Reportable).And.Unique);
        }
    }

    [Test]
    public void The_second_demo_reports_nothing_again()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(_second.Status, Is.Zero, _second.Errors);
            Assert.That(
                LinesUnder(_second.Output, "Reported to toezicht"),
                Is.EqualTo(["  5 besluitenlijsten reported before, nothing sent again."]));
            Assert.That(LinesUnder(_second.Output, "Held, because"), Has.Count.EqualTo(1));
            Assert.That(File.ReadAllText(StubFile.PathOf(_harvest!.Folder)), Is.EqualTo(_acceptedByFirst));
        }
    }

    [Test]
    public void The_summary_tells_of_every_source()
    {
        foreach (var title in new[] { "Wolkendorp, zonder fouten", "Wolkendorp, raadpleegomgeving", "Wolkendorp, echo" })
        {
            Assert.That(LinesUnder(_first.Output, title), Has.Some.Contains(" published, with "), title);
            Assert.That(LinesUnder(_second.Output, title), Has.Some.Contains(" published, with "), title);
        }
    }

    [Test]
    public void What_is_wrong_is_told_with_its_file_and_line_and_that_line_is_there()
    {
        var places = PlaceLine().Matches(_first.Output);
        Assert.That(places, Has.Count.GreaterThan(5));
        foreach (Match place in places)
        {
            var lines = File.ReadAllLines(Path.Combine(Testing.SharedData.RepositoryRoot(), place.Groups["file"].Value));
            Assert.That(int.Parse(place.Groups["line"].Value, CultureInfo.InvariantCulture), Is.InRange(1, lines.Length), place.Value);
        }
    }

    [Test]
    public void A_pipe_gets_no_escape_sequences() =>
        Assert.That(_first.Output + _first.Errors + _second.Output + _second.Errors, Does.Not.Contain('\u001b'));

    [Test]
    public void Nothing_is_on_the_log_but_the_two_addresses_that_are_gone() =>
        Assert.That(
            _first.Errors.Split('\n').Where(line => LogLine().IsMatch(line)),
            Has.Exactly(2).Items.And.All.Contains("404"));

    [Test]
    public void The_folder_of_the_keys_is_for_its_owner_alone()
    {
        if (OperatingSystem.IsWindows())
            Assert.Ignore("Windows has no file modes.");
        else
            Assert.That(
                File.GetUnixFileMode(Path.Combine(_harvest!.Folder, "keys")),
                Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
    }

    [TestCase(8071, "--exit")]
    [TestCase(8072, "--exit")]
    [TestCase(5080)]
    public async Task A_port_that_is_taken_is_named_before_anything_is_harvested(int port, params string[] options)
    {
        using var taken = new TcpListener(IPAddress.Loopback, port);
        taken.Start();
        using var harvest = new Harvest();
        var (status, output, errors) = await harvest.RunAsync(["demo", .. options]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(1));
            Assert.That(output, Is.Empty);
            Assert.That(errors.TrimEnd().Split('\n'), Has.Length.EqualTo(1).And.One.Contains($"http://127.0.0.1:{port}"));
        }
    }

    [Test]
    public async Task Without_exit_the_web_app_stays_up_until_it_is_told_to_stop()
    {
        using var harvest = new Harvest();
        await using var demo = harvest.Start("demo");
        await demo.WaitForOutputAsync("The web app is at http://127.0.0.1:5080");
        using var client = new HttpClient();
        Assert.That(await client.GetStringAsync("http://127.0.0.1:5080/health/ready"), Is.EqualTo("ready\n"));
        await demo.TerminateAsync();
        Assert.That(await demo.WaitAsync(TimeSpan.FromSeconds(10)), Is.Zero, demo.Errors);
    }

    private static List<string> LinesUnder(string output, string heading) =>
    [
        .. output.Split('\n').SkipWhile(line => !line.StartsWith(heading, StringComparison.Ordinal))
            .Skip(1).TakeWhile(line => line.Trim().Length > 0),
    ];

    [GeneratedRegex(" (WARN|EROR|FATL) ")]
    private static partial Regex LogLine();

    [GeneratedRegex(@"^  (?<file>samples/\S+):(?<line>\d+):\d+ (violation|warning) ", RegexOptions.Multiline)]
    private static partial Regex PlaceLine();
}
