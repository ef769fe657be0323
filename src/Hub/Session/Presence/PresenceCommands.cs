using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>The house brings the calendar's facts, the roster, the plan and the exhibits; changes nothing when they are in already.</summary>
/// <param name="Plan">As it is stored now; null: none is.</param>
/// <param name="Exhibits">As they are stored now; null: nothing is known of them.</param>
public sealed record Prepare(
    SessionFacts Facts, ImmutableArray<Expected> Roster, TeachingPlan? Plan = null, ImmutableArray<Exhibit>? Exhibits = null) : Command;

/// <summary>A tab of a person connects; the hub says it for them.</summary>
/// <param name="Fresh">After a page load: microphone and camera count as off.</param>
/// <param name="HeardUntil">When this tab's former connection, if any, was last heard.</param>
/// <param name="DeclinesRecording">What they said at the door, in force before they are in; null: as it was.</param>
public sealed record Enter(
    PersonId Person, TabId Tab, string Connection, string Node, bool Fresh, DateTimeOffset? HeardUntil, bool? DeclinesRecording = null)
    : Command;

/// <summary>A connection is gone; whoever notices says it.</summary>
/// <param name="HeardUntil">When it was last heard: that is when the stay ended.</param>
public sealed record LoseConnection(PersonId Person, TabId Tab, string Connection, DateTimeOffset HeardUntil) : Command;

/// <summary>A person goes, on purpose.</summary>
public sealed record Leave(TabId Tab) : Command;

public sealed record OpenDoors : Command;

public sealed record StartClass : Command;

public sealed record EndClass : Command;

public sealed record SetLock(bool Locked) : Command;

public sealed record Admit(PersonId Person) : Command;

public sealed record Remove(PersonId Person) : Command;

public sealed record SetMedia(TabId Tab, bool Microphone, bool Camera) : Command;

public sealed record Mute(PersonId Person) : Command;

public sealed record MuteAll : Command;

public sealed record AskToUnmute(PersonId Person) : Command;

public sealed record DeclineUnmute : Command;
