using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary><c>SERVICE</c> (production [59]).</summary>
/// <param name="Endpoint">Its address, or a variable.</param>
/// <param name="Group">What is asked there.</param>
/// <param name="Text">The group as it is sent: as written, with IRIs in full.</param>
/// <param name="IsSilent">Whether <c>SILENT</c> is there.</param>
internal sealed record ServiceSyntax(PatternTerm Endpoint, GroupSyntax Group, string Text, bool IsSilent) : ElementSyntax;
