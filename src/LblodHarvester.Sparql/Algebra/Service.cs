namespace LblodHarvester.Sparql.Algebra;

/// <summary>The pattern at another endpoint.</summary>
/// <param name="Endpoint">Its address, or a variable.</param>
/// <param name="Pattern">What is asked there.</param>
/// <param name="Text">The group graph pattern as it is sent, its braces included, with IRIs in full.</param>
/// <param name="IsSilent">Whether a failure counts as one empty solution.</param>
internal sealed record Service(PatternTerm Endpoint, GraphPattern Pattern, string Text, bool IsSilent) : GraphPattern;
