namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;

/// <summary><c>ENCODE_FOR_URI</c> (SPARQL 1.1, section 17.4.3.11): all but the unreserved characters of RFC 3986 as octets of UTF-8.</summary>
internal sealed class EncodeForUriFunction(CompiledExpression argument) : TextExpression
{
    private readonly TextArgument _text = new(argument);

    internal override bool TryAppend(ISolution solution, TextBuffer buffer, out string? language)
    {
        language = null;
        if (_text.Read(solution, out _) is not { } plain)
            return false;
        buffer.Append(Uri.EscapeDataString(plain));
        return true;
    }
}
