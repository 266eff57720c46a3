using System.Net;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Infrastructure.Http;

namespace LblodHarvester.Infrastructure.Tests.Http;

public class AddressGuardTests
{
    [TestCase("127.0.0.1", "loopback")]
    [TestCase("::1", "loopback")]
    [TestCase("10.1.2.3", "private")]
    [TestCase("172.31.0.1", "private")]
    [TestCase("192.168.1.1", "private")]
    [TestCase("169.254.169.254", "link-local")]
    [TestCase("100.64.0.1", "shared (carrier-grade NAT)")]
    [TestCase("0.0.0.0", "\"this network\"")]
    [TestCase("224.0.0.1", "multicast")]
    [TestCase("255.255.255.255", "reserved")]
    [TestCase("::", "unspecified")]
    [TestCase("fe80::1", "link-local")]
    [TestCase("fd00::1", "unique local")]
    [TestCase("ff02::1", "multicast")]
    [TestCase("::ffff:127.0.0.1", "loopback")]
    [TestCase("::127.0.0.1", "loopback")]
    [TestCase("64:ff9b::10.0.0.1", "private")]
    [TestCase("2002:7f00:1::", "loopback")]
    [TestCase("2001:db8::1", "documentation")]
    public void A_special_address_is_refused(string address, string kind) =>
        Assert.That(new AddressGuard([]).Refuse(IPAddress.Parse(address)), Is.EqualTo(kind));

    [TestCase("193.191.128.1")]
    [TestCase("2a02:2c40::1")]
    [TestCase("::ffff:193.191.128.1")]
    [TestCase("172.32.0.1")]
    [TestCase("100.128.0.1")]
    public void A_public_address_is_not_refused(string address) =>
        Assert.That(new AddressGuard([]).Refuse(IPAddress.Parse(address)), Is.Null);

    [Test]
    public void An_allowed_network_is_not_refused_and_others_still_are()
    {
        var guard = new AddressGuard(["10.1.0.0/16"]);
        Assert.Multiple(() =>
        {
            Assert.That(guard.Refuse(IPAddress.Parse("10.1.255.1")), Is.Null);
            Assert.That(guard.Refuse(IPAddress.Parse("::ffff:10.1.255.1")), Is.Null);
            Assert.That(guard.Refuse(IPAddress.Parse("10.2.0.1")), Is.EqualTo("private"));
        });
    }

    [Test]
    public void A_network_that_is_not_one_is_named()
    {
        var error = Assert.Throws<ArgumentException>(() => new AddressGuard(["127.0.0.1/8x"]));
        Assert.That(error.Message, Does.Contain("'127.0.0.1/8x'"));
    }

    [TestCase("http://localhost:{0}/x")]
    [TestCase("http://127.0.0.1:{0}/x")]
    [TestCase("http://[::ffff:127.0.0.1]:{0}/x")]
    public async Task A_site_on_a_refused_address_is_never_connected_to(string url)
    {
        await using var fixture = await FetcherFixture.StartAsync(
            site => site.Page("/x", "<html>"), FetcherFixture.Options with { AllowedNetworks = [], MaxRetries = 3 });
        var address = new Uri(string.Format(System.Globalization.CultureInfo.InvariantCulture, url, fixture.Site.BaseUrl.Port));

        var outcome = await fixture.Fetcher.FetchAsync(new FetchRequest(address, fixture.Source(), null), CancellationToken.None);

        Assert.That(FetcherFixture.Failure(outcome), Does.Contain("a loopback address, which is not fetched from"));
        Assert.That(fixture.Site.Requests, Is.Empty);
        Assert.That(fixture.Time.Waits, Is.Empty, "a refusal is not retried");
    }
}
