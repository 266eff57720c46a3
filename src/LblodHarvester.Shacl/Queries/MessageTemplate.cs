using System.Text.RegularExpressions;
using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A message in which <c>{?name}</c> and <c>{$name}</c> stand for terms (SHACL, section 5.2.1).</summary>
internal sealed partial class MessageTemplate(Literal text)
{
    /// <summary>The names in it, without marks.</summary>
    internal IEnumerable<string> Names => Place().Matches(text.Value).Select(place => place.Groups["name"].Value);

    /// <summary>The message with terms put in; a name that has none stays as it is written.</summary>
    internal Literal Fill(Func<string, Term?> termOf)
    {
        var filled = Place().Replace(text.Value, place => termOf(place.Groups["name"].Value) is { } term ? Written(term) : place.Value);
        return text.Language is { } language ? Literal.InLanguage(filled, language) : new Literal(filled, text.Datatype);
    }

    private static string Written(Term term) => term is Literal literal ? literal.Value : Demand.Name(term);

    [GeneratedRegex(@"\{[?$](?<name>\w+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
