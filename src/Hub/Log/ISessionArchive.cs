using System.Collections.Immutable;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Log;

/// <summary>Where logs are kept for good, while the class runs and after. Writing the same entries again changes nothing.</summary>
public interface ISessionArchive
{
    /// <summary>The last entry of a session it holds; it holds all before, without gaps.</summary>
    ValueTask<LogEnd> EndAsync(string session, CancellationToken cancellation);

    /// <summary>Stores entries that follow those it holds.</summary>
    ValueTask WriteAsync(string session, ImmutableArray<LogEntry> entries, CancellationToken cancellation);

    /// <summary>
    /// Takes its last entries out of a session, because the log does not have them any more, and keeps them apart for staff to
    /// look into. Only these very entries: what others have stored in their place stays.
    /// </summary>
    ValueTask SetAsideAsync(string session, ImmutableArray<LogEntry> lost, CancellationToken cancellation);

    /// <summary>Puts an entry without its text in the place of the same entry with it, wherever it is kept. Nothing happens when it is not.</summary>
    ValueTask BlankAsync(string session, LogEntry blanked, CancellationToken cancellation);

    /// <summary>Closes a session: afterwards its length and last id are final.</summary>
    /// <exception cref="InvalidOperationException">It does not hold exactly what the seal says.</exception>
    ValueTask CloseAsync(string session, LogSeal seal, CancellationToken cancellation);

    /// <summary>Keeps of a confidential session whether it was held, and nothing else. What is kept already stays.</summary>
    ValueTask NoteHeldAsync(string session, bool held, CancellationToken cancellation);

    /// <summary>Every entry it holds of a session, in order.</summary>
    ValueTask<ImmutableArray<LogEntry>> ReadAsync(string session, CancellationToken cancellation);
}

/// <summary>An entry by number and id: how far a log was copied, and which log.</summary>
public readonly record struct LogEnd(long Number, string Id)
{
    public static readonly LogEnd Start = new(0, "");

    public static LogEnd Of(IReadOnlyList<LogEntry> entries) => entries.Count == 0 ? Start : new(entries[^1].Number, entries[^1].Id);
}
