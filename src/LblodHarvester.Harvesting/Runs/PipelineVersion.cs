using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Runs;

/// <summary>
/// A fingerprint of all, beside the page itself, that decides what is published and reported of a page: the code with its shapes and rules,
/// the register, the names of the graphs, the store, and what the source reports. A page is passed over as unchanged only under the same
/// fingerprint.
/// </summary>
internal static class PipelineVersion
{
    internal static string Of(Source source, Register register, PublishOptions options, IGraphStore store)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var assembly in new[] { typeof(Graph), typeof(RdfaExtractor), typeof(CompiledShapes), typeof(PipelineVersion) })
            hash.AppendData(assembly.Module.ModuleVersionId.ToByteArray());
        Append(hash, options.Base.Value);
        Append(hash, store.Name);
        Append(hash, source.ReportFrom.ToString("O", CultureInfo.InvariantCulture));
        Append(hash, source.Loket?.Publisher.Value ?? "");
        foreach (var unit in source.Bestuurseenheden)
            Append(hash, unit.Value);
        foreach (var line in register.Graph.Select(triple => triple.ToString()).Order(StringComparer.Ordinal))
            Append(hash, line);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    private static void Append(IncrementalHash hash, string text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData([0]);
    }
}
