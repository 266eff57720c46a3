using System.Xml;

namespace LblodHarvester.Rdf;

/// <summary>The names of a document, which an <see cref="XmlReader"/> keeps to the end: of a document that has too many, an error.</summary>
internal sealed class RdfXmlNameTable(Func<RdfSyntaxException> tooMany) : NameTable
{
    /// <summary>How long the different names and namespaces of a document may be together, in UTF-16 code units.</summary>
    internal const int MostCharacters = 1 << 24;

    private int _characters;

    public override string Add(string key) => Get(key) ?? Count(base.Add(key));

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Count(base.Add(key, start, len));

    private string Count(string name)
    {
        _characters += name.Length;
        return _characters <= MostCharacters ? name : throw tooMany();
    }
}
