using LblodHarvester.Testing;

namespace LblodHarvester.Shacl.Tests.Documentation;

public sealed class ShaclDocumentTests
{
    [Test]
    public void The_examples_of_the_document_are_those_that_are_run() =>
        DocumentExamples.Check("docs/shacl.md", "tests/LblodHarvester.Shacl.Tests/Documentation/ShaclExamples.cs");
}
