using System.Text.RegularExpressions;
using LblodHarvester.Rdf;

namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>Splits a query into IRIs in angle brackets, variables with a question mark, words and punctuation, prefixes resolved.</summary>
internal static partial class StatusQueryTokens
{
    /// <summary>The tokens; null when some character fits none, or a prefix is not known.</summary>
    internal static Queue<string>? TryRead(string query)
    {
        var prefixes = new Dictionary<string, string>
        {
            ["meb"] = Vocab.Meb.Namespace,
            ["dct"] = Vocab.Dct.Namespace,
            ["adms"] = Vocab.Adms.Namespace,
            ["nmo"] = Vocab.Nmo.Namespace,
            ["rdf"] = Vocab.Rdf.Namespace,
        };
        foreach (Match declaration in PrefixDeclaration().Matches(query))
            prefixes[declaration.Groups["name"].Value] = declaration.Groups["iri"].Value;
        var body = PrefixDeclaration().Replace(query, " ");
        var tokens = new Queue<string>();
        for (var at = 0; at < body.Length;)
        {
            var match = Token().Match(body, at);
            if (!match.Success)
                return null;
            at += match.Length;
            if (match.Groups["name"].Success)
            {
                if (!prefixes.TryGetValue(match.Groups["prefix"].Value, out var start))
                    return null;
                tokens.Enqueue($"<{start}{match.Groups["local"].Value}>");
            }
            else if (match.Groups["variable"].Success)
            {
                tokens.Enqueue($"?{match.Value[1..]}");
            }
            else if (match.Groups["other"].Success)
            {
                tokens.Enqueue(match.Value);
            }
        }

        return tokens;
    }

    [GeneratedRegex("""\bPREFIX\s+(?<name>[\w-]*):\s*<(?<iri>[^<>"{}|^`\\\s]*)>""", RegexOptions.IgnoreCase)]
    private static partial Regex PrefixDeclaration();

    [GeneratedRegex("""\G(?:\s+|(?<other><[^<>"{}|^`\\\s]*>)|(?<variable>[?$]\w+)|(?<name>(?<prefix>[A-Za-z][\w-]*):(?<local>\w+))|(?<other>\w+|[{};.*]))""")]
    private static partial Regex Token();
}
