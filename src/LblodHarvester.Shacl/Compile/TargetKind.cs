namespace LblodHarvester.Shacl;

/// <summary>The kinds of target.</summary>
internal enum TargetKind
{
    /// <summary>The node itself.</summary>
    Node,

    /// <summary>The instances of a class and of its subclasses; an implicit class target too.</summary>
    Class,

    /// <summary>The subjects of a predicate.</summary>
    SubjectsOf,

    /// <summary>The objects of a predicate.</summary>
    ObjectsOf,
}
