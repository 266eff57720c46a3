using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace LblodHarvester.Web;

/// <summary>Who may write: whoever shows the key of the setting <c>Sparql:Key</c>. Compared in constant time.</summary>
internal sealed class WriteKey(string? key)
{
    private const string Challenge = "WWW-Authenticate";

    private readonly byte[]? _digest = key is null ? null : SHA256.HashData(Encoding.UTF8.GetBytes(key));

    /// <summary>Refuses a request that may not write.</summary>
    /// <exception cref="RequestProblem">Nobody may write here, or the request does not show the key.</exception>
    public void Require(HttpRequest request)
    {
        if (_digest is null)
        {
            throw new RequestProblem(
                StatusCodes.Status403Forbidden, "This store is read-only over HTTP: no key is set. Whoever runs it can set one as Sparql:Key.");
        }

        if (ShownBy(request) is not { } shown)
            throw Refused("Writing needs the key: send it as Authorization: Bearer …, or as the password of Basic authentication.", "");
        if (!CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(shown)), _digest))
            throw Refused("That is not the key of this store.", ", error=\"invalid_token\"");
    }

    private static string? ShownBy(HttpRequest request)
    {
        if (request.Headers.Authorization is not [{ } header] || !AuthenticationHeaderValue.TryParse(header, out var value))
            return null;
        if (value.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
            return value.Parameter;
        return value.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase) ? PasswordOf(value.Parameter ?? "") : null;
    }

    // RFC 7617, section 2: user-id, colon, password. The user-id does not matter here.
    private static string? PasswordOf(string credentials)
    {
        var bytes = new byte[credentials.Length];
        if (!Convert.TryFromBase64String(credentials, bytes, out var length))
            return null;
        var text = Encoding.UTF8.GetString(bytes, 0, length);
        return text.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? text[(colon + 1)..] : null;
    }

    private static RequestProblem Refused(string detail, string error) => new(StatusCodes.Status401Unauthorized, detail)
    {
        Headers = [(Challenge, $"Bearer realm=\"lblod\"{error}"), (Challenge, "Basic realm=\"lblod\", charset=\"UTF-8\"")],
    };
}
