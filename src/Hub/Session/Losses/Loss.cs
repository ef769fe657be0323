namespace CityLeadership.Classroom.Session;

/// <summary>
/// The end of this session's log is gone: the store that kept it failed over to a copy that had not yet heard of it. The
/// class goes on from before, and its hosts are told.
/// </summary>
/// <param name="Entries">How many entries are known to be gone, over all such losses.</param>
/// <param name="At">When the last loss was noticed.</param>
public sealed record Loss(int Entries, DateTimeOffset At);

/// <summary>Given by the house, under an id that names the last entry lost, so that a loss is noted once whichever node notices.</summary>
/// <param name="After">The number of the last entry that was not lost.</param>
public sealed record NoteLoss(long After, int Entries) : Command;

public sealed record EntriesLost(long After, int Entries) : SessionEvent;

internal static class LossReveal
{
    public static void Tell(Revealed revealed)
    {
        if (revealed.After.Loss is { } loss && revealed.Before.Loss != loss)
        {
            revealed.To(Audience.Hosts, new LossChange(loss));
        }
    }
}

public sealed record LossChange(Loss Loss) : Change;
