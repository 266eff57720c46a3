using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>Who a page speaks of and the register does not know: mandatarissen, bestuursorganen and bestuurseenheden.</summary>
internal static class RegisterFindings
{
    /// <summary>The findings; none without a register. Of a node without IRI the shapes tell that it needs one, where it stands.</summary>
    internal static IEnumerable<Finding> Of(Graph page, Register register, ResultPlacer placer) =>
        from actor in register.IsEmpty ? [] : Actors.On(page)
        where actor.Node is Iri iri && !register.Knows(iri)
        select new Finding(
            ProblemSeverity.Warning,
            $"register.{actor.Kind}",
            FindingOrigin.Register,
            new Wording($"This {actor.Kind} is not in the register.", $"Het register kent dit niet als {actor.Kind}."),
            [placer.NodePlace(actor.Node)])
        {
            Expected = new Wording("Write the IRI that the register gives it.", "Schrijf de IRI die het register ervoor heeft."),
            FocusNode = actor.Node,
            Value = actor.Node,
            Level = 2,
        };
}
