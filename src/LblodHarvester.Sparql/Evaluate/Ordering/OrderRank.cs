namespace LblodHarvester.Sparql.Evaluate.Ordering;

/// <summary>What comes before what, whatever the values.</summary>
internal enum OrderRank
{
    Nothing,
    BlankNode,
    Iri,
    Text,
    Number,
    Boolean,
    Time,
    Duration,
    Other,
}
