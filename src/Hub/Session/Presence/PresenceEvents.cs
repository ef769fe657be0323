using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>The session exists: its first visitor came.</summary>
public sealed record SessionPrepared(SessionFacts Facts) : SessionEvent;

/// <summary>Who is expected, as the roster says now. Adds and refreshes; nobody already in is lost.</summary>
public sealed record RosterCopied(ImmutableArray<Expected> Roster) : SessionEvent;

public sealed record DoorsOpened(PersonId By) : SessionEvent;

public sealed record ClassStarted(PersonId By) : SessionEvent;

/// <summary>Seals the log.</summary>
/// <param name="By">Null: everyone forgot, and the deadline ended it.</param>
public sealed record ClassEnded(PersonId? By) : SessionEvent;

public sealed record LockChanged(bool Locked, PersonId By) : SessionEvent;

public sealed record WaitBegan(PersonId Person, TabId Tab, string Connection, string Node) : SessionEvent;

public sealed record WaitEnded(PersonId Person, TabId Tab) : SessionEvent;

/// <summary>A host let someone in by hand (also someone removed before).</summary>
public sealed record Admitted(PersonId Person, PersonId By) : SessionEvent;

public sealed record Removed(PersonId Person, PersonId By) : SessionEvent;

/// <summary>A stay begins: this tab of the person is in class.</summary>
public sealed record StayBegan(PersonId Person, TabId Tab, string Connection, string Node) : SessionEvent;

/// <summary>A stay ended.</summary>
/// <param name="At">When the connection was last heard: may be earlier than the entry that says so.</param>
public sealed record StayEnded(PersonId Person, TabId Tab, DateTimeOffset At, StayEnd Reason) : SessionEvent;

public enum StayEnd
{
    Left,
    Lost,
    Removed,
    ClassEnded,
}

/// <summary>What one tab sends now.</summary>
public sealed record MediaChanged(PersonId Person, TabId Tab, bool Microphone, bool Camera) : SessionEvent;

/// <summary>A host closed these people's microphones. They may open them again.</summary>
public sealed record MicrophonesMuted(ImmutableArray<PersonId> People, PersonId By) : SessionEvent;

public sealed record UnmuteAsked(PersonId Person, PersonId By) : SessionEvent;

public sealed record UnmuteDeclined(PersonId Person) : SessionEvent;
