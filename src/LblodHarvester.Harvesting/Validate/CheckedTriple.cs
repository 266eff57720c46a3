using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>A triple that is checked, and the one that was extracted for it. A class: of structs, the generic code of collections is compiled anew at each start.</summary>
internal sealed record CheckedTriple(Triple Triple, ExtractedTriple Extracted);
