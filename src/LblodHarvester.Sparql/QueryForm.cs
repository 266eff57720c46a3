namespace LblodHarvester.Sparql;

/// <summary>The forms of query (SPARQL 1.1, section 16).</summary>
public enum QueryForm
{
    /// <summary><c>SELECT</c>: solutions.</summary>
    Select,

    /// <summary><c>ASK</c>: whether there is a solution.</summary>
    Ask,

    /// <summary><c>CONSTRUCT</c>: triples, by a template.</summary>
    Construct,

    /// <summary><c>DESCRIBE</c>: triples about resources.</summary>
    Describe,
}
