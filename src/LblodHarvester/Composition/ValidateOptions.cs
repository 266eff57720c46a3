namespace LblodHarvester.Composition;

/// <summary>How <c>POST /validate</c> keeps what strangers ask of it within bounds.</summary>
internal sealed record ValidateOptions
{
    /// <summary>The largest page, posted or fetched, in bytes; 1 KiB to 1 GiB. Default 8 MiB.</summary>
    public long MaxBytes { get; init; } = 8L * 1024 * 1024;

    /// <summary>How long a request may take, from its first byte to its answer; 1 s to 5 min. Default 20 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How many pages are checked at a time; a few more wait their turn; 1 to 256. Default as many as there are processors.</summary>
    public int MaxConcurrent { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// The web sites whose pages may ask from a browser (CORS): origins such as <c>https://vendor.example</c> with spaces between them, <c>*</c> for
    /// any, empty for none. Default any: nothing is answered that depends on who asks.
    /// </summary>
    public string AllowedOrigins { get; init; } = "*";
}
