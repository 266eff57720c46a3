namespace LblodHarvester.Rdfa;

/// <summary>Something that looks wrong in the page's RDFa.</summary>
/// <param name="Kind">What kind of fault.</param>
/// <param name="Message">What is wrong, in words.</param>
/// <param name="Value">The text at fault, as written.</param>
/// <param name="Place">Where.</param>
public sealed record RdfaFinding(RdfaFindingKind Kind, string Message, string Value, SourcePlace Place);
