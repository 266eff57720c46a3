using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>
/// The processing sequence of RDFa Core 1.1, section 7.5, with the additional rules of the host language. The step numbers are those of
/// section 7.5. Recursion is as deep as the tree, which is limited to 512.
/// </summary>
internal sealed class RdfaProcessor(PageSource source, HostLanguage host, IriReader iris, BlankNodes blankNodes, TripleSink sink, FindingLog findings)
{
    private readonly WrittenValues _values = new();

    /// <summary>Processes a page from its root element.</summary>
    /// <param name="root">The root element.</param>
    /// <param name="baseIri">The base of the page, its <c>base</c> element or the root's <c>xml:base</c> heeded.</param>
    /// <param name="language">The language where no element says one, or null.</param>
    internal void ProcessRoot(MarkupElement root, Iri baseIri, string? language)
    {
        var frame = new ElementFrame(root, RdfaAttributes.Read(root, host, _values), null, source);
        Process(frame, new EvaluationContext
        {
            ParentSubject = new Sourced(baseIri, new Origin(frame)),
            Lists = new ListMapping(),
            Language = language,
            Mappings = Mappings.Initial(baseIri),
        });
    }

    // Most elements of a page have nothing to say, and cost nothing here but the look at their attributes.
    private void Process(MarkupElement element, ElementFrame around, EvaluationContext context)
    {
        var role = RdfaAttributes.StrongestRole(element, host);
        if (role <= AttributeRole.Value && !IsHeadOrBody(element))
            ProcessChildren(element, around, context);
        else if (role == AttributeRole.Statement || context.IncompleteTriples.Count > 0 || element.HasChildElements)
            Process(new ElementFrame(element, RdfaAttributes.Read(element, host, _values), around, source), context);
    }

    private void Process(ElementFrame frame, EvaluationContext context)
    {
        var state = new ElementState(frame, context);
        ReadBase(state);
        ReadVocabulary(state);
        ReadPrefixesAndLanguage(state);
        ReadRelations(state);
        if (state.HasRelation)
            EstablishWithRelation(state);
        else
            EstablishWithoutRelation(state);
        EmitTypes(state);
        StartLists(state);
        EmitRelations(state);
        EmitProperties(state);
        CompleteTriples(state);
        ProcessChildren(frame.Element, frame, state.ForChildren());
        if (state.ObjectLists is { } lists && state.CurrentObject is { } target)
            EmitLists(lists, target, state.Frame);
        if (state.OwnsLists && state.NewSubject is { } subject)
            EmitLists(state.Lists, subject, state.Frame);
    }

    // That of the root is the base of the page.
    private void ReadBase(ElementState state)
    {
        if (state.Attributes.XmlBase is { } reference && !state.Frame.IsRoot)
            state.Mappings = state.Mappings with { Base = iris.Base(reference.Text, state.Mappings, state.From("xml:base")) };
    }

    // Step 2.
    private void ReadVocabulary(ElementState state)
    {
        if (state.Attributes.Vocab is not { } vocab)
            return;
        if (vocab.Text.Length == 0)
        {
            state.Mappings = state.Mappings with { Vocabulary = null };
            return;
        }

        var origin = state.From("vocab");
        var iri = iris.Reference(vocab, state.Mappings, origin);
        state.Mappings = state.Mappings.WithVocabulary(vocab, iri);
        sink.Emit(new Sourced(state.Mappings.Base, origin), new Predicate(RdfaTerms.UsesVocabulary, origin), new Value(iri, origin), state.Frame);
    }

    // Steps 3 and 4.
    private void ReadPrefixesAndLanguage(ElementState state)
    {
        var former = state.Mappings;
        state.Mappings = former.With(state.Attributes);
        if (!ReferenceEquals(state.Mappings, former))
        {
            foreach (var prefix in state.Mappings.Redefined(former))
                ReportRedefinition(state, prefix);
        }

        if (state.Attributes.Language is { Text: var language })
            state.Language = language.Length == 0 ? null : language;
    }

    private void ReportRedefinition(ElementState state, string prefix)
    {
        var (name, usual) = (state.Mappings.Namespace(prefix)!, InitialContext.Prefixes[prefix]);
        findings.Report(
            RdfaFindingKind.PrefixRedefined,
            $"The prefix '{prefix}' usually means {usual}, and here {name}.",
            $"{prefix}: {name}",
            state.From(state.Attributes.Namespaces?.Exists(declared => declared.Prefix == prefix) == true ? $"xmlns:{prefix}" : "prefix"));
    }

    // HTML+RDFa: beside property, the terms of rel and rev are ignored, and with them the attribute when nothing else is in it.
    private void ReadRelations(ElementState state)
    {
        var ignoresTerms = state.Attributes.Property is not null && host.IgnoresTermsBesideProperty;
        state.Rel = ignoresTerms ? WithoutTerms(state.Attributes.Rel) : state.Attributes.Rel;
        state.Rev = ignoresTerms ? WithoutTerms(state.Attributes.Rev) : state.Attributes.Rev;
    }

    private WrittenValue? WithoutTerms(WrittenValue? value)
    {
        if (value is null)
            return null;
        var words = Array.FindAll(WhiteSpace.Split(value.Text), static word => word.Contains(':', StringComparison.Ordinal));
        return words.Length == 0 ? null : _values.Of(string.Join(' ', words));
    }

    // Step 5.
    private void EstablishWithoutRelation(ElementState state)
    {
        var attributes = state.Attributes;
        if (attributes.Property is not null && attributes.Content is null && attributes.Datatype is null)
        {
            // Step 5.1.
            var about = iris.About(state);
            state.NewSubject = about ?? RootSubject(state) ?? state.Context.ParentObject;
            if (attributes.TypeOf is not null)
            {
                state.TypedResource = about ?? RootSubject(state);
                if (state.TypedResource is null)
                    state.TypedResource = state.CurrentObject = iris.Object(state) ?? NewBlankNode(state);
            }

            return;
        }

        // Step 5.2.
        state.NewSubject = iris.About(state) ?? iris.Object(state) ?? HeadOrBodySubject(state) ?? RootSubject(state);
        if (state.NewSubject is null && attributes.TypeOf is not null)
            state.NewSubject = NewBlankNode(state);
        if (state.NewSubject is null)
        {
            state.NewSubject = state.Context.ParentObject;
            state.SkipElement = attributes.Property is null;
        }

        if (attributes.TypeOf is not null)
            state.TypedResource = state.NewSubject;
    }

    // Step 6.
    private void EstablishWithRelation(ElementState state)
    {
        var attributes = state.Attributes;
        state.NewSubject = iris.About(state);
        if (attributes.TypeOf is not null)
            state.TypedResource = state.NewSubject;
        state.NewSubject ??= HeadOrBodySubject(state) ?? RootSubject(state) ?? state.Context.ParentObject;
        state.CurrentObject = iris.Object(state);
        if (attributes.TypeOf is null || attributes.About is not null)
            return;
        state.TypedResource = state.CurrentObject ??= NewBlankNode(state);
    }

    // Step 7.
    private void EmitTypes(ElementState state)
    {
        if (state.TypedResource is not { } typed || state.Attributes.TypeOf is not { } types)
            return;
        var origin = state.From("typeof");
        foreach (var type in iris.Words(types, state.Mappings, origin))
        {
            sink.Emit(typed, new Predicate(Vocab.Rdf.Type, origin), new Value(type, origin), state.Frame);
            sink.NoteTyped(typed, state.Frame);
        }
    }

    // Step 8.
    private static void StartLists(ElementState state)
    {
        if (state.NewSubject is { } subject && !subject.Term.Equals(state.Context.ParentObject?.Term))
            state.Lists = new ListMapping();
    }

    // Steps 9 and 10.
    private void EmitRelations(ElementState state)
    {
        if (!state.HasRelation)
            return;
        var forward = PredicatesOf(state, state.Rel, "rel");
        var reverse = PredicatesOf(state, state.Rev, "rev");
        if (state.CurrentObject is not { } target)
        {
            StoreIncomplete(state, forward, reverse);
            return;
        }

        var subject = state.NewSubject!;
        foreach (var predicate in forward)
        {
            var value = new Value(target.Term, target.Origin);
            sink.NoteLink(predicate, value);
            if (state.Attributes.InList)
                state.Lists.For(predicate).Items.Add(value);
            else
                sink.Emit(subject, predicate, value, state.Frame);
        }

        foreach (var predicate in reverse)
            sink.Emit(target, predicate, new Value(subject.Term, subject.Origin), state.Frame);
    }

    // Step 10.
    private void StoreIncomplete(ElementState state, Predicates forward, Predicates reverse)
    {
        var incomplete = new List<IncompleteTriple>();
        foreach (var predicate in forward)
        {
            incomplete.Add(state.Attributes.InList
                ? new IncompleteTriple(predicate, Direction.None, state.Lists.For(predicate))
                : new IncompleteTriple(predicate, Direction.Forward));
        }

        foreach (var predicate in reverse)
            incomplete.Add(new IncompleteTriple(predicate, Direction.Reverse));
        state.IncompleteTriples = incomplete;
        state.CurrentObject = NewBlankNode(state);
    }

    // Step 11.
    private void EmitProperties(ElementState state)
    {
        if (state.Attributes.Property is not { } property || state.NewSubject is not { } subject)
            return;
        var predicates = PredicatesOf(state, property, "property");
        if (predicates.IsEmpty)
            return;
        var value = PropertyValue.Read(state, host, iris, sink.LongestLiteral);
        sink.NoteValue(value);
        foreach (var predicate in predicates)
        {
            sink.NoteLink(predicate, value);
            if (state.Attributes.InList)
                state.Lists.For(predicate).Items.Add(value);
            else
                sink.Emit(subject, predicate, value, state.Frame);
        }
    }

    // Step 12.
    private void CompleteTriples(ElementState state)
    {
        if (state.SkipElement || state.NewSubject is not { } subject)
            return;
        var parent = state.Context.ParentSubject;
        foreach (var (predicate, direction, list) in state.Context.IncompleteTriples)
        {
            var value = new Value(subject.Term, subject.Origin);
            if (direction == Direction.Reverse)
            {
                sink.Emit(subject, predicate, new Value(parent.Term, parent.Origin), state.Frame);
                continue;
            }

            sink.NoteLink(predicate, value);
            if (list is not null)
                list.Items.Add(value);
            else
                sink.Emit(parent, predicate, value, state.Frame);
        }
    }

    // Step 13.
    private void ProcessChildren(MarkupElement element, ElementFrame around, EvaluationContext context)
    {
        foreach (var node in element.Content)
        {
            if (node is MarkupElement child)
                Process(child, around, context);
        }
    }

    // Step 14.
    private void EmitLists(ListMapping lists, Sourced subject, ElementFrame frame)
    {
        foreach (var (predicate, items) in lists.Lists)
        {
            var cells = items.ConvertAll(item => new Sourced(blankNodes.New(), item.Origin));
            var end = new Value(Vocab.Rdf.Nil, predicate.Origin);
            sink.Emit(subject, predicate, cells is [var head, ..] ? new Value(head.Term, head.Origin) : end, frame);
            for (var i = 0; i < cells.Count; i++)
            {
                var element = items[i].Origin.Frame;
                var rest = i + 1 < cells.Count ? new Value(cells[i + 1].Term, cells[i + 1].Origin) : end;
                sink.Emit(cells[i], predicate with { Iri = Vocab.Rdf.First }, items[i], element);
                sink.Emit(cells[i], predicate with { Iri = Vocab.Rdf.Rest }, rest, element);
            }
        }
    }

    private Predicates PredicatesOf(ElementState state, WrittenValue? words, string attribute)
    {
        var origin = state.From(attribute);
        return words is null ? default : new Predicates(iris.Words(words, state.Mappings, origin), origin);
    }

    private static Sourced? RootSubject(ElementState state) => state.Frame.IsRoot ? new Sourced(state.Mappings.Base, state.From(null)) : null;

    // XHTML+RDFa and HTML+RDFa: head and body without a resource of their own speak of what their parent speaks of.
    private Sourced? HeadOrBodySubject(ElementState state) => IsHeadOrBody(state.Frame.Element) ? state.Context.ParentObject : null;

    private bool IsHeadOrBody(MarkupElement element) => host.HeadAndBodyKeepSubject && element.LocalName is "head" or "body";

    private Sourced NewBlankNode(ElementState state) =>
        new(blankNodes.New(), state.From(state.Attributes.TypeOf is null ? null : "typeof"));
}
