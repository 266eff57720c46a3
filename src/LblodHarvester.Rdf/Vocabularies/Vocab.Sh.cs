namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of SHACL: <c>http://www.w3.org/ns/shacl#</c>.</summary>
    public static class Sh
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://www.w3.org/ns/shacl#";

        /// <summary>sh:NodeShape.</summary>
        public static readonly Iri NodeShape = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "NodeShape");

        /// <summary>sh:PropertyShape.</summary>
        public static readonly Iri PropertyShape = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "PropertyShape");

        /// <summary>sh:ValidationReport.</summary>
        public static readonly Iri ValidationReport = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "ValidationReport");

        /// <summary>sh:ValidationResult.</summary>
        public static readonly Iri ValidationResult = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "ValidationResult");

        /// <summary>sh:Info.</summary>
        public static readonly Iri Info = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "Info");

        /// <summary>sh:Warning.</summary>
        public static readonly Iri Warning = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "Warning");

        /// <summary>sh:Violation.</summary>
        public static readonly Iri Violation = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "Violation");

        /// <summary>sh:IRI.</summary>
        public static readonly Iri Iri = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "IRI");

        /// <summary>sh:BlankNode.</summary>
        public static readonly Iri BlankNode = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "BlankNode");

        /// <summary>sh:Literal.</summary>
        public static readonly Iri Literal = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "Literal");

        /// <summary>sh:BlankNodeOrIRI.</summary>
        public static readonly Iri BlankNodeOrIRI = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "BlankNodeOrIRI");

        /// <summary>sh:BlankNodeOrLiteral.</summary>
        public static readonly Iri BlankNodeOrLiteral = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "BlankNodeOrLiteral");

        /// <summary>sh:IRIOrLiteral.</summary>
        public static readonly Iri IRIOrLiteral = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "IRIOrLiteral");

        /// <summary>sh:conforms.</summary>
        public static readonly Iri Conforms = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "conforms");

        /// <summary>sh:result.</summary>
        public static readonly Iri Result = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "result");

        /// <summary>sh:focusNode.</summary>
        public static readonly Iri FocusNode = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "focusNode");

        /// <summary>sh:resultPath.</summary>
        public static readonly Iri ResultPath = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "resultPath");

        /// <summary>sh:value.</summary>
        public static readonly Iri Value = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "value");

        /// <summary>sh:sourceShape.</summary>
        public static readonly Iri SourceShape = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "sourceShape");

        /// <summary>sh:sourceConstraintComponent.</summary>
        public static readonly Iri SourceConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "sourceConstraintComponent");

        /// <summary>sh:resultSeverity.</summary>
        public static readonly Iri ResultSeverity = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "resultSeverity");

        /// <summary>sh:resultMessage.</summary>
        public static readonly Iri ResultMessage = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "resultMessage");

        /// <summary>sh:property.</summary>
        public static readonly Iri Property = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "property");

        /// <summary>sh:path.</summary>
        public static readonly Iri Path = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "path");

        /// <summary>sh:inversePath.</summary>
        public static readonly Iri InversePath = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "inversePath");

        /// <summary>sh:alternativePath.</summary>
        public static readonly Iri AlternativePath = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "alternativePath");

        /// <summary>sh:zeroOrMorePath.</summary>
        public static readonly Iri ZeroOrMorePath = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "zeroOrMorePath");

        /// <summary>sh:oneOrMorePath.</summary>
        public static readonly Iri OneOrMorePath = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "oneOrMorePath");

        /// <summary>sh:zeroOrOnePath.</summary>
        public static readonly Iri ZeroOrOnePath = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "zeroOrOnePath");

        /// <summary>sh:targetClass.</summary>
        public static readonly Iri TargetClass = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "targetClass");

        /// <summary>sh:targetNode.</summary>
        public static readonly Iri TargetNode = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "targetNode");

        /// <summary>sh:targetSubjectsOf.</summary>
        public static readonly Iri TargetSubjectsOf = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "targetSubjectsOf");

        /// <summary>sh:targetObjectsOf.</summary>
        public static readonly Iri TargetObjectsOf = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "targetObjectsOf");

        /// <summary>sh:minCount.</summary>
        public static readonly Iri MinCount = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "minCount");

        /// <summary>sh:maxCount.</summary>
        public static readonly Iri MaxCount = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "maxCount");

        /// <summary>sh:datatype.</summary>
        public static readonly Iri Datatype = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "datatype");

        /// <summary>sh:class.</summary>
        public static readonly Iri Class = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "class");

        /// <summary>sh:nodeKind.</summary>
        public static readonly Iri NodeKind = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "nodeKind");

        /// <summary>sh:in.</summary>
        public static readonly Iri In = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "in");

        /// <summary>sh:node.</summary>
        public static readonly Iri Node = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "node");

        /// <summary>sh:hasValue.</summary>
        public static readonly Iri HasValue = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "hasValue");

        /// <summary>sh:pattern.</summary>
        public static readonly Iri Pattern = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "pattern");

        /// <summary>sh:flags.</summary>
        public static readonly Iri Flags = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "flags");

        /// <summary>sh:severity.</summary>
        public static readonly Iri Severity = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "severity");

        /// <summary>sh:message.</summary>
        public static readonly Iri Message = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "message");

        /// <summary>sh:name.</summary>
        public static readonly Iri Name = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "name");

        /// <summary>sh:description.</summary>
        public static readonly Iri Description = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "description");

        /// <summary>sh:deactivated.</summary>
        public static readonly Iri Deactivated = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "deactivated");

        /// <summary>sh:order.</summary>
        public static readonly Iri Order = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "order");

        /// <summary>sh:group.</summary>
        public static readonly Iri Group = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "group");

        /// <summary>sh:MinCountConstraintComponent.</summary>
        public static readonly Iri MinCountConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "MinCountConstraintComponent");

        /// <summary>sh:MaxCountConstraintComponent.</summary>
        public static readonly Iri MaxCountConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "MaxCountConstraintComponent");

        /// <summary>sh:DatatypeConstraintComponent.</summary>
        public static readonly Iri DatatypeConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "DatatypeConstraintComponent");

        /// <summary>sh:ClassConstraintComponent.</summary>
        public static readonly Iri ClassConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "ClassConstraintComponent");

        /// <summary>sh:NodeKindConstraintComponent.</summary>
        public static readonly Iri NodeKindConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "NodeKindConstraintComponent");

        /// <summary>sh:InConstraintComponent.</summary>
        public static readonly Iri InConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "InConstraintComponent");
    }
}
