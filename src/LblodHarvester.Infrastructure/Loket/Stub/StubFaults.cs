namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>What the stub does wrong, on demand.</summary>
public sealed record StubFaults
{
    /// <summary>
    /// Answer the next meldingen with this status, in the form that the contract gives it, and accept nothing; 400 to 599, or null.
    /// </summary>
    public int? AnswerStatus { get; init; }

    /// <summary>How many meldingen are answered so; at least 0. Default 0.</summary>
    public int AnswerTimes { get; init; }

    /// <summary>How long each answer is kept back after its work was done, in milliseconds; 0 to 600,000. Default 0.</summary>
    public int DelayMilliseconds { get; init; }

    /// <summary>Break off every connection without an answer, and accept nothing. Default false.</summary>
    public bool Down { get; init; }

    /// <summary>
    /// How many of the next meldingen are accepted durably and then get no answer: the connection is broken off; at least 0. Default 0.
    /// </summary>
    public int ForgetTimes { get; init; }

    /// <summary>What is out of its range, in words, or null.</summary>
    internal string? FindFault() => this switch
    {
        { AnswerStatus: < 400 or > 599 } => $"answerStatus is {AnswerStatus}; it must be 400 to 599",
        { AnswerTimes: < 0 } => $"answerTimes is {AnswerTimes}; it must be at least 0",
        { AnswerTimes: > 0, AnswerStatus: null } => "answerTimes is given without answerStatus",
        { DelayMilliseconds: < 0 or > 600_000 } => $"delayMilliseconds is {DelayMilliseconds}; it must be 0 to 600000",
        { ForgetTimes: < 0 } => $"forgetTimes is {ForgetTimes}; it must be at least 0",
        _ => null,
    };
}
