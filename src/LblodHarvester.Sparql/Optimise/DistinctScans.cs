using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>Finds the distinct values that an index has one after the other.</summary>
internal static class DistinctScans
{
    /// <summary>A plan that leaps through an index, or null where the input is no scan, or no index begins with what is given and asked for.</summary>
    internal static DistinctScanPlan? Of(Plan input, SlotSet asked, Bindings bound)
    {
        if (input is not ScanPlan { Scope: DefaultScope } scan || asked.Overlaps(bound.Possible))
            return null;
        var places = new[] { scan.Subject, scan.Predicate, scan.Object };
        if (places.Where(place => place.IsVariable).Select(place => place.Slot).Distinct().Count() != places.Count(place => place.IsVariable)
            || places.Any(place => place.IsVariable && bound.Possible.Contains(place.Slot)))
        {
            return null;
        }

        var wanted = places.Count(place => !place.IsVariable || asked.Contains(place.Slot));
        if (wanted == 0)
            return null;
        foreach (var order in (ReadOnlySpan<QuadOrder>)[QuadOrder.Spog, QuadOrder.Psog, QuadOrder.Posg, QuadOrder.Ospg])
        {
            var sorted = QuadPlaces.Sort(order, scan.Subject, scan.Predicate, scan.Object);
            var given = sorted.TakeWhile(place => !place.IsVariable).Count();
            if (given == places.Count(place => !place.IsVariable)
                && sorted.Take(wanted).All(place => !place.IsVariable || asked.Contains(place.Slot)))
            {
                return new DistinctScanPlan(scan, order, wanted) { Rows = Math.Sqrt(scan.Rows), Cost = Math.Sqrt(scan.Rows) * Estimates.LeapCost };
            }
        }

        return null;
    }
}
