using LblodHarvester.Harvesting.Runs;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;

namespace LblodHarvester.Harvesting.Publish;

/// <summary>Where a page came from and what was repaired, in PROV-O.</summary>
internal static class ProvenancePart
{
    internal static GraphWrite Build(ValidatedPage page, Run run, int added, GraphNames names)
    {
        var extracted = page.Normalised.Extracted;
        var fetched = extracted.Fetched;
        var graph = GraphNames.Page(fetched.Url);
        var part = new PagePart(names.Provenance, graph);

        var version = names.About(fetched.Url, "version");
        part.Add(version, Vocab.Rdf.Type, Vocab.Prov.Entity);
        part.Add(version, Vocab.Prov.AtLocation, graph);
        part.Add(version, Vocab.Prov.GeneratedAtTime, fetched.FetchedAt);
        part.Add(version, Vocab.Harvester.Digest, fetched.Archived.Digest);
        part.Add(version, Vocab.Harvester.ArchiveFile, fetched.Archived.File);
        part.Add(version, Vocab.Harvester.ArchiveOffset, fetched.Archived.Offset);
        part.Add(version, Vocab.Harvester.Source, run.SourceId);
        part.Add(version, Vocab.Harvester.Run, run.Id);
        part.Add(version, Vocab.Harvester.AddedTriples, added);

        var number = 0;
        foreach (var repair in page.Normalised.Kept.SelectMany(kept => kept.Repairs).Distinct())
        {
            var node = names.About(fetched.Url, $"repair/{++number}");
            part.Add(node, Vocab.Rdf.Type, Vocab.Prov.Activity);
            part.Add(node, Vocab.Prov.Used, version);
            part.Add(node, Vocab.Harvester.Rule, repair.Rule);
            part.Add(node, Vocab.Harvester.Before, repair.Before);
            part.Add(node, Vocab.Harvester.After, repair.After);
            part.Add(node, repair.Place);
        }

        return part.ToWrite();
    }
}
