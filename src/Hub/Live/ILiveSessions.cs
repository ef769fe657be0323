using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live;

/// <summary>Live sessions, to be looked at from outside the hub.</summary>
public interface ILiveSessions
{
    /// <summary>
    /// Where a session stands now; null when nobody has come yet, or when it ended so long ago that only the archive has it.
    /// </summary>
    ValueTask<SessionState?> FindAsync(string session, CancellationToken cancellation);

    /// <summary>The log of a session as far as it has come; empty as <see cref="FindAsync"/> would be null.</summary>
    ValueTask<IReadOnlyList<LogEntry>> ReadLogAsync(string session, CancellationToken cancellation);

    /// <summary>Gives an order to a session that <see cref="FindAsync"/> knows, as somebody who need not be in it. Always answers.</summary>
    /// <exception cref="LogUnavailableException">The log cannot be read now.</exception>
    ValueTask<Answer> ExecuteAsync(string session, PersonId by, Command command, CancellationToken cancellation);
}
