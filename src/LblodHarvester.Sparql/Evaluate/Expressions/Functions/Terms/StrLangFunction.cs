using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Terms;

/// <summary><c>STRLANG</c> (SPARQL 1.1, section 17.4.2.11); what is no language tag is an error.</summary>
internal sealed class StrLangFunction(CompiledExpression lexicalForm, CompiledExpression language) : CompiledExpression
{
    private readonly TextArgument _text = new(lexicalForm);
    private readonly TextArgument _tagText = new(language);

    internal override Term? Evaluate(ISolution solution) =>
        _text.ReadSimple(solution) is { } form && _tagText.ReadSimple(solution) is { } tag && LanguageTag.IsWellFormed(tag)
            ? Literal.InLanguage(form, tag)
            : null;
}
