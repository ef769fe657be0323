using System.Collections.Immutable;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Log;

/// <summary>
/// The append-only, gapless, numbered log of every live session, and the ballots of anonymous polls beside it.
/// One specification (`SessionLogSpecification`) holds for every implementation.
/// </summary>
/// <remarks>Every call ends within the log's time limit or throws <see cref="LogUnavailableException"/>, whose outcome is unknown.</remarks>
public interface ISessionLog
{
    /// <summary>Appends what some commands brought about: all of it, or nothing. Acknowledged means flushed to disk.</summary>
    ValueTask<AppendResult> AppendAsync(string session, Append append, CancellationToken cancellation);

    /// <summary>The entries after a number, in order; empty when there are none or the log is gone.</summary>
    ValueTask<ImmutableArray<LogEntry>> ReadAsync(string session, long after, CancellationToken cancellation);

    /// <summary>
    /// Puts an entry without its text in the place of the same entry with it, and forgets what is kept of its command's body.
    /// The chain stays as it is. Nothing happens when the log has another entry there, or none.
    /// </summary>
    ValueTask BlankAsync(string session, LogEntry blanked, CancellationToken cancellation);

    /// <summary>What is stored of a command that took effect; null when it never did.</summary>
    ValueTask<KnownCommand?> FindCommandAsync(string session, AppendedCommand command, CancellationToken cancellation);

    /// <summary>Calls back after any node appended. Only a hint: it may be late, lost or repeated.</summary>
    ValueTask<IAsyncDisposable> FollowAsync(string session, Action hint, CancellationToken cancellation);

    /// <summary>The ballots of an anonymous poll, one a person over both rounds, in an order that says nothing; none once its last round is closed.</summary>
    ValueTask<ImmutableArray<SealedVote>> ReadBallotsAsync(string session, PollId poll, CancellationToken cancellation);

    /// <summary>The seal of a session that ended, which outlives its log; null while it runs.</summary>
    ValueTask<LogSeal?> FindSealAsync(string session, CancellationToken cancellation);

    /// <summary>
    /// Lets a sealed log go after a time; its seal stays. For when the archive holds all of it, or when nothing of it is to be kept:
    /// without any time it goes at once, also from the append-only file.
    /// </summary>
    ValueTask ExpireAsync(string session, TimeSpan after, CancellationToken cancellation);

    /// <summary>The time all nodes agree on.</summary>
    ValueTask<DateTimeOffset> TimeAsync(CancellationToken cancellation);
}

/// <summary>What is appended, and the log it is appended to.</summary>
/// <param name="Length">The log's length that the decision was made on.</param>
/// <param name="LastId">The id of its last entry then; empty for an empty log.</param>
public sealed record Append(long Length, string LastId, ImmutableArray<AppendedCommand> Commands);

/// <summary>One command and its entries.</summary>
/// <param name="Body">Who said what, as text. Only a hash of it is kept, keyed by the ballots' secret when there is a ballot.</param>
/// <param name="Ballot">An anonymous choice; written by the same step, kept apart, deleted when the poll's last round closes.</param>
public sealed record AppendedCommand(string Id, string Body, ImmutableArray<LogEntry> Entries, Ballot? Ballot = null);

/// <param name="Number">The log's length once the command had taken effect.</param>
/// <param name="SameBody">False: the id was used before, for another command.</param>
public sealed record KnownCommand(long Number, bool SameBody);

/// <param name="Length">Entries in the sealed log.</param>
public sealed record LogSeal(long Length, string LastId);

public abstract record AppendResult
{
    /// <summary>All of it stands in the log.</summary>
    public sealed record Appended(long Length) : AppendResult;

    /// <summary>Some of the commands took effect before; nothing was appended now.</summary>
    public sealed record Known(ImmutableDictionary<string, KnownCommand> Commands) : AppendResult;

    /// <summary>Another node was first: read the tail and decide again.</summary>
    public sealed record Conflict(long Length) : AppendResult;

    /// <summary>The session has ended; nothing can be appended any more.</summary>
    public sealed record Sealed(LogSeal Seal) : AppendResult;
}

/// <summary>The log did not answer in time. What was asked may or may not have happened: repeat it with the same ids.</summary>
public sealed class LogUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
