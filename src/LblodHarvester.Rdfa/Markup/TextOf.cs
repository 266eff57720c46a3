namespace LblodHarvester.Rdfa;

/// <summary>Puts together the text in an element: measured first, so that it is written once.</summary>
internal static class TextOf
{
    internal static string Content(MarkupElement element)
    {
        if (element.Content is [MarkupText only])
            return only.Text.ToString();
        var length = Measure(element);
        return length == 0 ? "" : string.Create(length, element, static (text, element) => Write(element, text));
    }

    private static int Measure(MarkupElement element)
    {
        var length = 0;
        foreach (var node in element.Content)
        {
            if (node is MarkupText text)
                length = checked(length + text.Text.Length);
            else if (node is MarkupElement child)
                length = checked(length + Measure(child));
        }

        return length;
    }

    private static int Write(MarkupElement element, Span<char> text)
    {
        var written = 0;
        foreach (var node in element.Content)
        {
            if (node is MarkupElement child)
            {
                written += Write(child, text[written..]);
            }
            else if (node is MarkupText part)
            {
                part.Text.Span.CopyTo(text[written..]);
                written += part.Text.Length;
            }
        }

        return written;
    }
}
