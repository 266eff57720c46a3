using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Terms;

/// <summary><c>STRLANG</c> (SPARQL 1.1, section 17.4.2.11); what is no language tag is an error.</summary>
internal sealed class StrLangFunction(CompiledExpression lexicalForm, CompiledExpression language) : CompiledExpression
{
    private readonly TextArgument text = new(lexicalForm);
    private readonly TextArgument tagText = new(language);

    internal override Term? Evaluate(ISolution solution) =>
        text.ReadSimple(solution) is { } form && tagText.ReadSimple(solution) is { } tag && LanguageTag.IsWellFormed(tag)
            ? Literal.InLanguage(form, tag)
            : null;
}
