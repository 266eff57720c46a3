using System.Collections.Concurrent;
using LblodHarvester.Harvesting.Check;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Tests.Rules;
using LblodHarvester.Harvesting.Tests.Validate;
using LblodHarvester.Harvesting.Validate;

namespace LblodHarvester.Harvesting.Tests.Mutations;

/// <summary>
/// Takes each clean sample and breaks each of its annotations in each way that an operator knows. Whatever breaks a required row of the application
/// profile, by another opinion than that of the shapes, must be told as a finding on that row.
/// </summary>
public sealed class MutationTests
{
    private static readonly PageType[] Types = [PageType.Agenda, PageType.Besluitenlijst, PageType.Notulen, PageType.Uittreksel];

    [Test]
    public void Every_mutant_that_breaks_a_required_rule_is_found_and_every_required_row_is_broken_by_some()
    {
        var counts = new ConcurrentDictionary<string, (int Mutants, int Breaking)>();
        var hit = new ConcurrentDictionary<(string, string), byte>();
        var survivors = new ConcurrentBag<string>();
        Parallel.ForEach(Mutants(), mutant =>
        {
            var report = BrokenPage.Validate(mutant.Html, mutant.Type);
            var name = ShapeLibrary.NameOf(mutant.Type);
            var broken = new RequiredRows(name, report.Page.Normalised).Broken().ToList();
            counts.AddOrUpdate(mutant.Operator, (1, broken.Count > 0 ? 1 : 0), (_, known) => (known.Mutants + 1, known.Breaking + (broken.Count > 0 ? 1 : 0)));
            foreach (var row in broken)
            {
                hit.TryAdd((name, row), 0);
                if (!IsFound(row, report))
                    survivors.Add($"{mutant.Sample}: {mutant.Operator}: {row} at {mutant.Where}");
            }
        });
        Print(counts, survivors.Count);
        Assert.Multiple(() =>
        {
            Assert.That(survivors.Order().Take(20), Is.Empty, $"{survivors.Count} survivors");
            Assert.That(Types.SelectMany(type => RequiredRows.Of(ShapeLibrary.NameOf(type)).Select(row => (ShapeLibrary.NameOf(type), row))).Except(hit.Keys), Is.Empty, "rows that no operator breaks");
        });
    }

    private static void Print(ConcurrentDictionary<string, (int Mutants, int Breaking)> counts, int survivors)
    {
        foreach (var (name, (mutants, breaking)) in counts.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            TestContext.Out.WriteLine($"{name}: {mutants} mutants, {breaking} break a required row");
        var all = counts.Values.Sum(count => count.Breaking);
        TestContext.Out.WriteLine($"kill rate: {all - survivors} of {all} ({100.0 * (all - survivors) / all:0.00} %), of {counts.Values.Sum(count => count.Mutants)} mutants");
    }

    private static IEnumerable<(PageType Type, string Sample, string Operator, string Where, string Html)> Mutants()
    {
        var folder = Path.Combine(ShapeLibraryTests.Folder("samples"), "site", "zuiver");
        foreach (var file in Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var html = File.ReadAllText(file);
            var type = Array.Find(Types, known => Path.GetFileName(file).StartsWith(ShapeLibrary.NameOf(known), StringComparison.Ordinal));
            if (type == PageType.Overview)
                continue;
            var mutants = from annotation in Annotation.In(html)
                          from mutation in MutationOperators.All
                          from mutant in mutation.Break(html, annotation)
                          select (type, Path.GetRelativePath(folder, file), mutation.Name, $"{annotation.Tag} ({annotation.Name})", mutant);
            foreach (var mutant in mutants)
                yield return mutant;
        }
    }

    private static bool IsFound(string row, PageReport report) => row == RequiredRows.DocumentType
        ? report.Findings.Any(finding => finding.Code is "page.type" or "page.other-type")
        : report.Findings.SelectMany(finding => finding.Consequences.Append(finding.Code)).Any(code => code == row || code.StartsWith(row + ".", StringComparison.Ordinal));
}
