using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>Says what a result found, beside the shape's own message, which says what to do.</summary>
internal static class ResultWords
{
    private const int LongestValue = 80;

    /// <summary>The messages of a shape as one wording; a language that is lacking is replaced by the other.</summary>
    internal static Wording Of(IReadOnlyList<Literal> messages)
    {
        var english = InLanguage(messages, "en");
        var dutch = InLanguage(messages, "nl");
        var any = (english ?? dutch ?? messages[0]).Value;
        return new Wording(english?.Value ?? any, dutch?.Value ?? any);
    }

    /// <summary>What is wrong.</summary>
    /// <param name="placed">The result, and what stands there.</param>
    /// <param name="name">What the shape is about, as <c>besluit:geheim of the stemming</c>.</param>
    internal static Wording Say(PlacedResult placed, Wording name)
    {
        var component = placed.Result.Component;
        if (component == Vocab.Sh.MaxCountConstraintComponent || component == Vocab.Sh.QualifiedMaxCountConstraintComponent)
        {
            return placed is { First: { } first, Found: { } second }
                ? new Wording(
                    $"{name.English} is given more than once: {Short(first)}, and here {Short(second)}.",
                    $"{name.Dutch} staat er meer dan eens: {Short(first)}, en hier {Short(second)}.")
                : new Wording($"{name.English} is given more than once.", $"{name.Dutch} staat er meer dan eens.");
        }

        if (placed.Found is Literal literal && string.IsNullOrWhiteSpace(literal.Value))
            return new Wording($"{name.English} is empty.", $"{name.Dutch} is leeg.");
        return placed.Found is { } found
            ? new Wording($"{name.English} cannot be {Short(found)}.", $"{name.Dutch} kan niet {Short(found)} zijn.")
            : component == Vocab.Sh.MinCountConstraintComponent || component == Vocab.Sh.QualifiedMinCountConstraintComponent
            ? new Wording($"{name.English} is missing.", $"{name.Dutch} ontbreekt.")
            : new Wording($"{name.English} is not right.", $"{name.Dutch} is niet in orde.");
    }

    internal static string Short(Term value) => value switch
    {
        BlankNode => "a node without IRI",
        Iri iri when PrefixMap.Field.TryShorten(iri, out var prefix, out var localName) => $"{prefix}:{localName}",
        Literal literal => $"\"{Cut(literal.Value)}\"{Kind(literal)}",
        _ => $"<{Cut(((Iri)value).Value)}>",
    };

    private static string Kind(Literal literal) =>
        literal.Language is { } language ? $"@{language}" : literal.Datatype == Vocab.Xsd.String ? "" : $"^^{Short(literal.Datatype)}";

    // Of a long value both ends are shown: IRIs mostly differ in their last part.
    private static string Cut(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestValue ? line : $"{line.AsSpan(0, LongestValue / 2)}…{line.AsSpan(line.Length - (LongestValue / 2))}";
    }

    private static Literal? InLanguage(IReadOnlyList<Literal> messages, string language) =>
        messages.FirstOrDefault(message => string.Equals(message.Language, language, StringComparison.OrdinalIgnoreCase));
}
