using LblodHarvester.Sparql;

namespace LblodHarvester.Composition;

/// <summary>How <c>/sparql</c>, <c>/rdf-graph-store</c> and <c>lblod query</c> keep what is asked of the store within bounds, and who may write.</summary>
internal sealed record SparqlOptions
{
    /// <summary>How long a query may take, the reading of its answer included; 1 s to 1 h. A request may ask for less. Default 60 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many solutions or triples an answer may have; 1 to 1,000 million. Default 10 million.</summary>
    public long MaxRows { get; init; } = 10_000_000;

    /// <summary>How many bytes the tables of one query may take; 1 MiB to 64 GiB. Default 1 GiB.</summary>
    public long MaxMemoryBytes { get; init; } = 1L << 30;

    /// <summary>How many requests the store answers at a time; some more wait their turn; 1 to 256. Default as many as there are processors.</summary>
    public int MaxConcurrent { get; init; } = Environment.ProcessorCount;

    /// <summary>The longest query, in bytes; 1 KiB to 64 MiB. Default 1 MiB.</summary>
    public long MaxQueryBytes { get; init; } = 1L << 20;

    /// <summary>The largest update or graph that is sent, in bytes; 1 KiB to 1 GiB. Default 64 MiB. <c>lblod load</c> has no such limit.</summary>
    public long MaxUpdateBytes { get; init; } = 64L << 20;

    /// <summary>
    /// What whoever writes over HTTP must show: <c>Authorization: Bearer …</c>, or as the password of Basic authentication with any user name; at least
    /// 16 letters of a to z, digits and <c>-._~+/=</c>. Never logged. Default null: nobody may write over HTTP.
    /// </summary>
    public string? Key { get; init; }

    /// <summary>
    /// The web sites whose pages may ask from a browser (CORS): origins such as <c>https://vendor.example</c> with spaces between them, <c>*</c> for
    /// any, empty for none. Default any: reading is for everyone, and a browser sends a key only when the page has it.
    /// </summary>
    public string AllowedOrigins { get; init; } = "*";

    /// <summary>
    /// The endpoints that <c>SERVICE</c> may ask from the embedded store and from files: addresses of http or https, as they stand in the query. A
    /// redirect to another address is refused. Whoever may query can have them asked, from this machine. Default none: <c>SERVICE</c> is refused.
    /// </summary>
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>The limits of one query.</summary>
    public QueryLimits ToLimits() => new() { Timeout = Timeout, MaxRows = MaxRows, MaxMemoryBytes = MaxMemoryBytes };

    /// <summary>The settings without the key.</summary>
    public override string ToString() => $"Timeout {Timeout}, MaxRows {MaxRows}, MaxMemoryBytes {MaxMemoryBytes}, MaxConcurrent {MaxConcurrent}";
}
