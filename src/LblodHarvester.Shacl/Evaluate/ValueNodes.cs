using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>The value nodes of a shape for a focus node (SHACL, section 2.1.4): a set, in the order found. Looping over them takes no memory.</summary>
internal readonly struct ValueNodes
{
    private readonly Term? _only;
    private readonly List<Term>? _nodes;
    private readonly ObjectMatches _objects;
    private readonly SubjectMatches _subjects;
    private readonly Kind _kind;

    private ValueNodes(Kind kind, Term? only = null, List<Term>? nodes = null, ObjectMatches objects = default, SubjectMatches subjects = default)
    {
        _kind = kind;
        _only = only;
        _nodes = nodes;
        _objects = objects;
        _subjects = subjects;
    }

    private enum Kind
    {
        None,
        Only,
        Nodes,
        Objects,
        Subjects,
    }

    internal int Count => _kind switch
    {
        Kind.None => 0,
        Kind.Only => 1,
        Kind.Nodes => _nodes!.Count,
        Kind.Objects => _objects.Count,
        _ => _subjects.Count,
    };

    internal static ValueNodes Of(Term only) => new(Kind.Only, only: only);

    /// <summary>Nodes that differ from each other.</summary>
    internal static ValueNodes Of(List<Term> nodes) => new(Kind.Nodes, nodes: nodes);

    /// <summary>The objects of a subject and a predicate, which differ from each other.</summary>
    internal static ValueNodes Of(ObjectMatches objects) => new(Kind.Objects, objects: objects);

    /// <summary>The subjects of a predicate and an object, which differ from each other.</summary>
    internal static ValueNodes Of(SubjectMatches subjects) => new(Kind.Subjects, subjects: subjects);

    public Enumerator GetEnumerator() => new(this);

    internal bool Contains(Term node)
    {
        foreach (var value in this)
        {
            if (value.Equals(node))
                return true;
        }

        return false;
    }

    internal List<Term> ToList()
    {
        var list = new List<Term>(Count);
        foreach (var value in this)
            list.Add(value);
        return list;
    }

    internal struct Enumerator
    {
        private readonly ValueNodes _values;
        private ObjectMatches.Enumerator _objects;
        private SubjectMatches.Enumerator _subjects;
        private int _next;

        internal Enumerator(ValueNodes values)
        {
            _values = values;
            if (values._kind == Kind.Objects)
                _objects = values._objects.GetEnumerator();
            else if (values._kind == Kind.Subjects)
                _subjects = values._subjects.GetEnumerator();
            Current = null!;
        }

        public Term Current { get; private set; }

        public bool MoveNext()
        {
            switch (_values._kind)
            {
                case Kind.Only when _next++ == 0:
                    Current = _values._only!;
                    return true;
                case Kind.Nodes when _next < _values._nodes!.Count:
                    Current = _values._nodes[_next++];
                    return true;
                case Kind.Objects when _objects.MoveNext():
                    Current = _objects.Current;
                    return true;
                case Kind.Subjects when _subjects.MoveNext():
                    Current = _subjects.Current;
                    return true;
                default:
                    return false;
            }
        }
    }
}
