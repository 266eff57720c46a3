using System.Net;

namespace LblodHarvester.Infrastructure.Http;

/// <summary>The host is not on the public internet.</summary>
internal sealed class ForbiddenAddressException(string host, IPAddress address, string kind)
    : Exception($"{host} is at {address}, a {kind} address, which is not fetched from; if it must be, name its network in AllowedNetworks");
