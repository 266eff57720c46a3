using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Tests.Extract;

public sealed class StartTagTests
{
    [TestCase("<span datatype=\"xsd:date\">", 1, 7)]
    [TestCase("<span DataType='xsd:date' content=x>", 1, 7)]
    [TestCase("<span property=\"a datatype=b\" datatype=\"xsd:date\">", 1, 31)]
    [TestCase("<span property=a/datatype datatype=xsd:date>", 1, 27)]
    [TestCase("<span hidden\n   datatype=\"xsd:date\">", 2, 4)]
    [TestCase("<span a='1'\r\n\r   datatype = \"xsd:date\">", 3, 4)]
    [TestCase("<span/datatype=\"xsd:date\">", 1, 7)]
    public void An_attribute_is_found_where_it_is_written(string html, int line, int column)
    {
        var place = StartTag.Find(html, SourcePlace.Start, "datatype");
        Assert.That((place?.Line, place?.Column), Is.EqualTo(((int?)line, (int?)column)));
        Assert.That(html[place!.Value.Offset..], Does.StartWith("datatype").IgnoreCase);
    }

    [TestCase("<span>")]
    [TestCase("<span property=\"datatype\">")]
    [TestCase("<span data-datatype=\"x\"><b datatype=\"y\">")]
    [TestCase("<span property='datatype=")]
    [TestCase("<span property=")]
    [TestCase("<span")]
    public void A_tag_without_the_attribute_gives_no_place(string html) =>
        Assert.That(StartTag.Find(html, SourcePlace.Start, "datatype"), Is.Null);
}
