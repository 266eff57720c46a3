using System.Globalization;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>
/// The blank nodes of a text, which are variables in patterns. A label belongs to one basic graph pattern of a query, and to one
/// <c>INSERT DATA</c> of a request (SPARQL 1.1, section 19.6); templates share theirs with nothing.
/// </summary>
internal sealed class BlankNodeScope
{
    private readonly Dictionary<string, int> _blocks = [];
    private int _lastBlock;
    private int _block;
    private int _fresh;
    private bool _isTemplate;

    /// <summary>Begins a basic graph pattern, or the data of an operation.</summary>
    internal void BeginBlock() => _block = ++_lastBlock;

    /// <summary>Begins a template, in which labels have no other place.</summary>
    internal void BeginTemplate() => _isTemplate = true;

    internal void EndTemplate() => _isTemplate = false;

    /// <summary>Leaves a basic graph pattern that goes on after a filter, as <see cref="ResumeBlock"/> says.</summary>
    internal int SuspendBlock() => _block;

    internal void ResumeBlock(int block) => _block = block;

    /// <summary>The blank node of a label; false where it belongs elsewhere.</summary>
    internal bool TryGet(string label, out Variable node)
    {
        node = new Variable($"_:{label}");
        return _isTemplate || _blocks.TryAdd(label, _block) || _blocks[label] == _block;
    }

    /// <summary>A blank node that no label is for.</summary>
    internal Variable Fresh() => new(string.Create(CultureInfo.InvariantCulture, $"_:.{++_fresh}"));
}
