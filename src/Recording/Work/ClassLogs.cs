using System.Collections.Immutable;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Work;

/// <summary>The logs of classes: of those that run, and of those that ended before somebody looked.</summary>
/// <param name="archive">Null: this process does not reach it; logs stay in Redis for a day after the class.</param>
internal sealed class ClassLogs(ISessionLog log, ISessionDirectory directory, ISessionArchive? archive)
{
    public ValueTask<ImmutableArray<string>> LiveAsync(CancellationToken cancellation) => directory.AllAsync(cancellation);

    public ValueTask<DateTimeOffset> TimeAsync(CancellationToken cancellation) => log.TimeAsync(cancellation);

    /// <summary>The entries after a number.</summary>
    public async ValueTask<ImmutableArray<LogEntry>> ReadAsync(string session, long after, CancellationToken cancellation)
    {
        var entries = await log.ReadAsync(session, after, cancellation);
        return entries.IsEmpty && after == 0 && archive is not null ? await archive.ReadAsync(session, cancellation) : entries;
    }
}
