using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>How present a person is, over all their tabs.</summary>
public enum Presence
{
    Expected,
    Waiting,
    Here,

    /// <summary>Was in, lost the connection, has not come back.</summary>
    Dropped,
    Left,
    Removed,
}

/// <summary>Where one tab of a person is.</summary>
public enum Place
{
    Lobby,
    Class,

    /// <summary>Connection lost; the tab keeps its microphone and camera state for when it comes back.</summary>
    Lost,
}

/// <param name="Connection">The connection that carries the tab now; an older one may end without effect.</param>
/// <param name="Node">The server that holds the connection.</param>
/// <param name="Since">When the tab came to this place.</param>
/// <param name="MediaAt">When microphone or camera last changed: the latest tab is the one that is seen and heard.</param>
public sealed record Tab(
    Place Place, string Connection, string Node, DateTimeOffset Since, bool Microphone, bool Camera, DateTimeOffset MediaAt);

/// <summary>A person inside a live session.</summary>
public sealed record Participant(Expected Profile)
{
    public ImmutableDictionary<TabId, Tab> Tabs { get; init; } = ImmutableDictionary<TabId, Tab>.Empty;

    public bool Removed { get; init; }

    /// <summary>A host let this person in by hand; they are not sent back to the lobby.</summary>
    public bool Admitted { get; init; }

    /// <summary>Has been in class before, so a lock does not keep them out.</summary>
    public bool WasIn { get; init; }

    /// <summary>The host who muted this person, until they open their microphone again.</summary>
    public PersonId? MutedBy { get; init; }

    /// <summary>The host who asks this person to unmute, until they answer.</summary>
    public PersonId? UnmuteAskedBy { get; init; }

    public int Calls { get; init; }

    public DateTimeOffset? LastCalledAt { get; init; }

    /// <summary>How often someone else was called while this person's hand was up longer, since they were called last.</summary>
    public int PassedOver { get; init; }

    /// <summary>Has been told that they are called next.</summary>
    public bool IsNext { get; init; }

    /// <summary>How long they were heard talking in this class.</summary>
    public TimeSpan Talked { get; init; }

    /// <summary>Their picture, voice and name stay out of the recording.</summary>
    public bool DeclinesRecording { get; init; }

    public PersonId Id => Profile.Person;

    public Role Role => Profile.Role;

    public bool IsIn => Tabs.Values.Any(tab => tab.Place == Place.Class);

    public bool IsWaiting => Tabs.Values.Any(tab => tab.Place == Place.Lobby);

    public Presence Presence =>
        Removed ? Presence.Removed
        : IsIn ? Presence.Here
        : IsWaiting ? Presence.Waiting
        : !Tabs.IsEmpty ? Presence.Dropped
        : WasIn ? Presence.Left
        : Presence.Expected;

    public bool Microphone => Tabs.Values.Any(tab => tab is { Place: Place.Class, Microphone: true });

    /// <summary>Also on a tab that has lost its connection: it would come back open.</summary>
    public bool HasOpenMicrophone => Tabs.Values.Any(tab => tab.Microphone);

    public bool Camera => Tabs.Values.Any(tab => tab is { Place: Place.Class, Camera: true });

    /// <summary>Since when the person waits in the lobby.</summary>
    public DateTimeOffset? WaitingSince =>
        Tabs.Values.Where(tab => tab.Place == Place.Lobby).Select(tab => (DateTimeOffset?)tab.Since).Min();

    /// <summary>The tab in class that sends (or would send) this person's picture and voice: the one that changed last.</summary>
    public TabId? MediaTab =>
        Tabs.Where(tab => tab.Value.Place == Place.Class)
            .OrderByDescending(tab => tab.Value.Microphone || tab.Value.Camera)
            .ThenByDescending(tab => tab.Value.MediaAt)
            .ThenBy(tab => tab.Key.Value, StringComparer.Ordinal)
            .Select(tab => (TabId?)tab.Key)
            .FirstOrDefault();

    internal Participant WithTab(TabId id, Func<Tab, Tab> change) =>
        Tabs.TryGetValue(id, out var tab) ? this with { Tabs = Tabs.SetItem(id, change(tab)) } : this;
}
