using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdfa;
using LblodHarvester.Terminals;

namespace LblodHarvester.Tests.Terminals;

public class ProblemLinesTests
{
    private static readonly Terminal Pipe = new(() => Stream.Null, () => Stream.Null, TextWriter.Null, TextWriter.Null, false, false);
    private static readonly SourcePlace Place = new(12, 5, 340, "content");

    [Test]
    public void A_problem_is_a_line_that_editors_can_follow()
    {
        var problem = new PageProblem(ProblemSeverity.Violation, "eli-date-publication", "Write the date as YYYY-MM-DD.", Place);
        Assert.That(
            ProblemLines.Format("site/echo/lijst.html", problem, Pipe),
            Is.EqualTo("site/echo/lijst.html:12:5 violation eli-date-publication Write the date as YYYY-MM-DD."));
    }

    [Test]
    public void A_problem_found_often_says_how_often_and_stays_on_one_line()
    {
        var problem = new PageProblem(ProblemSeverity.Warning, "null-segment", "The IRI\nhas null in it.", Place, Count: 3);
        Assert.That(
            ProblemLines.Format("a.html", problem, Pipe), Is.EqualTo("a.html:12:5 warning null-segment The IRI has null in it. (3 times, first here)"));
    }

    [Test]
    public void A_terminal_shows_the_severity_in_colour()
    {
        var problem = new PageProblem(ProblemSeverity.Violation, "code", "Message.", Place);
        Assert.That(ProblemLines.Format("a.html", problem, Pipe with { OutIsRich = true }), Is.EqualTo("a.html:12:5 \u001b[31mviolation\u001b[0m code Message."));
    }

    [Test]
    public void Problems_are_counted_by_severity_the_worst_first()
    {
        PageProblem[] problems =
        [
            new(ProblemSeverity.Info, "a", "", Place),
            new(ProblemSeverity.Warning, "b", "", Place, Count: 2),
            new(ProblemSeverity.Violation, "c", "", Place),
            new(ProblemSeverity.Warning, "d", "", Place),
        ];
        Assert.That(ProblemLines.Count(problems), Is.EqualTo("1 violation, 3 warnings, 1 info"));
        Assert.That(ProblemLines.Count([]), Is.EqualTo("no problems"));
    }
}
