namespace LblodHarvester.Rdf;

/// <summary>The characters of an XML document, as they come in.</summary>
internal abstract class XmlCharacters
{
    /// <summary>What stands where the characters end; null when the document ends there too. Known once <see cref="Read"/> has given 0.</summary>
    internal XmlFault? Fault { get; private protected set; }

    /// <summary>Reads what is at hand, and waits only when that is nothing.</summary>
    /// <param name="characters">Where to; it has room for two or more.</param>
    /// <returns>How many; 0 when there are no more.</returns>
    internal abstract int Read(Span<char> characters);
}
