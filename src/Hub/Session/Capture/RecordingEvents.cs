namespace CityLeadership.Classroom.Session;

public sealed record RecordingStarted(bool Breakouts, bool Chat, PersonId By) : SessionEvent;

/// <summary>Off the record is asked for; what is said until <see cref="OffTheRecordReached"/> is still recorded.</summary>
public sealed record OffTheRecordAsked(PersonId By) : SessionEvent;

/// <summary>Nobody is recorded any more: the moment at which a recording is cut.</summary>
public sealed record OffTheRecordReached : SessionEvent;

/// <summary>On the record again: after off the record, or before that or an end was reached.</summary>
public sealed record RecordingResumed(PersonId By) : SessionEvent;

/// <summary>Its end is asked for; what is said until <see cref="RecordingStopped"/> is still recorded.</summary>
public sealed record RecordingStopAsked(PersonId By) : SessionEvent;

/// <summary>Nobody is recorded any more, for good. The end of the class does the same without saying so.</summary>
public sealed record RecordingStopped : SessionEvent;

/// <summary>One of several nodes confirms that nobody of its people is recorded; the others have not yet.</summary>
public sealed record SilenceConfirmed(string Node) : SessionEvent;

/// <summary>This person's picture, voice and name stay out of the recording from now on, or come in again.</summary>
public sealed record RecordingDeclined(PersonId Person, bool Declined) : SessionEvent;

/// <summary>From now on something is missing from the recording, or may be.</summary>
public sealed record RecordingTroubled(string Node, RecordingTrouble Trouble) : SessionEvent;

public sealed record RecordingMended(string Node, RecordingTrouble Trouble) : SessionEvent;
