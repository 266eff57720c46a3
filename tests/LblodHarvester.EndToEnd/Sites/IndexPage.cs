namespace LblodHarvester.EndToEnd.Sites;

/// <summary>An overview page as a municipality's site has it.</summary>
internal static class IndexPage
{
    /// <summary>The HTML of an overview that links to each path by <c>lblodBesluit:linkToPublication</c>.</summary>
    internal static string Of(IEnumerable<string> paths) =>
        "<!DOCTYPE html><html lang=\"nl\"><head><title>Zittingen</title></head>" +
        "<body prefix=\"lblodBesluit: http://lblod.data.gift/vocabularies/besluit/\"><ul>" +
        string.Concat(paths.Select(path => $"<li><a property=\"lblodBesluit:linkToPublication\" href=\"{path}\">{path}</a></li>")) +
        "</ul></body></html>";
}
