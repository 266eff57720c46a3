namespace LblodHarvester.Rdf;

/// <summary>An <c>xsd:anyURI</c> (XML Schema 1.1, part 2, section 3.3.17); compared as a text, as XPath does, and yet not the same value as one.</summary>
/// <param name="Text">The IRI or reference.</param>
public sealed record AnyUriValue(string Text) : StringValue(Text);
