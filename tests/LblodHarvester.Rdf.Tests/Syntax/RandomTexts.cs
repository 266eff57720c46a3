using FsCheck;
using FsCheck.Fluent;

namespace LblodHarvester.Rdf.Tests.Syntax;

/// <summary>Texts in the RDF syntaxes, as they should be and with something wrong in them.</summary>
internal static class RandomTexts
{
    internal static Gen<string> Valid(RdfSyntax syntax) => RandomDatasets.Datasets(syntax).Resize(8).Select(dataset =>
    {
        var text = new StringWriter();
        RdfWriter.Write(text, dataset, syntax);
        return text.ToString();
    });

    internal static Gen<string> Changed(RdfSyntax syntax) =>
        from text in Valid(syntax).Where(text => text.Length > 0)
        from at in Gen.Choose(0, text.Length - 1).Where(at => !char.IsSurrogate(text[at]))
        from c in Gen.Elements("", ".", "\"", "'", "<", ">", "{", "}", "[", "(", "\\", "\n", "\r\n", "#", "\0", "@", "\"\"\"", "&", "&x;", "<!--", "xmlns=''", "\u00E9")
        select string.Concat(text.AsSpan(0, at), c, text.AsSpan(at + 1));
}
