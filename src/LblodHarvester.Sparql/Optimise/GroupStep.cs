using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>What is done with the joined solutions.</summary>
/// <param name="Needs">The slots that must be certain before it may be done earlier than where it stands.</param>
internal abstract record GroupStep(SlotSet Needs);
