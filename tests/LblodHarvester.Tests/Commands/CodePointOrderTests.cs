using System.Text;
using LblodHarvester.Commands;

namespace LblodHarvester.Tests.Commands;

public class CodePointOrderTests
{
    [Test]
    public void The_order_is_that_of_the_bytes_of_UTF8()
    {
        string[] texts = ["", "a", "ab", "b", "é", "\uE000", "\uFFFD", "\U0001F600", "\U0001F601", "a\U0001F600", "a\uFFFD", "\uD7FF"];
        var byBytes = texts.OrderBy(text => Convert.ToHexString(Encoding.UTF8.GetBytes(text)), StringComparer.Ordinal);
        Assert.That(texts.Order(CodePointOrder.Instance), Is.EqualTo(byBytes));
    }
}
