using System.Text;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Hashes;

/// <summary>
/// <c>MD5</c> to <c>SHA512</c> (SPARQL 1.1, section 17.4.6): the digest of a text without language in UTF-8, in small hexadecimal digits.
/// </summary>
internal sealed class HashFunction(CompiledExpression argument, Func<byte[], byte[]> digest) : TextExpression
{
    private readonly TextArgument _text = new(argument);

    internal override bool TryAppend(ISolution solution, TextBuffer buffer, out string? language)
    {
        language = null;
        if (_text.ReadSimple(solution) is not { } plain)
            return false;
        buffer.Append(Convert.ToHexStringLower(digest(Encoding.UTF8.GetBytes(plain))));
        return true;
    }
}
