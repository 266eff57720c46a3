namespace LblodHarvester.Sparql.Syntax;

/// <summary>
/// Bounds the depth of what is read, so that nothing that walks it later runs out of stack: how deep groups, expressions, paths and
/// lists are nested, and how long the chains of a query are that make one operator the operand of the next.
/// </summary>
internal sealed class NestingLimit(Lexer lexer)
{
    private const int MaxDepth = 200;
    private const int MaxChain = 1000;

    private int _depth;
    private int _chain;

    internal void Enter(Token at)
    {
        if (++_depth > MaxDepth)
            throw lexer.Error(at.Start, $"at most {MaxDepth} levels of nesting", length: at.End - at.Start);
    }

    internal void Leave() => _depth--;

    /// <summary>Counts an operator whose left side is the one before it.</summary>
    internal void Chain(Token at)
    {
        if (++_chain > MaxChain)
        {
            throw lexer.Error(
                at.Start, $"at most {MaxChain} operators in a row", "Split the query, or give what repeats as VALUES.", at.End - at.Start);
        }
    }

    /// <summary>Begins an operation of its own.</summary>
    internal void Restart() => _chain = 0;
}
