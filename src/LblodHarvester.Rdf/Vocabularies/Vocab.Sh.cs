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

        /// <summary>sh:minExclusive.</summary>
        public static readonly Iri MinExclusive = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "minExclusive");

        /// <summary>sh:minInclusive.</summary>
        public static readonly Iri MinInclusive = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "minInclusive");

        /// <summary>sh:maxExclusive.</summary>
        public static readonly Iri MaxExclusive = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "maxExclusive");

        /// <summary>sh:maxInclusive.</summary>
        public static readonly Iri MaxInclusive = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "maxInclusive");

        /// <summary>sh:minLength.</summary>
        public static readonly Iri MinLength = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "minLength");

        /// <summary>sh:maxLength.</summary>
        public static readonly Iri MaxLength = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "maxLength");

        /// <summary>sh:languageIn.</summary>
        public static readonly Iri LanguageIn = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "languageIn");

        /// <summary>sh:uniqueLang.</summary>
        public static readonly Iri UniqueLang = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "uniqueLang");

        /// <summary>sh:equals.</summary>
        public static new readonly Iri Equals = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "equals");

        /// <summary>sh:disjoint.</summary>
        public static readonly Iri Disjoint = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "disjoint");

        /// <summary>sh:lessThan.</summary>
        public static readonly Iri LessThan = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "lessThan");

        /// <summary>sh:lessThanOrEquals.</summary>
        public static readonly Iri LessThanOrEquals = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "lessThanOrEquals");

        /// <summary>sh:not.</summary>
        public static readonly Iri Not = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "not");

        /// <summary>sh:and.</summary>
        public static readonly Iri And = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "and");

        /// <summary>sh:or.</summary>
        public static readonly Iri Or = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "or");

        /// <summary>sh:xone.</summary>
        public static readonly Iri Xone = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "xone");

        /// <summary>sh:qualifiedValueShape.</summary>
        public static readonly Iri QualifiedValueShape = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "qualifiedValueShape");

        /// <summary>sh:qualifiedMinCount.</summary>
        public static readonly Iri QualifiedMinCount = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "qualifiedMinCount");

        /// <summary>sh:qualifiedMaxCount.</summary>
        public static readonly Iri QualifiedMaxCount = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "qualifiedMaxCount");

        /// <summary>sh:qualifiedValueShapesDisjoint.</summary>
        public static readonly Iri QualifiedValueShapesDisjoint = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "qualifiedValueShapesDisjoint");

        /// <summary>sh:closed.</summary>
        public static readonly Iri Closed = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "closed");

        /// <summary>sh:ignoredProperties.</summary>
        public static readonly Iri IgnoredProperties = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "ignoredProperties");

        /// <summary>sh:defaultValue.</summary>
        public static readonly Iri DefaultValue = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "defaultValue");

        /// <summary>sh:parameter.</summary>
        public static readonly Iri Parameter = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "parameter");

        /// <summary>sh:entailment.</summary>
        public static readonly Iri Entailment = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "entailment");

        /// <summary>sh:shapesGraph.</summary>
        public static readonly Iri ShapesGraph = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "shapesGraph");

        /// <summary>sh:sourceConstraint.</summary>
        public static readonly Iri SourceConstraint = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "sourceConstraint");

        /// <summary>sh:detail.</summary>
        public static readonly Iri Detail = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "detail");

        /// <summary>sh:ConstraintComponent.</summary>
        public static readonly Iri ConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "ConstraintComponent");

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

        /// <summary>sh:MinExclusiveConstraintComponent.</summary>
        public static readonly Iri MinExclusiveConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "MinExclusiveConstraintComponent");

        /// <summary>sh:MinInclusiveConstraintComponent.</summary>
        public static readonly Iri MinInclusiveConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "MinInclusiveConstraintComponent");

        /// <summary>sh:MaxExclusiveConstraintComponent.</summary>
        public static readonly Iri MaxExclusiveConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "MaxExclusiveConstraintComponent");

        /// <summary>sh:MaxInclusiveConstraintComponent.</summary>
        public static readonly Iri MaxInclusiveConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "MaxInclusiveConstraintComponent");

        /// <summary>sh:MinLengthConstraintComponent.</summary>
        public static readonly Iri MinLengthConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "MinLengthConstraintComponent");

        /// <summary>sh:MaxLengthConstraintComponent.</summary>
        public static readonly Iri MaxLengthConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "MaxLengthConstraintComponent");

        /// <summary>sh:PatternConstraintComponent.</summary>
        public static readonly Iri PatternConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "PatternConstraintComponent");

        /// <summary>sh:LanguageInConstraintComponent.</summary>
        public static readonly Iri LanguageInConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "LanguageInConstraintComponent");

        /// <summary>sh:UniqueLangConstraintComponent.</summary>
        public static readonly Iri UniqueLangConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "UniqueLangConstraintComponent");

        /// <summary>sh:EqualsConstraintComponent.</summary>
        public static readonly Iri EqualsConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "EqualsConstraintComponent");

        /// <summary>sh:DisjointConstraintComponent.</summary>
        public static readonly Iri DisjointConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "DisjointConstraintComponent");

        /// <summary>sh:LessThanConstraintComponent.</summary>
        public static readonly Iri LessThanConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "LessThanConstraintComponent");

        /// <summary>sh:LessThanOrEqualsConstraintComponent.</summary>
        public static readonly Iri LessThanOrEqualsConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "LessThanOrEqualsConstraintComponent");

        /// <summary>sh:NotConstraintComponent.</summary>
        public static readonly Iri NotConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "NotConstraintComponent");

        /// <summary>sh:AndConstraintComponent.</summary>
        public static readonly Iri AndConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "AndConstraintComponent");

        /// <summary>sh:OrConstraintComponent.</summary>
        public static readonly Iri OrConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "OrConstraintComponent");

        /// <summary>sh:XoneConstraintComponent.</summary>
        public static readonly Iri XoneConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "XoneConstraintComponent");

        /// <summary>sh:NodeConstraintComponent.</summary>
        public static readonly Iri NodeConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "NodeConstraintComponent");

        /// <summary>sh:PropertyConstraintComponent.</summary>
        public static readonly Iri PropertyConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "PropertyConstraintComponent");

        /// <summary>sh:QualifiedMinCountConstraintComponent.</summary>
        public static readonly Iri QualifiedMinCountConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "QualifiedMinCountConstraintComponent");

        /// <summary>sh:QualifiedMaxCountConstraintComponent.</summary>
        public static readonly Iri QualifiedMaxCountConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "QualifiedMaxCountConstraintComponent");

        /// <summary>sh:ClosedConstraintComponent.</summary>
        public static readonly Iri ClosedConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "ClosedConstraintComponent");

        /// <summary>sh:HasValueConstraintComponent.</summary>
        public static readonly Iri HasValueConstraintComponent = LblodHarvester.Rdf.Iri.Unchecked(Namespace + "HasValueConstraintComponent");
    }
}
