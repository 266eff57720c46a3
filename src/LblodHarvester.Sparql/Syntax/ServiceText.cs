using System.Text;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>What is sent to another endpoint: the text as it is written, with every IRI in full, so that it needs no prologue.</summary>
internal static class ServiceText
{
    internal static string Write(SourceText source, int start, int end, Prologue prologue)
    {
        var text = new StringBuilder();
        var lexer = new Lexer(source, start);
        for (var (token, last) = (lexer.Next(), start); token.Kind != TokenKind.End && token.Start < end; last = token.End, token = lexer.Next())
        {
            if (token.Start > last)
                text.Append(' ');
            var iri = token.Kind switch
            {
                TokenKind.IriReference => prologue.Resolve(token.Value),
                TokenKind.PrefixedName => prologue.Expand(token.Value),
                _ => null,
            };
            if (iri is null)
                Append(text, source, token);
            else
                text.Append('<').Append(iri.Value).Append('>');
        }

        return text.ToString();
    }

    // What a string holds is escaped anew: an escaped quote of the text is no quote any more.
    private static void Append(StringBuilder text, SourceText source, Token token)
    {
        if (token.Kind != TokenKind.String)
        {
            text.Append(source.Text, token.Start, token.End - token.Start);
            return;
        }

        text.Append('"');
        foreach (var c in token.Value)
        {
            _ = c switch
            {
                '\\' => text.Append("\\\\"),
                '"' => text.Append("\\\""),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
