namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>The operators that stand before an expression.</summary>
internal enum UnaryOperator
{
    /// <summary><c>!</c>.</summary>
    Not,

    /// <summary><c>+</c>.</summary>
    Plus,

    /// <summary><c>-</c>.</summary>
    Minus,
}
