using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>
/// What the rules for values have in common: a text that is no lexical form of its datatype (XML Schema 1.1, part 2), and that can be read in
/// one way only. A text with a second possible reading is left for quarantine, however likely the first.
/// </summary>
internal abstract class LexicalForm : INormalisationRule
{
    public abstract string Name { get; }

    public Term? Repair(Term term) =>
        term is Literal literal && Covers(literal.Datatype) && !Datatype.IsValid(literal.Datatype, literal.Value)
        && Read(literal.Value.Trim(' ', '\t', '\r', '\n')) is { } form && Datatype.IsValid(literal.Datatype, form)
            ? new Literal(form, literal.Datatype)
            : null;

    /// <summary>Whether the rule is about values of this datatype.</summary>
    protected abstract bool Covers(Iri datatype);

    /// <summary>
    /// What can only have been meant, or null. It need not be a value of the datatype yet, when the text names a day or a time that does not
    /// exist.
    /// </summary>
    protected abstract string? Read(string text);
}
