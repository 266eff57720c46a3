namespace LblodHarvester.Rdf;

/// <summary>A statement of RDF/XML that waits for its object.</summary>
/// <param name="Sink">Where it goes.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Predicate">Its predicate.</param>
/// <param name="Id">What stands for the statement itself; null when nothing does.</param>
internal sealed record RdfXmlStatement(RdfXmlParser Sink, Resource Subject, Iri Predicate, Iri? Id)
{
    internal void Emit(Term @object)
    {
        Sink.Emit(Subject, Predicate, @object);
        if (Id is not null)
            Reify(Id, @object);
    }

    // 7.3 Reification Rules
    private void Reify(Iri id, Term @object)
    {
        Sink.Emit(id, Vocab.Rdf.Type, Vocab.Rdf.Statement);
        Sink.Emit(id, Vocab.Rdf.Subject, Subject);
        Sink.Emit(id, Vocab.Rdf.Predicate, Predicate);
        Sink.Emit(id, Vocab.Rdf.Object, @object);
    }
}
