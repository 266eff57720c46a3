namespace LblodHarvester.Harvesting.Notify;

/// <summary>
/// The days (Europe/Brussels) on which a zitting may have started: one when it is known, else all that are still of interest.
/// </summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them, included.</param>
public readonly record struct SessionDays(DateOnly First, DateOnly Last)
{
    /// <summary>The day on which the zitting started.</summary>
    public static SessionDays On(DateOnly day) => new(day, day);

    /// <summary>An unknown day, but not before the given one.</summary>
    public static SessionDays From(DateOnly day) => new(day, DateOnly.MaxValue);
}
