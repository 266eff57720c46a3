namespace LblodHarvester.Rdf;

/// <summary>Objects.</summary>
internal sealed partial class TurtleParser
{
    private const string ExpectedObject = "an object: an IRI, a blank node, a list or a literal";

    // [12] object ::= iri | BlankNode | collection | blankNodePropertyList | literal
    private bool TryReadObject(char c)
    {
        NotePlace();
        switch (c)
        {
            case '[' or '(':
                Open(isList: c == '(', new TurtleFrame(c == '(', _subject, _predicate));
                return true;
            case '_':
                return TryTakeObject(_terms.TryReadLabelledBlankNode());
            case '"' or '\'':
                return TryReadString();
            case '+' or '-' or (>= '0' and <= '9'):
                return TryTakeObject(_terms.TryReadNumericLiteral());
            case '.':
                return TryReadNumberAfterPoint();
            case '<':
                return TryTakeObject(_terms.TryReadIriRef());
        }

        if (!_terms.TryReadToken(out var token))
            return false;
        return TryTakeObject(token switch
        {
            [(byte)'t', ..] when token.SequenceEqual("true"u8) => BooleanLiterals.True,
            [(byte)'f', ..] when token.SequenceEqual("false"u8) => BooleanLiterals.False,
            _ => _terms.ReadPrefixedName(token, ExpectedObject),
        });
    }

    private bool TryReadString()
    {
        if (!_terms.TryReadString(out var literal))
            return false;
        _step = TurtleStep.AfterString;
        return literal is null || TryTakeObject(literal);
    }

    // [128s] RDFLiteral ::= String (LANGTAG | '^^' iri)?
    private bool TryReadAfterString(char c)
    {
        if (c == '@')
            return TryTakeLiteral(Vocab.Rdf.LangString, _terms.TryReadLanguage());
        if (c == '^' && Window.Rest.Length < 2 && !Window.IsFinal)
            return false;
        if (!Window.Rest.StartsWith("^^"u8))
            return TryTakeObject(_terms.MakeLiteral(Vocab.Xsd.String, language: null));
        Window.Position += 2;
        _step = TurtleStep.Datatype;
        return true;
    }

    private bool TryTakeLiteral(Iri? datatype, string? language) =>
        datatype is not null
        && (language is not null || datatype != Vocab.Rdf.LangString)
        && TryTakeObject(_terms.MakeLiteral(datatype, language));

    private bool TryReadNumberAfterPoint()
    {
        if (Window.Rest.Length < 2 && !Window.IsFinal)
            return false;
        return Window.Rest.Length > 1 && char.IsAsciiDigit((char)Window.Rest[1])
            ? TryTakeObject(_terms.TryReadNumericLiteral())
            : throw Window.Error(ExpectedObject);
    }

    private bool TryTakeObject(Term? @object)
    {
        if (@object is null)
            return false;
        Emit(_subject!, _predicate!, @object);
        _step = AfterObject();
        return true;
    }

    private TurtleStep AfterObject() => _frames.TryPeek(out var frame) && frame.IsList ? TurtleStep.ListItem : TurtleStep.AfterObject;
}
