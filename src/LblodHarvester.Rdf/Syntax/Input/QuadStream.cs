using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace LblodHarvester.Rdf;

/// <summary>Takes quads out of a stream with a parser, as many at a time as a window holds.</summary>
internal sealed class QuadStream(Stream stream, Utf8Window window, QuadParser parser)
{
    private readonly List<Quad> _quads = [];
    private ExceptionDispatchInfo? _error;
    private bool _isEnd;

    internal IEnumerable<Quad> Read()
    {
        while (true)
        {
            Parse();
            foreach (var quad in _quads)
                yield return quad;
            _error?.Throw();
            if (_isEnd)
                yield break;
            window.Fill(stream);
        }
    }

    internal async IAsyncEnumerable<Quad> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Parse();
            foreach (var quad in _quads)
                yield return quad;
            _error?.Throw();
            if (_isEnd)
                yield break;
            await window.FillAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }

    // The quads before an error are given first.
    private void Parse()
    {
        _quads.Clear();
        try
        {
            _isEnd = parser.Parse(_quads);
        }
        catch (RdfSyntaxException error)
        {
            _error = ExceptionDispatchInfo.Capture(error);
        }
    }
}
