using System.Net.Sockets;

namespace LblodHarvester.Infrastructure.Http;

/// <summary>Says in words why no answer came.</summary>
internal static class ConnectionFault
{
    /// <summary>The fault behind an exception of the HTTP client.</summary>
    public static Attempt.Failed Describe(HttpRequestException exception, Uri url)
    {
        if (Inner<ForbiddenAddressException>(exception) is { } forbidden)
            return Lasting(forbidden.Message);
        if (Inner<RefusedCertificateException>(exception) is { } refused)
            return Lasting($"the certificate of {url.Host} is refused: {refused.Message}");
        if (Inner<SocketException>(exception) is { } socket)
            return DescribeSocket(socket, url);
        return exception.HttpRequestError switch
        {
            HttpRequestError.SecureConnectionError =>
                Lasting($"no secure connection with {url.Authority}: {exception.InnerException?.Message ?? exception.Message}"),
            HttpRequestError.ConfigurationLimitExceeded => Lasting($"the response head is over a limit: {exception.Message}"),
            HttpRequestError.ResponseEnded => Passing("the connection ended before the response head was whole"),
            HttpRequestError.InvalidResponse => Lasting($"the response is not HTTP: {exception.Message}"),
            _ => Passing($"{url.Authority} gave no answer: {exception.Message}"),
        };
    }

    private static Attempt.Failed DescribeSocket(SocketException socket, Uri url) => socket.SocketErrorCode switch
    {
        SocketError.HostNotFound or SocketError.NoData => Lasting($"the host name {url.Host} is not known"),
        SocketError.TryAgain => Passing($"the host name {url.Host} cannot be resolved now"),
        SocketError.ConnectionRefused => Passing($"{url.Authority} refuses connections"),
        SocketError.ConnectionReset => Passing($"{url.Authority} dropped the connection"),
        _ => Passing($"no connection with {url.Authority}: {socket.Message}"),
    };

    private static Attempt.Failed Lasting(string reason) => new(reason, MayPass: false, IsHostsFault: false);

    private static Attempt.Failed Passing(string reason) => new(reason, MayPass: true, IsHostsFault: true);

    private static T? Inner<T>(Exception? exception) where T : Exception
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is T found)
                return found;
        }

        return null;
    }
}
