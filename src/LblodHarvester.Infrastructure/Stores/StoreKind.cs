namespace LblodHarvester.Infrastructure.Stores;

/// <summary>The kinds of store.</summary>
public enum StoreKind
{
    /// <summary>In memory, durable through the SQLite file.</summary>
    Embedded,

    /// <summary>Any SPARQL 1.1 store, by the Graph Store HTTP Protocol and SPARQL 1.1 Update; Virtuoso 7 is the reference.</summary>
    Sparql,
}
