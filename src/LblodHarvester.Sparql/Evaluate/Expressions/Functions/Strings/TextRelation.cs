namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;

/// <summary>What is asked of two texts.</summary>
internal enum TextRelation
{
    Contains,
    StartsWith,
    EndsWith,
}
