namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>The faults in force, counted down as they happen. Safe to use from several threads.</summary>
internal sealed class FaultSwitch(StubFaults faults)
{
    private readonly Lock _lock = new();
    private StubFaults _faults = faults;

    internal StubFaults Current
    {
        get
        {
            lock (_lock)
                return _faults;
        }

        set
        {
            lock (_lock)
                _faults = value;
        }
    }

    /// <summary>The status with which the next melding is to be answered, or null to treat it properly.</summary>
    internal int? TakeAnswerStatus()
    {
        lock (_lock)
        {
            if (_faults.AnswerTimes == 0)
                return null;
            var status = _faults.AnswerStatus;
            _faults = _faults with { AnswerTimes = _faults.AnswerTimes - 1 };
            return status;
        }
    }

    /// <summary>Whether the melding that was just accepted gets no answer.</summary>
    internal bool TakeForget()
    {
        lock (_lock)
        {
            if (_faults.ForgetTimes == 0)
                return false;
            _faults = _faults with { ForgetTimes = _faults.ForgetTimes - 1 };
            return true;
        }
    }
}
