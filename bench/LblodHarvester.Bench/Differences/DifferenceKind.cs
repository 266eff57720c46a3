namespace LblodHarvester.Bench.Differences;

/// <summary>Why a triple is on one side only, as far as a rule can tell; the numbers are those of docs/rdfa-differences.md.</summary>
internal enum DifferenceKind
{
    /// <summary>No rule tells: somebody must look at it.</summary>
    Unexplained = 0,

    /// <summary>Theirs lacks text of nested elements.</summary>
    NestedText = 1,

    /// <summary>The same element as an XML literal of two forms.</summary>
    XmlLiteral = 2,

    /// <summary>Theirs, from the <c>role</c> attribute.</summary>
    Role = 3,

    /// <summary>Ours has the IRI as written, with white space; theirs has a blank node instead.</summary>
    WhiteSpaceInIri = 4,

    /// <summary>The tree construction of HTML gave the element another parent, or made a copy of it.</summary>
    TreeConstruction = 5,
}
