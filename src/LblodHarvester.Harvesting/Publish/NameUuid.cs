using System.Security.Cryptography;
using System.Text;

namespace LblodHarvester.Harvesting.Publish;

/// <summary>
/// Name-based UUIDs, version 5, in the URL namespace (RFC 9562, section 5.5): the same IRI gives the same UUID everywhere.
/// </summary>
public static class NameUuid
{
    private static readonly byte[] UrlNamespace = new Guid("6ba7b811-9dad-11d1-80b4-00c04fd430c8").ToByteArray(bigEndian: true);

    /// <summary>The UUID of an IRI.</summary>
    public static Guid Of(string iri)
    {
#pragma warning disable CA5350 // RFC 9562 defines version 5 on SHA-1; nothing here is a secret.
        var hash = SHA1.HashData([.. UrlNamespace, .. Encoding.UTF8.GetBytes(iri)]);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
