using LblodHarvester.Composition;
using LblodHarvester.Terminals;
using Microsoft.Extensions.Logging;

namespace LblodHarvester.Tests.Composition;

public class LoggingTests
{
    [Test]
    public void On_a_terminal_a_line_goes_through_the_console_that_draws_progress()
    {
        var error = new StringWriter();
        using (var loggers = Logging.Create(LogLevel.Warning, new Terminal(() => Stream.Null, () => Stream.Null, TextWriter.Null, error, false, true)))
            loggers.CreateLogger("LblodHarvester.Test").LogWarning("{Page} is [gone]", new Uri("http://a.example/"));
        Assert.That(error.ToString(), Does.Contain("WARN").And.Contain("http://a.example/ is [gone]").And.Contain("\u001b["));
    }

    [TestCase("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Error)]
    [TestCase("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Warning)]
    [TestCase("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Information)]
    [TestCase("Quartz.Core.QuartzScheduler", LogLevel.Information)]
    public void What_frameworks_tell_twice_or_too_often_is_heard_by_whoever_debugs_alone(string category, LogLevel level)
    {
        using var usual = Logging.Create(LogLevel.Information, WithoutColour());
        using var debugging = Logging.Create(LogLevel.Debug, WithoutColour());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(usual.CreateLogger(category).IsEnabled(level), Is.False);
            Assert.That(debugging.CreateLogger(category).IsEnabled(level), Is.True);
            Assert.That(usual.CreateLogger("LblodHarvester.Test").IsEnabled(LogLevel.Information), Is.True);
        }
    }

    private static Terminal WithoutColour() => new(() => Stream.Null, () => Stream.Null, TextWriter.Null, TextWriter.Null, false, false);
}
