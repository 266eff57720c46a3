using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>A triple as it is written: abbreviations such as lists are spelt out, paths are not.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Predicate">The predicate; null where a path stands.</param>
/// <param name="Path">The property path that stands for the predicate; null where there is none.</param>
/// <param name="Object">The object.</param>
/// <param name="At">The offset of the subject, or of what stands for it.</param>
internal sealed record TripleSyntax(PatternTerm Subject, PatternTerm? Predicate, PropertyPath? Path, PatternTerm Object, int At);
