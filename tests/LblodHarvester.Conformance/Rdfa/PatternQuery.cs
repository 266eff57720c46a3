using System.Text.RegularExpressions;
using LblodHarvester.Rdf;

namespace LblodHarvester.Conformance.Rdfa;

/// <summary>A query of the suite that asks for a basic graph pattern and for nothing else: most of them.</summary>
internal sealed partial class PatternQuery
{
    // Turtle with its variables as IRIs is what the pattern is written in.
    private const string Variable = "urn:variable:";

    private readonly IReadOnlyList<Triple> _pattern;

    private PatternQuery(IReadOnlyList<Triple> pattern) => _pattern = pattern;

    /// <summary>Reads a query; null when it asks for more than a pattern.</summary>
    /// <param name="query">The text of the query.</param>
    /// <param name="baseIri">What its relative IRIs are resolved against.</param>
    internal static PatternQuery? TryParse(string query, Iri baseIri)
    {
        var text = CommentLine().Replace(query, "");
        if (Form().Match(text) is not { Success: true } form || OtherParts().IsMatch(text))
            return null;
        var pattern = VariableForm().Replace(form.Groups["pattern"].Value.Trim(), $"<{Variable}$1>");
        var turtle = $"{form.Groups["prefixes"].Value}\n{pattern}{(pattern.EndsWith('.') ? "" : " .")}";
        return new PatternQuery([.. XmlLiteralForms.Normalise(RdfReader.ReadGraph(turtle, RdfSyntax.Turtle, "query", baseIri))]);
    }

    /// <summary>Answers the query.</summary>
    /// <param name="graph">The graph, its XML literals in one form.</param>
    internal bool HoldsIn(Graph graph) => HoldsIn(graph, 0, []);

    private bool HoldsIn(Graph graph, int from, Dictionary<Term, Term> bound)
    {
        if (from == _pattern.Count)
            return true;
        var (subject, predicate, @object) = _pattern[from];
        foreach (var triple in graph)
        {
            var extended = new Dictionary<Term, Term>(bound);
            if (Matches(subject, triple.Subject, extended) && Matches(predicate, triple.Predicate, extended)
                && Matches(@object, triple.Object, extended) && HoldsIn(graph, from + 1, extended))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(Term pattern, Term term, Dictionary<Term, Term> bound)
    {
        if (!IsVariable(pattern))
            return pattern.Equals(term);
        if (bound.TryGetValue(pattern, out var value))
            return value.Equals(term);
        bound.Add(pattern, term);
        return true;
    }

    // A blank node of a pattern is a variable too (SPARQL 1.1, section 4.1.4).
    private static bool IsVariable(Term term) =>
        term is BlankNode || (term is Iri iri && iri.Value.StartsWith(Variable, StringComparison.Ordinal));

    [GeneratedRegex(@"^\s*(?<prefixes>((PREFIX|BASE)\s[^>]*>\s*)*)ASK\s+(WHERE\s*)?\{(?<pattern>.*)\}\s*$",
        RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Form();

    [GeneratedRegex(@"^\s*#.*$", RegexOptions.Multiline)]
    private static partial Regex CommentLine();

    [GeneratedRegex(@"\b(FILTER|OPTIONAL|UNION|GRAPH|MINUS)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OtherParts();

    [GeneratedRegex(@"(?<=^|[\s\[(;,.])[?$](\w+)")]
    private static partial Regex VariableForm();
}
