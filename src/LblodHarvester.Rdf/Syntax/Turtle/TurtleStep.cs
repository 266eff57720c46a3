namespace LblodHarvester.Rdf;

/// <summary>What <see cref="TurtleParser"/> expects next.</summary>
internal enum TurtleStep
{
    /// <summary>A directive, a subject or a graph; within a graph, a subject or its end.</summary>
    Statement,

    /// <summary>The prefix of a directive.</summary>
    DirectivePrefix,

    /// <summary>The IRI of a directive.</summary>
    DirectiveIri,

    /// <summary>The point that ends a directive.</summary>
    DirectiveEnd,

    /// <summary>The name of a graph, after its keyword.</summary>
    GraphName,

    /// <summary>The bracket that ends the name of a graph.</summary>
    GraphNameEnd,

    /// <summary>The brace that starts the graph that was named, or a predicate.</summary>
    AfterLabel,

    /// <summary>The brace that starts a graph, after its name.</summary>
    GraphStart,

    /// <summary>A predicate.</summary>
    Predicate,

    /// <summary>A predicate, or the end of what has none: after a bracketed subject.</summary>
    PredicateOrEnd,

    /// <summary>A predicate, another semicolon, or the end: after a semicolon.</summary>
    PredicateAfterSemicolon,

    /// <summary>A predicate, or the bracket that ends a node without any.</summary>
    FirstPredicateInBrackets,

    /// <summary>An object.</summary>
    Object,

    /// <summary>The language or the datatype of a literal, or what follows one without.</summary>
    AfterString,

    /// <summary>The datatype of a literal.</summary>
    Datatype,

    /// <summary>A comma, a semicolon or the end.</summary>
    AfterObject,

    /// <summary>An object of a list, or the list's end.</summary>
    ListItem,
}
