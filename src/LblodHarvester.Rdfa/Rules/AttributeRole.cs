namespace LblodHarvester.Rdfa;

/// <summary>What an attribute can do by itself, the weakest first.</summary>
internal enum AttributeRole
{
    /// <summary>RDFa does not read it.</summary>
    None,

    /// <summary>It gives the value of a property that another attribute names.</summary>
    Value,

    /// <summary>It says something of the elements within, or completes what the elements around left open: a language, a reference.</summary>
    Context,

    /// <summary>It can make a triple, declare, or be at fault.</summary>
    Statement,
}
