namespace LblodHarvester.Rdf;

/// <summary>Lists and bracketed blank nodes.</summary>
internal sealed partial class TurtleParser
{
    // [14] blankNodePropertyList ::= '[' predicateObjectList ']'
    // [15] collection ::= '(' object* ')'
    private void Open(bool isList, TurtleFrame frame)
    {
        if (_frames.Count == _options.MaxDepth)
            throw Window.Error($"at most {_options.MaxDepth} lists and bracketed blank nodes within each other");
        _frames.Push(frame);
        if (isList)
        {
            Read(TurtleStep.ListItem);
            return;
        }

        var node = _terms.FreshBlankNode();
        if (frame.Subject is not null)
            Emit(frame.Subject, frame.Predicate!, node);
        _subject = node;
        Read(TurtleStep.FirstPredicateInBrackets);
    }

    private bool ReadListItem(char c)
    {
        NotePlace();
        var list = _frames.Peek();
        if (c == ')')
            return ReadEndOfList(list);
        var cell = _terms.FreshBlankNode();
        if (list.Head is not null)
            Emit(_subject!, Vocab.Rdf.Rest, cell);
        else if (list.Subject is not null)
            Emit(list.Subject, list.Predicate!, cell);
        list.Head ??= cell;
        (_subject, _predicate) = (cell, Vocab.Rdf.First);
        _step = TurtleStep.Object;
        return true;
    }

    private bool ReadEndOfList(TurtleFrame list)
    {
        _frames.Pop();
        if (list.Head is not null)
            Emit(_subject!, Vocab.Rdf.Rest, Vocab.Rdf.Nil);
        else if (list.Subject is not null)
            Emit(list.Subject, list.Predicate!, Vocab.Rdf.Nil);
        if (list.Subject is null)
        {
            _subject = (Resource?)list.Head ?? Vocab.Rdf.Nil;
            return Read(TurtleStep.Predicate);
        }

        return ReadEndOfObject(list);
    }

    // [162s] ANON ::= '[' WS* ']'
    private bool ReadEndOfBrackets(bool isEmpty)
    {
        var node = _frames.Peek();
        if (node.Subject is not null)
        {
            _frames.Pop();
            return ReadEndOfObject(node);
        }

        _frames.Pop();
        if (!isEmpty)
            return Read(TurtleStep.PredicateOrEnd);
        return Read(_hasGraphs && !_isInGraph ? TurtleStep.AfterLabel : TurtleStep.Predicate);
    }

    private bool ReadEndOfObject(TurtleFrame nested)
    {
        (_subject, _predicate) = (nested.Subject, nested.Predicate);
        return Read(AfterObject());
    }
}
