using System.Reflection;

namespace LblodHarvester.Infrastructure.Http;

/// <summary>Says who asks, so that a site's owner can reach us and address us in robots.txt.</summary>
internal static class UserAgent
{
    /// <summary>The product token: what a robots.txt calls us.</summary>
    public const string Product = "LblodHarvester";

    /// <summary>The User-Agent header (RFC 9110 section 10.1.5).</summary>
    /// <exception cref="ArgumentException">The contact cannot stand in a header.</exception>
    public static string Header(string contact)
    {
        if (contact.Length == 0 || contact.AsSpan().ContainsAnyExceptInRange(' ', '~') || contact.AsSpan().ContainsAny('(', ')', '\\'))
        {
            throw new ArgumentException(
                $"CrawlOptions.Contact is '{contact}'; it must be a URL or e-mail address in ASCII, without parentheses and backslashes.",
                nameof(contact));
        }

        var version = typeof(UserAgent).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        return $"{Product}/{version.Split('+')[0]} (+{contact})";
    }
}
