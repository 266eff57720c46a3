using LblodHarvester.Testing;

namespace LblodHarvester.Tests;

/// <summary>What a snapshot test says of a difference can be read.</summary>
public class LineDiffTests
{
    [TestCase("class A\n    int B;\n    int C;\n", "class A\n    int B;\n    int D;\n", "  class A\n-     int C;\n+     int D;")]
    [TestCase("class A\n    int B;\nclass C\n", "class C\n    int B;\n", "- class A\n-     int B;\n  class C\n+     int B;")]
    [TestCase("class A\n", "class A\nclass B\n    int C;\n", "+ class B\n+     int C;")]
    [TestCase("class A\n", "class A\n", "")]
    public void The_lines_that_differ_are_shown_under_what_they_belong_to(string before, string after, string diff) =>
        Assert.That(LineDiff.Between(before, after), Is.EqualTo(diff));
}
