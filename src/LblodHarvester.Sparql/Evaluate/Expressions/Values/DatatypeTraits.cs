namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>What operators need to know of a datatype.</summary>
internal readonly record struct DatatypeTraits(ValueKind Kind, NumberKind Number = default, TimeKind Time = default);
