namespace LblodHarvester.Rdfa;

/// <summary>
/// The elements that are open at a place of the source, kept as the tree construction would keep them but for its rarest rules: optional end tags,
/// void elements and the formatting elements that come back after what closed them without their end tag.
/// </summary>
internal sealed class OpenElements
{
    // The formatting elements alike that the tree construction brings back at most (the "Noah's Ark clause").
    private const int MostAlike = 3;

    private readonly List<Entry> _open = [];
    private readonly List<Entry> _pending = [];

    /// <summary>How deep an element would lie that opened here, <c>html</c> and <c>body</c> counted.</summary>
    internal int Depth => _open.Count + _pending.Count + 2;

    /// <summary>Whether the place lies in SVG or MathML, where <c>/&gt;</c> closes and no element is void or raw text.</summary>
    internal bool IsForeign
    {
        get
        {
            for (var i = _open.Count - 1; i >= 0; i--)
            {
                var name = _open[i].Name;
                if (name is "svg" or "math")
                    return true;
                if (HtmlNames.HtmlIntegrationPoints.Contains(name))
                    return false;
            }

            return false;
        }
    }

    /// <summary>Opens an element of HTML; <paramref name="tag"/> tells formatting elements apart.</summary>
    internal void Open(string name, int tag)
    {
        if (name is "html" or "head" or "body" or "frameset")
            return;
        if (HtmlNames.Void.Contains(name))
        {
            if (name is "area" or "br" or "embed" or "img" or "input" or "keygen" or "wbr")
                Reconstruct();
            return;
        }

        CloseImplied(name);
        if (!HtmlNames.ClosesParagraph.Contains(name) && !HtmlNames.TableParts.Contains(name))
            Reconstruct();
        Push(name, tag);
    }

    /// <summary>Takes note of text.</summary>
    internal void EnterText() => Reconstruct();

    /// <summary>Opens an element of SVG or MathML.</summary>
    internal void OpenForeign(string name) => Push(name, 0);

    /// <summary>Closes the SVG or MathML that is open.</summary>
    internal void CloseForeign()
    {
        while (IsForeign)
            Pop();
    }

    /// <summary>Closes the element that an end tag names, if it is open in scope.</summary>
    internal void Close(string name)
    {
        if (HtmlNames.Formatting.Contains(name))
            CloseFormatting(name);
        else if (name == "table" || HtmlNames.TableParts.Contains(name))
            CloseTo(name, static (_, entry) => entry is "template");
        else if (HtmlNames.Headings.Contains(name))
            CloseTo(Find(static entry => HtmlNames.Headings.Contains(entry), static entry => HtmlNames.ScopeBoundaries.Contains(entry)));
        else if (HtmlNames.Special.Contains(name))
            CloseTo(name, static (own, entry) => entry != own && HtmlNames.ScopeBoundaries.Contains(entry));
        else
            CloseTo(name, static (_, entry) => HtmlNames.Special.Contains(entry));
    }

    // HTML, section 13.2.4.3, "reconstruct the active formatting elements": those that wait are opened again, before text and all that is not a block.
    private void Reconstruct()
    {
        if (_pending.Count == 0 || IsForeign)
            return;
        _open.AddRange(_pending);
        _pending.Clear();
    }

    private void CloseImplied(string name)
    {
        if (HtmlNames.ClosesParagraph.Contains(name))
            CloseTo("p", static (_, entry) => entry is "button" || HtmlNames.ScopeBoundaries.Contains(entry));
        if (name == "li")
            CloseTo(name, static (own, entry) => entry != own && IsItemBoundary(entry));
        else if (name is "dd" or "dt")
            CloseTo(Find(static entry => entry is "dd" or "dt", static entry => entry is not ("dd" or "dt") && IsItemBoundary(entry)));
        else if (HtmlNames.TableParts.Contains(name))
            CloseTablePart(name);
        else if (HtmlNames.Headings.Contains(name) && _open is [.., { } top] && HtmlNames.Headings.Contains(top.Name))
            Pop();
        else if (name is "a" or "nobr")
            CloseFormatting(name);
        else if (name is "button" or "select")
            CloseTo(name, static (own, entry) => entry != own && HtmlNames.ScopeBoundaries.Contains(entry));
        else if (name is "option" or "optgroup")
            PopWhile(entry => entry == "option" || (name == "optgroup" && entry == "optgroup"));
        else if (name is "rb" or "rt" or "rtc" or "rp")
            PopWhile(static entry => entry is "rb" or "rt" or "rtc" or "rp");
    }

    private static bool IsItemBoundary(string entry) =>
        entry is not ("address" or "div" or "p") && HtmlNames.Special.Contains(entry);

    private void CloseTablePart(string name)
    {
        var depth = _open.FindLastIndex(static entry => entry.Name is "table" or "template") + 1;
        if (depth == 0)
            return;
        var kept = name switch
        {
            "td" or "th" => 2,
            "tr" => 1,
            _ => 0,
        };
        for (; depth < _open.Count && kept > 0 && _open[depth].Name is "tbody" or "thead" or "tfoot" or "tr"; kept--)
        {
            if (name == "tr" && _open[depth].Name == "tr")
                break;
            depth++;
        }

        PopTo(depth);
    }

    private void CloseFormatting(string name)
    {
        var index = Find(entry => entry == name, static entry => HtmlNames.ScopeBoundaries.Contains(entry));
        if (index < 0)
        {
            var pending = _pending.FindLastIndex(entry => entry.Name == name);
            if (pending >= 0)
                _pending.RemoveAt(pending);
        }
        else if (_open.FindIndex(index, static entry => HtmlNames.Special.Contains(entry.Name)) >= 0)
        {
            _open.RemoveAt(index);
        }
        else
        {
            CloseTo(index);
        }
    }

    private void CloseTo(string name, Func<string, string, bool> isBoundary) =>
        CloseTo(Find(entry => entry == name, entry => isBoundary(name, entry)));

    private void CloseTo(int index)
    {
        if (index < 0)
            return;
        PopTo(index + 1);
        _open.RemoveAt(index);
    }

    private int Find(Predicate<string> isSought, Predicate<string> isBoundary)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (isSought(_open[i].Name))
                return i;
            if (isBoundary(_open[i].Name))
                return -1;
        }

        return -1;
    }

    private void PopWhile(Predicate<string> isClosed)
    {
        while (_open is [.., { } top] && isClosed(top.Name))
            Pop();
    }

    private void PopTo(int count)
    {
        while (_open.Count > count)
            Pop();
    }

    private void Push(string name, int tag) => _open.Add(new Entry(name, tag, _pending.Count));

    private void Pop()
    {
        var entry = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (HtmlNames.ScopeBoundaries.Contains(entry.Name) && _pending.Count > entry.PendingBefore)
            _pending.RemoveRange(entry.PendingBefore, _pending.Count - entry.PendingBefore);
        else if (HtmlNames.Formatting.Contains(entry.Name) && _pending.Count(other => other.Tag == entry.Tag) < MostAlike)
            _pending.Add(entry);
    }

    private readonly record struct Entry(string Name, int Tag, int PendingBefore);
}
