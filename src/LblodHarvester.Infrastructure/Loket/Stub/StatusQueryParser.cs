using LblodHarvester.Rdf;

namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>Reads a SELECT over one group of triples, and triples in OPTIONALs, from tokens; nothing else of SPARQL.</summary>
internal sealed class StatusQueryParser(Queue<string> tokens)
{
    private readonly List<StatusQueryTriple> _required = [];
    private readonly List<StatusQueryTriple> _optional = [];

    /// <summary>The query; null when it is of another form. No selected variable stands for <c>*</c>.</summary>
    internal StatusQueryPattern? TryParse()
    {
        if (!TakeWord("SELECT"))
            return null;
        TakeWord("DISTINCT");
        var selected = new List<string>();
        while (tokens.TryPeek(out var next) && next.StartsWith('?'))
            selected.Add(tokens.Dequeue()[1..]);
        if (selected.Count == 0 && !TakeWord("*"))
            return null;
        TakeWord("WHERE");
        return TakeWord("{") && TryGroup(_required, mayNest: true) && tokens.Count == 0
            ? new StatusQueryPattern(selected, _required, _optional)
            : null;
    }

    private bool TryGroup(List<StatusQueryTriple> into, bool mayNest)
    {
        while (!TakeWord("}"))
        {
            if (mayNest && TakeWord("OPTIONAL"))
            {
                if (!TakeWord("{") || !TryGroup(_optional, mayNest: false))
                    return false;
                TakeWord(".");
            }
            else if (!TrySameSubject(into))
            {
                return false;
            }
        }

        return true;
    }

    private bool TrySameSubject(List<StatusQueryTriple> into)
    {
        if (!TryTerm(out var subject))
            return false;
        do
        {
            if (TakeWord("."))
                return true;
            if (!TryTerm(out var predicate) || !TryTerm(out var @object))
                return false;
            into.Add(new StatusQueryTriple(subject, predicate, @object));
        }
        while (TakeWord(";"));
        TakeWord(".");
        return true;
    }

    private bool TryTerm(out string term)
    {
        term = tokens.TryPeek(out var next) ? next : "";
        if (term == "a")
            term = Vocab.Rdf.Type.ToString();
        if (term is not (['<', ..] or ['?', ..]))
            return false;
        tokens.Dequeue();
        return true;
    }

    private bool TakeWord(string word)
    {
        if (!tokens.TryPeek(out var next) || !next.Equals(word, StringComparison.OrdinalIgnoreCase))
            return false;
        tokens.Dequeue();
        return true;
    }
}
