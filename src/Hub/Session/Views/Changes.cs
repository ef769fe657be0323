using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>A change to an audience's view: it replaces what it names. Its JSON "kind" is its name without "Change".</summary>
public abstract record Change;

public sealed record SessionChange(SessionView Session) : Change;

public sealed record PeopleChange(ImmutableArray<PersonView> People) : Change;

public sealed record HandsChange(ImmutableList<Hand> Hands) : Change;

public sealed record FloorChange(ImmutableList<FloorHolder> Floor) : Change;

public sealed record PollChange(PollView Poll) : Change;

/// <summary>A new message, or one that was removed: the same id replaces.</summary>
public sealed record MessageChange(Message Message) : Change;

public sealed record AttendeesChange(ImmutableArray<Attendee> Attendees) : Change;

public sealed record ResultChange(HostResult Result) : Change;

public sealed record SelfChange(
    PersonId Person, Presence Presence, PersonId? UnmuteAskedBy, PersonId? MutedBy, TabId? MediaTab, bool IsNext, bool DeclinesRecording) : Change;

public sealed record VoteChange(PollId Poll, int Round, PollAnswer? Answer) : Change;

/// <summary>One log entry as one audience may see it.</summary>
/// <param name="Number">The entry's number.</param>
/// <param name="After">The number of the update before, in this audience's chain; 0 for none.</param>
/// <param name="Id">The entry's id.</param>
public sealed record Update(
    Audience Audience, long Number, long After, string Id, DateTimeOffset At, ImmutableArray<Change> Changes);

/// <summary>The whole view of an audience.</summary>
/// <param name="Number">The head of the audience's chain: the last update that is contained.</param>
public sealed record Snapshot(Audience Audience, long Number, string Id, View View);
