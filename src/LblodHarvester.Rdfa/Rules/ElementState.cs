namespace LblodHarvester.Rdfa;

/// <summary>The local values of one element while it is processed (RDFa Core 1.1, section 7.5, step 1).</summary>
internal sealed class ElementState(ElementFrame frame, EvaluationContext context)
{
    internal ElementFrame Frame => frame;

    internal RdfaAttributes Attributes => frame.Attributes;

    /// <summary>The evaluation context that the parent handed on.</summary>
    internal EvaluationContext Context => context;

    internal bool SkipElement { get; set; }

    internal Sourced? NewSubject { get; set; }

    internal Sourced? CurrentObject { get; set; }

    internal Sourced? TypedResource { get; set; }

    internal List<IncompleteTriple> IncompleteTriples { get; set; } = EvaluationContext.NothingIncomplete;

    internal ListMapping Lists { get; set; } = context.Lists;

    /// <summary>Whether this element started <see cref="Lists"/>, and so must emit them.</summary>
    internal bool OwnsLists => !ReferenceEquals(Lists, context.Lists);

    /// <summary>
    /// The lists of <see cref="CurrentObject"/>, which the children speak of when it is there; their lists must not mix with those of the
    /// subject.
    /// </summary>
    internal ListMapping? ObjectLists { get; private set; }

    internal string? Language { get; set; } = context.Language;

    internal Mappings Mappings { get; set; } = context.Mappings;

    /// <summary>The words of <c>rel</c>; null when the attribute is not there, or is to be taken as not there.</summary>
    internal WrittenValue? Rel { get; set; }

    /// <summary>The words of <c>rev</c>; null when the attribute is not there, or is to be taken as not there.</summary>
    internal WrittenValue? Rev { get; set; }

    internal bool HasRelation => Rel is not null || Rev is not null;

    internal Origin From(string? attribute) => new(frame, attribute);

    /// <summary>The evaluation context for the children (step 13).</summary>
    internal EvaluationContext ForChildren()
    {
        if (SkipElement)
        {
            return ReferenceEquals(Mappings, context.Mappings) && ReferenceEquals(Language, context.Language)
                ? context
                : context with { Language = Language, Mappings = Mappings };
        }

        if (CurrentObject is not null && !CurrentObject.Term.Equals(NewSubject?.Term))
            ObjectLists = new ListMapping();
        return new EvaluationContext
        {
            ParentSubject = NewSubject ?? context.ParentSubject,
            ParentObject = CurrentObject ?? NewSubject ?? context.ParentSubject,
            IncompleteTriples = IncompleteTriples,
            Lists = ObjectLists ?? Lists,
            Language = Language,
            Mappings = Mappings,
        };
    }
}
