namespace LblodHarvester.Harvesting.Normalise;

/// <summary>Why a triple is in quarantine.</summary>
public enum QuarantineCause
{
    /// <summary>A term is not valid RDF, or a value is not one of its datatype: what the page meant to say is lost.</summary>
    NotValid,

    /// <summary>The predicate is an HTML link type that <c>vocab</c> made a property: the page meant to say nothing.</summary>
    LinkType,
}
