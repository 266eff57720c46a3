using System.Globalization;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace LblodHarvester.Infrastructure.Http;

/// <summary>Refuses a certificate that does not stand, and says in words what is wrong with it. There is no way around it.</summary>
internal static class CertificateCheck
{
    /// <summary>A <see cref="RemoteCertificateValidationCallback"/>.</summary>
    /// <exception cref="RefusedCertificateException">The certificate does not stand.</exception>
    public static bool Validate(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        var stands = errors == SslPolicyErrors.None;
        if (!stands)
        {
            var host = (sender as SslStream)?.TargetHostName;
            throw new RefusedCertificateException(string.Join("; ", Faults(host, certificate, chain, errors)));
        }

        return stands;
    }

    private static IEnumerable<string> Faults(string? host, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is not X509Certificate2 leaf)
        {
            yield return "the server shows no certificate";
            yield break;
        }

        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
            yield return $"the certificate is for {Names(leaf)}, not for {host}";
        if (!errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors) || chain is null)
            yield break;
        var statuses = chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, status) => all | status.Status);
        if (statuses.HasFlag(X509ChainStatusFlags.NotTimeValid))
            yield return Validity(chain);
        if (statuses.HasFlag(X509ChainStatusFlags.PartialChain))
        {
            yield return leaf.SubjectName.RawData.AsSpan().SequenceEqual(leaf.IssuerName.RawData)
                ? "the certificate is self-signed"
                : $"the certificate chain is incomplete: the issuer '{chain.ChainElements[^1].Certificate.Issuer}' is neither sent by the "
                    + "server nor known here";
        }

        if (statuses.HasFlag(X509ChainStatusFlags.UntrustedRoot))
            yield return $"the root certificate '{chain.ChainElements[^1].Certificate.Subject}' is not trusted";
        const X509ChainStatusFlags Told =
            X509ChainStatusFlags.NotTimeValid | X509ChainStatusFlags.PartialChain | X509ChainStatusFlags.UntrustedRoot;
        foreach (var status in chain.ChainStatus.Where(status => (status.Status & ~Told) != 0))
            yield return $"{status.StatusInformation.Trim().TrimEnd('.')} ({status.Status})";
    }

    private static string Names(X509Certificate2 leaf)
    {
        var names = leaf.Extensions.OfType<X509SubjectAlternativeNameExtension>()
            .SelectMany(
                extension => extension.EnumerateDnsNames().Concat(extension.EnumerateIPAddresses().Select(address => address.ToString())))
            .ToList();
        return names.Count == 0 ? $"'{leaf.Subject}', without a host name" : string.Join(", ", names);
    }

    private static string Validity(X509Chain chain)
    {
        var element = chain.ChainElements.First(
            element => element.ChainElementStatus.Any(status => status.Status.HasFlag(X509ChainStatusFlags.NotTimeValid)));
        var which = ReferenceEquals(element, chain.ChainElements[0])
            ? "the certificate"
            : $"the issuer's certificate '{element.Certificate.Subject}'";
        var from = element.Certificate.NotBefore.ToUniversalTime();
        var until = element.Certificate.NotAfter.ToUniversalTime();
        return element.Certificate.NotAfter.ToUniversalTime() < chain.ChainPolicy.VerificationTime.ToUniversalTime()
            ? string.Create(CultureInfo.InvariantCulture, $"{which} expired on {until:yyyy-MM-dd HH:mm} UTC")
            : string.Create(CultureInfo.InvariantCulture, $"{which} is valid only from {from:yyyy-MM-dd HH:mm} UTC");
    }
}
