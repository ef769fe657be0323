using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>
/// What each audience may learn from one step of the log: the difference between what it could see before and after.
/// Because a snapshot is built from the same views, a snapshot always equals the fold of the updates.
/// </summary>
public static class Reveal
{
    /// <summary>The changes an entry brings, an audience at a time. Audiences that see no difference are absent.</summary>
    public static IEnumerable<(Audience Audience, ImmutableArray<Change> Changes)> Difference(SessionState before, SessionState after)
    {
        if (after.Facts is null)
        {
            return [];
        }

        var revealed = new Revealed(before, after);
        SessionChanged(revealed);
        PresenceReveal.Tell(revealed);
        FloorReveal.Tell(revealed);
        PollReveal.Tell(revealed);
        PlanReveal.Tell(revealed);
        BoardReveal.Tell(revealed);
        ExhibitReveal.Tell(revealed);
        ScreenReveal.Tell(revealed);
        RecordingReveal.Tell(revealed);
        BreakoutReveal.Tell(revealed);
        ChatReveal.Tell(revealed);
        LossReveal.Tell(revealed);
        return revealed.All;
    }

    /// <summary>Everything this audience may see now.</summary>
    public static View Snapshot(SessionState state, Audience audience) => audience switch
    {
        { Kind: AudienceKind.Class } => ClassView.Of(state),
        { Kind: AudienceKind.Hosts } => HostsView.Of(state),
        { Kind: AudienceKind.Room, InRoom: { } room } => RoomView.Of(state, room),
        { Person: { } person } => SelfView.Of(state, person),
        _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, "No such audience."),
    };

    private static void SessionChanged(Revealed revealed)
    {
        var now = SessionView.Of(revealed.After);
        if (revealed.Before.Facts is null || SessionView.Of(revealed.Before) != now)
        {
            revealed.To(Audience.Class, new SessionChange(now));
        }
    }
}
