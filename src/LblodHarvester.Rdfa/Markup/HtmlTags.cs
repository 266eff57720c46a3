using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace LblodHarvester.Rdfa;

/// <summary>
/// What the tree construction does not keep of the tags that it is given, noted while they pass: where they stand, and whether the page
/// keeps to its limits.
/// </summary>
internal sealed class HtmlTags(PageSource source, RdfaOptions options)
{
    private readonly List<int> _html = [];
    private readonly List<int> _body = [];
    private ReadOnlyMemory<char> _name;
    private int _attributesOf = -1;
    private int _attributes;

    /// <summary>The offset of the start tag that was read last, in the text as given.</summary>
    internal int Current { get; private set; } = -1;

    /// <summary>The offset in the parsed text of what was read last and is not text, or 0.</summary>
    internal int LastMarkup { get; private set; }

    /// <summary>Whether the tree is to have all attributes and comments.</summary>
    internal bool KeepsAll { get; init; }

    /// <summary>Whether the page has a start tag.</summary>
    internal bool HasAny { get; private set; }

    /// <summary>Whether the page has what only <see cref="DomTree"/> builds as it should be.</summary>
    internal bool NeedsDom { get; set; }

    /// <summary>The place of the tag that was read last.</summary>
    internal SourcePlace Place => source.Place(Current);

    /// <summary>The offsets of the tags of <c>html</c> or <c>body</c>, all of which add attributes to the one element; else null.</summary>
    internal List<int>? Roots(string name) => name switch
    {
        "html" => _html,
        "body" => _body,
        _ => null,
    };

    /// <summary>The offset of the tag that an element of this name is made for, or -1 when it is made up.</summary>
    internal int OffsetOf(ReadOnlyMemory<char> name) => name.Equals(_name) ? Current : -1;

    /// <summary>The offset in the text as given of a place that the tokenizer tells.</summary>
    internal int OffsetOf(TextPosition position) => source.OffsetOfParsed(position.Index);

    /// <summary>Notes a token and hands it on.</summary>
    internal TokenConsumptionResult Pass(ref StructHtmlToken token, TokenConsumer next)
    {
        var type = token.Type;
        if (type == HtmlTokenType.StartTag)
        {
            HasAny = true;
            Note(ref token);
        }
        else
        {
            _name = default;
        }

        if (type != HtmlTokenType.Character)
            LastMarkup = token.Position.Index;
        next(ref token);
        return NeedsDom ? TokenConsumptionResult.Stop : TokenConsumptionResult.Continue;
    }

    /// <summary>Whether an attribute is of use: to RDFa, or to the tree construction.</summary>
    /// <exception cref="RdfaException">The tag has too many.</exception>
    internal bool ShouldEmit(ref StructHtmlToken tag, ReadOnlyMemory<char> attribute)
    {
        Count(ref tag);

        // Not all tags pass by: the one behind a pre or textarea is read without.
        if (tag.Type == HtmlTokenType.StartTag)
            Note(ref tag);
        return KeepsAll
            || HtmlAttributeUse.IsReadByRdfa(attribute.Span)
            || HtmlAttributeUse.IsReadByTreeConstruction(tag.Name.Memory.Span, attribute.Span);
    }

    private void Note(ref StructHtmlToken tag)
    {
        _name = tag.Name.Memory;
        var offset = OffsetOf(tag.Position);
        if (offset == Current)
            return;
        Current = offset;
        if (_name.Span is "html")
            _html.Add(offset);
        else if (_name.Span is "body")
            _body.Add(offset);
    }

    private void Count(ref StructHtmlToken tag)
    {
        if (tag.Position.Index != _attributesOf)
        {
            _attributesOf = tag.Position.Index;
            _attributes = 0;
        }

        if (++_attributes > options.MaxAttributes)
        {
            throw new RdfaException(
                $"An element of the page has more than {options.MaxAttributes} attributes.", source.PlaceInParsed(_attributesOf));
        }
    }
}
