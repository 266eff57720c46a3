using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>Terms.</summary>
internal sealed partial class SparqlParser
{
    // [4] Prologue ::= ( BaseDecl | PrefixDecl )*
    private void Prologue()
    {
        while (true)
        {
            if (TakeWord("BASE"))
                BaseDecl();
            else if (TakeWord("PREFIX"))
                PrefixDecl();
            else
                return;
        }
    }

    // [5] BaseDecl ::= 'BASE' IRIREF
    private void BaseDecl() => _prologue.SetBase(IriReference());

    // [6] PrefixDecl ::= 'PREFIX' PNAME_NS IRIREF
    private void PrefixDecl()
    {
        if (_current.Kind != TokenKind.PrefixedName || _current.Value.IndexOf(':', StringComparison.Ordinal) != _current.Value.Length - 1)
        {
            throw Unexpected(
                "a prefix with a colon after it",
                _current.Kind == TokenKind.Word ? $"A colon follows the prefix: PREFIX {_current.Value}: <…>." : null);
        }

        var prefix = Advance().Value[..^1];
        _prologue.Declare(prefix, IriReference());
        if (_current.Is("."))
            throw Unexpected("no '.' after PREFIX", "Only Turtle's @prefix ends with a point.");
    }

    // [108] Var ::= VAR1 | VAR2
    private Variable Var(string expected = "a variable", string? hint = null) =>
        IsPathName ? throw MisplacedPathName()
        : _current.Kind == TokenKind.Variable ? new Variable(Advance().Value) : throw Unexpected(expected, hint);

    // [107] VarOrIri ::= Var | iri
    private PatternTerm VarOrIri()
    {
        if (_current.Kind == TokenKind.Variable)
            return new VariableTerm(Var());
        return IsIri ? new ConstantTerm(ReadIri()) : throw Unexpected("a variable or an IRI");
    }

    private bool IsIri => _current.Kind is TokenKind.IriReference or TokenKind.PrefixedName;

    // [136] iri ::= IRIREF | PrefixedName
    // [137] PrefixedName ::= PNAME_LN | PNAME_NS
    private Iri ReadIri(string expected = "an IRI")
    {
        if (_current.Kind == TokenKind.IriReference)
            return IriReference();
        if (_current.Kind != TokenKind.PrefixedName)
            throw Unexpected(expected);
        var iri = _prologue.Expand(_current.Value) ?? throw UndeclaredPrefix();
        Advance();
        return iri;
    }

    // [139] IRIREF
    private Iri IriReference()
    {
        if (_current.Kind != TokenKind.IriReference)
            throw Unexpected("an IRI between < and >");
        var iri = _prologue.Resolve(_current.Value)
            ?? throw Unexpected("an absolute IRI", "There is no base to resolve a relative one against: give it with BASE <…>.");
        Advance();
        return iri;
    }

    private SparqlSyntaxException UndeclaredPrefix()
    {
        var prefix = _current.Value[.._current.Value.IndexOf(':', StringComparison.Ordinal)];
        var hint = PrefixMap.Field.TryGetNamespace(prefix, out var name)
            ? $"Put before the query: PREFIX {prefix}: <{name}>"
            : $"Put PREFIX {prefix}: <…> before the query, with the namespace that it stands for.";
        return Unexpected($"a declared prefix, which '{prefix}:' is not", hint);
    }

    private bool IsLiteral =>
        _current.IsNumber || _current.Kind == TokenKind.String || _current.IsWord("true") || _current.IsWord("false");

    private Literal ReadLiteral()
    {
        if (_current.Kind == TokenKind.String)
            return RdfLiteral();
        return _current.IsNumber ? NumericLiteral() : BooleanLiteral();
    }

    // [129] RDFLiteral ::= String ( LANGTAG | ( '^^' iri ) )?
    private Literal RdfLiteral()
    {
        var text = Advance().Value;
        if (_current.Kind == TokenKind.LanguageTag)
            return LanguageString(text);
        if (_current.Is("^"))
            throw Unexpected("'^^' before a datatype", "A datatype follows two carets: \"1\"^^xsd:integer.");
        if (!Take("^^"))
            return new Literal(text);
        var at = _current;
        var datatype = ReadIri("a datatype");
        return datatype != Vocab.Rdf.LangString
            ? new Literal(text, datatype)
            : throw Error(at, "another datatype", "A language-tagged string is written with its tag, as in \"tekst\"@nl.");
    }

    private Literal LanguageString(string text)
    {
        if (!LanguageTag.IsWellFormed(_current.Value))
            throw Unexpected("a language tag of BCP 47, such as @nl or @nl-BE");
        return Literal.InLanguage(text, Advance().Value);
    }

    // [130] NumericLiteral ::= NumericLiteralUnsigned | NumericLiteralPositive | NumericLiteralNegative
    private Literal NumericLiteral() => NumberOf(Advance(), skip: 0);

    // [131] NumericLiteralUnsigned, [132] NumericLiteralPositive, [133] NumericLiteralNegative
    private static Literal NumberOf(Token token, int skip)
    {
        var datatype = token.Kind switch
        {
            TokenKind.Integer => Vocab.Xsd.Integer,
            TokenKind.Decimal => Vocab.Xsd.Decimal,
            _ => Vocab.Xsd.Double,
        };
        return new Literal(token.Value[skip..], datatype);
    }

    // [134] BooleanLiteral ::= 'true' | 'false'
    private Literal BooleanLiteral() => new(Advance().IsWord("true") ? "true" : "false", Vocab.Xsd.Boolean);
}
