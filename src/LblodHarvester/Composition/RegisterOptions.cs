namespace LblodHarvester.Composition;

/// <summary>Which register pages are checked against.</summary>
internal sealed record RegisterOptions
{
    /// <summary>
    /// RDF files with bestuurseenheden, bestuursorganen and mandatarissen. Default none: then level 2 and field 2 are not checked.
    /// </summary>
    public IReadOnlyList<string> Files { get; init; } = [];
}
