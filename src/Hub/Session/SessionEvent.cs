namespace CityLeadership.Classroom.Session;

/// <summary>
/// A past fact of a live session. Events carry person ids, not names, and never the choice of an anonymous vote.
/// Every kind ever written stays readable for ever.
/// </summary>
public abstract record SessionEvent;

/// <summary>One event in its place in the log.</summary>
/// <param name="Number">1 for the first entry; no gaps.</param>
/// <param name="Id">Random; covers no text, so that text can be blanked without breaking the chain.</param>
/// <param name="Previous">The id of the entry before, or empty.</param>
/// <param name="At">Never earlier than the entry before.</param>
/// <param name="Command">The command that caused it.</param>
public sealed record LogEntry(
    long Number, string Id, string Previous, DateTimeOffset At, string Command, SessionEvent Event);
