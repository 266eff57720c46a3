namespace LblodHarvester.Rdf;

/// <summary>A term that may stand as subject or as graph name: an <see cref="Iri"/> or a <see cref="BlankNode"/>.</summary>
public abstract class Resource : Term
{
    private protected Resource()
    {
    }
}
