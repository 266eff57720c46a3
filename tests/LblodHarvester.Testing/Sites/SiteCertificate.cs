using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LblodHarvester.Testing.Sites;

/// <summary>Certificates that a client must refuse, each for its own reason.</summary>
public static class SiteCertificate
{
    /// <summary>Signed by itself, for localhost.</summary>
    public static X509Certificate2 SelfSigned() => Create("localhost", DateTimeOffset.UtcNow.AddYears(1));

    /// <summary>Signed by itself, for localhost, and expired.</summary>
    public static X509Certificate2 Expired() => Create("localhost", DateTimeOffset.UtcNow.AddDays(-1));

    /// <summary>Signed by itself, for another host.</summary>
    public static X509Certificate2 ForAnotherHost() => Create("elders.example", DateTimeOffset.UtcNow.AddYears(1));

    /// <summary>Signed by an issuer that is not sent along.</summary>
    public static X509Certificate2 WithoutItsIssuer()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Proefautoriteit", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using var issuer = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddYears(-1), DateTimeOffset.UtcNow.AddYears(2));
        using var leafKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var leaf = Request("localhost", leafKey)
            .Create(issuer, DateTimeOffset.UtcNow.AddDays(-30), DateTimeOffset.UtcNow.AddYears(1), [1, 2, 3, 4]);
        return Portable(leaf.CopyWithPrivateKey(leafKey));
    }

    private static X509Certificate2 Create(string host, DateTimeOffset until)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Portable(Request(host, key).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-30), until));
    }

    private static CertificateRequest Request(string host, ECDsa key)
    {
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        return request;
    }

    // A server needs the key in a store of its own on some platforms.
    private static X509Certificate2 Portable(X509Certificate2 certificate)
    {
        using (certificate)
            return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
