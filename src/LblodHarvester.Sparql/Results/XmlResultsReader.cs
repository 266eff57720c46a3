using System.Globalization;
using System.Text;
using System.Xml;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Results;

/// <summary>
/// Reads SPARQL Query Results XML Format (Second Edition), a solution at a time. A document type is refused: entities can blow up a document,
/// and no result has any.
/// </summary>
internal sealed class XmlResultsReader(Stream stream, string sourceName, ResultsReaderOptions options)
{
    private const string Namespace = "http://www.w3.org/2005/sparql-results#";
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    private readonly XmlReader _xml = XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    });

    private readonly ResultsTerms _terms = new();
    private readonly StringBuilder _text = new();
    private readonly char[] _piece = new char[4096];

    // An element without an end tag, of which nobody has asked yet what is in it.
    private bool _isAtEmpty;

    internal QueryResult Read()
    {
        if (!MoveToChild() || !Is("sparql"))
            throw Error($"the element sparql of the namespace {Namespace}");
        var variables = new List<string>();
        var hasHead = false;
        while (MoveToChild())
        {
            if (Is("head") && !hasHead)
            {
                hasHead = true;
                ReadHead(variables);
            }
            else if (Is("boolean"))
            {
                var answer = ReadBoolean();
                ReadEnd();
                return new BooleanResult(answer);
            }
            else if (Is("results") && hasHead)
                return new SolutionsResult(variables, new Once(ReadSolutions(variables)));
            else
                throw Error(hasHead ? "the element results or boolean" : "the element head");
        }

        throw Error("the element results or boolean");
    }

    private void ReadHead(List<string> variables)
    {
        while (MoveToChild())
        {
            if (Is("variable"))
            {
                var name = _xml.GetAttribute("name") ?? throw Error("the attribute name");
                if (SparqlResults.FaultOf(variables, name, options) is { } expected)
                    throw Error(expected);
                variables.Add(name);
            }
            else if (!Is("link"))
                throw Error("the element variable or link");
            RequireEmpty();
        }
    }

    private IEnumerable<IReadOnlyList<Term?>> ReadSolutions(List<string> variables)
    {
        while (MoveToChild())
        {
            if (!Is("result"))
                throw Error("the element result");
            yield return ReadSolution(variables);
        }

        ReadEnd();
    }

    private Term?[] ReadSolution(List<string> variables)
    {
        var row = new Term?[variables.Count];
        while (MoveToChild())
        {
            var column = Is("binding") && _xml.GetAttribute("name") is { } name ? variables.IndexOf(name) : -1;
            if (column < 0)
                throw Error("the element binding, with the name of a variable of the head");
            if (row[column] is not null)
                throw Error("a variable once in a solution");
            if (!MoveToChild())
                throw Error("the element uri, literal or bnode");
            row[column] = ReadTerm();
            RequireEmpty();
        }

        return row;
    }

    // Section 2.3.1.
    private Term ReadTerm()
    {
        var (line, column) = Place();
        try
        {
            if (Is("uri"))
                return Iri.Unchecked(ReadText().Trim());
            if (Is("bnode"))
                return ResultsTerms.BlankNode(ReadText().Trim());
            if (!Is("literal"))
                throw Error("the element uri, literal or bnode");
            var (datatype, language) = (_xml.GetAttribute("datatype"), _xml.GetAttribute("lang", XmlNamespace));
            return _terms.Literal(ReadText(), datatype, language);
        }
        catch (FormatException exception)
        {
            throw new RdfSyntaxException(sourceName, line, column, "a value", $"a term of RDF: {exception.Message}");
        }
    }

    private bool ReadBoolean() => ReadText().Trim() switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => throw Error("true or false before it"),
    };

    /// <summary>The text of the element, which holds no other; the reader is then at its end.</summary>
    private string ReadText()
    {
        _text.Clear();
        if (_isAtEmpty)
        {
            _isAtEmpty = false;
            return "";
        }

        while (MoveOn() && _xml.NodeType != XmlNodeType.EndElement)
        {
            if (_xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
                throw Error("text and the end of the element");
            AppendText();
        }

        return _text.ToString();
    }

    private void AppendText()
    {
        try
        {
            while (_xml.ReadValueChunk(_piece, 0, _piece.Length) is > 0 and var count)
            {
                _text.Append(_piece, 0, count);
                if (_text.Length > options.MaxRowBytes)
                {
                    throw Error(string.Create(
                        CultureInfo.InvariantCulture, $"a term of at most {options.MaxRowBytes} characters, which the option MaxRowBytes sets"));
                }
            }
        }
        catch (XmlException exception)
        {
            throw NotXml(exception);
        }
    }

    /// <summary>Moves to the next element within the one that the reader is in; false at its end, or that of the document.</summary>
    private bool MoveToChild()
    {
        if (_isAtEmpty)
        {
            _isAtEmpty = false;
            return false;
        }

        while (MoveOn())
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                _isAtEmpty = _xml.IsEmptyElement;
                return true;
            }

            if (_xml.NodeType == XmlNodeType.EndElement)
                return false;
            if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                throw Error("an element, not text");
        }

        return false;
    }

    private void RequireEmpty()
    {
        if (MoveToChild())
            throw Error("the end of the element around it");
    }

    private void ReadEnd()
    {
        while (MoveOn())
        {
            if (_xml.NodeType == XmlNodeType.Element)
                throw Error("the end of the result");
        }
    }

    private bool MoveOn()
    {
        try
        {
            return _xml.Read();
        }
        catch (XmlException exception)
        {
            throw NotXml(exception);
        }
    }

    private bool Is(string name) => _xml.LocalName == name && _xml.NamespaceURI == Namespace;

    private (int Line, int Column) Place()
    {
        var info = (IXmlLineInfo)_xml;
        return (Math.Max(info.LineNumber, 1), Math.Max(info.LinePosition, 1));
    }

    private RdfSyntaxException Error(string expected)
    {
        var (line, column) = Place();
        var found = _xml.NodeType switch
        {
            XmlNodeType.Element => $"<{_xml.Name}>",
            XmlNodeType.EndElement => $"</{_xml.Name}>",
            XmlNodeType.Text or XmlNodeType.CDATA => "text",
            _ => "",
        };
        return new RdfSyntaxException(sourceName, line, column, found, expected);
    }

    private RdfSyntaxException NotXml(XmlException exception) =>
        new(sourceName, Math.Max(exception.LineNumber, 1), Math.Max(exception.LinePosition, 1), "a fault", $"well-formed XML: {exception.Message}");
}
