using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Extract;

/// <summary>A page with what its RDFa says: what step 4 hands on.</summary>
/// <param name="Fetched">The page as fetched.</param>
/// <param name="Html">The decoded text, and how it was decoded.</param>
/// <param name="Rdfa">Triples, links and findings, with their places.</param>
/// <param name="Type">What kind of page it is.</param>
public sealed record ExtractedPage(FetchedPage Fetched, DecodedHtml Html, RdfaDocument Rdfa, PageType Type);
