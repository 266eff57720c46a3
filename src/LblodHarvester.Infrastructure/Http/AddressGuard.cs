using System.Net;
using System.Net.Sockets;

namespace LblodHarvester.Infrastructure.Http;

/// <summary>
/// Keeps the crawler out of networks that are not the public internet: a page or redirect must not make it read the inside of its own
/// network.
/// It connects to the very address that it checked, so a name that resolves differently the second time gains nothing.
/// </summary>
internal sealed class AddressGuard
{
    private readonly IPNetwork[] _allowed;

    /// <param name="allowedNetworks">Networks in CIDR form that may be fetched from although they are special.</param>
    /// <exception cref="ArgumentException">One of them is not a network in CIDR form.</exception>
    public AddressGuard(IEnumerable<string> allowedNetworks) => _allowed = [.. allowedNetworks.Select(Parse)];

    /// <summary>A <see cref="SocketsHttpHandler.ConnectCallback"/> that connects to public and allowed addresses only.</summary>
    /// <exception cref="ForbiddenAddressException">The host has none.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = await Dns.GetHostAddressesAsync(host, cancellationToken);
        var permitted = Array.FindAll(addresses, address => Refuse(address) is null);
        if (permitted.Length == 0)
            throw new ForbiddenAddressException(host, addresses[0], Refuse(addresses[0])!);

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(permitted, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Null when the address may be connected to, else what kind of address it is.</summary>
    internal string? Refuse(IPAddress address)
    {
        if (Array.Exists(_allowed, network => network.Contains(address)))
            return null;
        return SpecialNetworks.EmbeddedIPv4(address) is { } embedded ? Refuse(embedded) : SpecialNetworks.KindOf(address);
    }

    private static IPNetwork Parse(string cidr) => IPNetwork.TryParse(cidr, out var network)
        ? network
        : throw new ArgumentException(
            $"CrawlOptions.AllowedNetworks has '{cidr}', which is not a network in CIDR form such as 127.0.0.0/8.", nameof(cidr));
}
