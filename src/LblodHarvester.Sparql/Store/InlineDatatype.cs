namespace LblodHarvester.Sparql.Store;

/// <summary>The datatypes whose small values an identifier says.</summary>
internal enum InlineDatatype : byte
{
    /// <summary>Another datatype.</summary>
    None,

    /// <summary><c>xsd:integer</c>.</summary>
    Integer,

    /// <summary><c>xsd:date</c>.</summary>
    Date,

    /// <summary><c>xsd:boolean</c>.</summary>
    Boolean,
}
