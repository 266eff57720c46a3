using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace LblodHarvester.Infrastructure.Stores;

/// <summary>
/// What a store asks for authentication by digest (RFC 7616, section 3.3), so that a large body need not be sent to be asked: .NET answers a challenge, but does so
/// only after it sent the body once.
/// </summary>
internal sealed partial class DigestChallenge
{
    private readonly Dictionary<string, string> _parameters;

    private DigestChallenge(Dictionary<string, string> parameters) => _parameters = parameters;

    /// <summary>Reads a challenge; null when it is of another scheme, or asks for what is not answered here.</summary>
    internal static DigestChallenge? Parse(AuthenticationHeaderValue header)
    {
        if (!header.Scheme.Equals("Digest", StringComparison.OrdinalIgnoreCase))
            return null;
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match match in Parameter().Matches(header.Parameter ?? ""))
            parameters.TryAdd(match.Groups["name"].Value, match.Groups["quoted"].Success ? Escape().Replace(match.Groups["quoted"].Value, "$1") : match.Groups["token"].Value);
        var isAnswered = parameters.ContainsKey("realm") && parameters.ContainsKey("nonce")
            && parameters.GetValueOrDefault("algorithm", "MD5").ToUpperInvariant() is "MD5" or "SHA-256"
            && parameters.GetValueOrDefault("qop", "").Split(',', StringSplitOptions.TrimEntries).Contains("auth");
        return isAnswered ? new DigestChallenge(parameters) : null;
    }

    /// <summary>The header that answers the challenge for one request (RFC 7616, section 3.4).</summary>
    internal AuthenticationHeaderValue Answer(NetworkCredential credentials, HttpMethod method, Uri address)
    {
        const string Count = "00000001";
        var (realm, nonce, uri) = (_parameters["realm"], _parameters["nonce"], address.PathAndQuery);
        var own = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var secret = Hash($"{credentials.UserName}:{realm}:{credentials.Password}");
        var response = Hash($"{secret}:{nonce}:{Count}:{own}:auth:{Hash($"{method}:{uri}")}");
        var answer = new StringBuilder()
            .Append($"username={Quoted(credentials.UserName)}, realm={Quoted(realm)}, nonce={Quoted(nonce)}, uri={Quoted(uri)}, qop=auth, nc={Count}, ")
            .Append($"cnonce=\"{own}\", response=\"{response}\"");
        if (_parameters.TryGetValue("opaque", out var opaque))
            answer.Append($", opaque={Quoted(opaque)}");
        if (_parameters.TryGetValue("algorithm", out var algorithm))
            answer.Append($", algorithm={algorithm}");
        return new AuthenticationHeaderValue("Digest", answer.ToString());
    }

    [SuppressMessage("Security", "CA5351", Justification = "The store says which algorithm it knows; Virtuoso knows MD5.")]
    private string Hash(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var isSha = _parameters.GetValueOrDefault("algorithm", "MD5").Equals("SHA-256", StringComparison.OrdinalIgnoreCase);
        return Convert.ToHexStringLower(isSha ? SHA256.HashData(bytes) : MD5.HashData(bytes));
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    // RFC 9110, section 11.2: auth-param
    [GeneratedRegex("""(?<name>[A-Za-z0-9!#$%&'*+.^_`|~-]+)\s*=\s*(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<token>[^\s,"]+))""")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escape();
}
