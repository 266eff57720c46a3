using System.Reflection;

namespace LblodHarvester.Rdf.Tests.Vocabularies;

public sealed class VocabTests
{
    private static IEnumerable<Type> Vocabularies => typeof(Vocab).GetNestedTypes();

    [Test]
    public void Every_term_is_a_well_formed_IRI_in_its_namespace() => Assert.That(
        Vocabularies.SelectMany(vocabulary => Terms(vocabulary).Where(term =>
            !term.IsWellFormed || !term.Value.StartsWith(NamespaceOf(vocabulary), StringComparison.Ordinal) || term.Value == NamespaceOf(vocabulary))),
        Is.Empty);

    [Test]
    public void No_term_is_there_twice_and_no_vocabulary_is_empty()
    {
        foreach (var vocabulary in Vocabularies)
        {
            Assert.That(Terms(vocabulary), Is.Unique.And.Not.Empty, vocabulary.Name);
            foreach (var field in Fields(vocabulary))
                Assert.That(((Iri)field.GetValue(null)!).Value.Replace("_", "", StringComparison.Ordinal), Does.EndWith(TermName(vocabulary, field)).IgnoreCase, $"{vocabulary.Name}.{field.Name}");
        }
    }

    [Test]
    public void Every_prefix_of_the_field_stands_for_a_vocabulary() =>
        Assert.That(PrefixMap.Field.Select(pair => pair.Value).Except(Vocabularies.Select(NamespaceOf)), Is.Empty);

    // A member cannot be called as the class it is in: Vocab.Besluit.BesluitClass is besluit:Besluit.
    private static string TermName(Type vocabulary, FieldInfo field) => field.Name == $"{vocabulary.Name}Class" ? vocabulary.Name : field.Name;

    private static IEnumerable<Iri> Terms(Type vocabulary) => Fields(vocabulary).Select(field => (Iri)field.GetValue(null)!);

    private static IEnumerable<FieldInfo> Fields(Type vocabulary) => vocabulary.GetFields().Where(field => field.FieldType == typeof(Iri));

    private static string NamespaceOf(Type vocabulary) => (string)vocabulary.GetField("Namespace")!.GetValue(null)!;
}
