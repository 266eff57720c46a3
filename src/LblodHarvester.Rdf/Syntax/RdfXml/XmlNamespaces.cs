namespace LblodHarvester.Rdf;

/// <summary>The two namespaces that are bound in every XML document (Namespaces in XML 1.0, section 3).</summary>
internal static class XmlNamespaces
{
    internal const string Xml = "http://www.w3.org/XML/1998/namespace";

    internal const string Xmlns = "http://www.w3.org/2000/xmlns/";
}
