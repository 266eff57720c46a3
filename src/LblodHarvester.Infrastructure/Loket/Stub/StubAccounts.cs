using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>Who may report for whom, and the sessions: one per account at a time. Safe to use from several threads.</summary>
internal sealed class StubAccounts(LoketStubOptions options)
{
    private const string CookieName = "proxy_session";

    private readonly ConcurrentDictionary<StubAccount, string> _sessions = new();

    /// <summary>Whether the key is the vendor's, and the vendor may act on behalf of the organization.</summary>
    internal bool Allows(StubAccount account, string key) =>
        options.Vendors.TryGetValue(Iri.Unchecked(account.Publisher), out var expected)
        && CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(key)), SHA256.HashData(Encoding.UTF8.GetBytes(expected)))
        && (options.Organizations?.Contains(Iri.Unchecked(account.Organization)) ?? true);

    /// <summary>Opens a session, which ends the account's former one; returns the Set-Cookie header.</summary>
    internal string LogIn(StubAccount account)
    {
        var session = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        _sessions[account] = session;
        return $"{CookieName}={session}; Path=/; HttpOnly";
    }

    /// <summary>The account whose session the request is in, or null.</summary>
    internal StubAccount? Find(Microsoft.AspNetCore.Http.HttpRequest request) =>
        request.Cookies.TryGetValue(CookieName, out var cookie)
            ? _sessions.Where(session => session.Value == cookie).Select(session => session.Key).FirstOrDefault()
            : null;

    internal void LogOut(StubAccount account) => _sessions.TryRemove(account, out _);
}
