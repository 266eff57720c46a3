namespace LblodHarvester.Shacl;

/// <summary>A SHACL property path (section 2.3.1). <see cref="object.ToString"/> gives its SPARQL form.</summary>
public abstract record PropertyPath;
