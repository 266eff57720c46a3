using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>A decimal that does not fit into a <see cref="long"/> and a scale.</summary>
internal sealed record ExactNumber(ExactDecimal Value);
