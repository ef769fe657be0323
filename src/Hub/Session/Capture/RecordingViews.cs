using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>What everyone in class may know of its recording.</summary>
/// <param name="Since">When this phase began; null: the class was not recorded yet.</param>
public sealed record RecordingView(RecordingPhase Phase, DateTimeOffset? Since, bool Breakouts, bool Chat)
{
    public static RecordingView Of(ClassRecording recording) =>
        new(recording.Phase, recording.Since, recording.Breakouts, recording.Chat);
}

/// <summary>What hosts see of it besides.</summary>
/// <param name="Declined">Those of the class who are not recorded, in order of their ids.</param>
/// <param name="Troubles">Why it is not recorded as it should be; empty: nothing is known to be wrong.</param>
public sealed record RecordingWatch(ImmutableArray<PersonId> Declined, ImmutableArray<RecordingTrouble> Troubles)
{
    public static RecordingWatch Of(SessionState state)
    {
        // What a node noticed that carries nobody any more concerns nobody.
        var nodes = Capture.Nodes(state);
        return new RecordingWatch(
            [.. state.People.Values.Where(person => person.DeclinesRecording).Select(person => person.Id)],
            [.. state.Recording.Troubles.Where(trouble => nodes.Contains(trouble.Node)).Select(trouble => trouble.Trouble).Distinct().Order()]);
    }

    public bool Equals(RecordingWatch? other) =>
        other is not null && Declined.SequenceEqual(other.Declined) && Troubles.SequenceEqual(other.Troubles);

    public override int GetHashCode() => HashCode.Combine(Declined.Length, Troubles.Length);
}

public sealed record RecordingChange(RecordingView Recording) : Change;

public sealed record RecordingWatchChange(RecordingWatch Watch) : Change;

internal static class RecordingReveal
{
    public static void Tell(Revealed revealed)
    {
        var (before, after) = (revealed.Before, revealed.After);
        if (RecordingView.Of(before.Recording) != RecordingView.Of(after.Recording))
        {
            revealed.To(Audience.Class, new RecordingChange(RecordingView.Of(after.Recording)));
        }

        if (ReferenceEquals(before.People, after.People) && ReferenceEquals(before.Recording, after.Recording))
        {
            return;
        }

        var watch = RecordingWatch.Of(after);
        if (RecordingWatch.Of(before) != watch)
        {
            revealed.To(Audience.Hosts, new RecordingWatchChange(watch));
        }
    }
}
