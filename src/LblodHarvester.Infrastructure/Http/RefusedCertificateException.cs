namespace LblodHarvester.Infrastructure.Http;

/// <summary>A server's certificate does not stand.</summary>
internal sealed class RefusedCertificateException(string message) : Exception(message);
