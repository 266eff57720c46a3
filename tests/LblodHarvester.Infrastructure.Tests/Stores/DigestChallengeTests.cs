using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using LblodHarvester.Infrastructure.Stores;

namespace LblodHarvester.Infrastructure.Tests.Stores;

public sealed class DigestChallengeTests
{
    private static readonly Uri Address = new("http://store.example/graphs?graph=urn%3Ax");

    [Test]
    public void A_challenge_is_answered_as_RFC_7616_says()
    {
        var answer = Parse("""Digest realm="SPARQL \"a\"", domain="/graphs", nonce="7a99", opaque="5ebe", stale="false", qop="auth", algorithm="MD5" """)!
            .Answer(new NetworkCredential("dba", "geheim"), HttpMethod.Put, Address);
        var own = Regex.Match(answer.Parameter!, "cnonce=\"([0-9a-f]{32})\"").Groups[1].Value;
        var expected = Md5($"{Md5("dba:SPARQL \"a\":geheim")}:7a99:00000001:{own}:auth:{Md5("PUT:/graphs?graph=urn%3Ax")}");
        Assert.That(answer.Scheme, Is.EqualTo("Digest"));
        Assert.That(
            answer.Parameter,
            Does.Contain($"response=\"{expected}\"").And.Contain("realm=\"SPARQL \\\"a\\\"\"").And.Contain("opaque=\"5ebe\"").And.Contain("uri=\"/graphs?graph=urn%3Ax\""));
    }

    [TestCase("Basic realm=\"store\"")]
    [TestCase("Digest realm=\"store\", qop=\"auth\"")]
    [TestCase("Digest realm=\"store\", nonce=\"1\", qop=\"auth-int\"")]
    [TestCase("Digest realm=\"store\", nonce=\"1\", qop=\"auth\", algorithm=MD5-sess")]
    public void What_is_not_answered_here_is_left_to_the_client(string header) => Assert.That(Parse(header), Is.Null);

    private static DigestChallenge? Parse(string header) => DigestChallenge.Parse(AuthenticationHeaderValue.Parse(header));

    [SuppressMessage("Security", "CA5351", Justification = "What the challenge asks for.")]
    private static string Md5(string text) => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(text)));
}
