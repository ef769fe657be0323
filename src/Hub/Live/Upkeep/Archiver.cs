using CityLeadership.Classroom.Live.Sessions;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Live.Upkeep;

/// <summary>
/// Copies logs to the archive while classes run, and closes them out at the end. The archive may be down for a while: the class
/// goes on, and it catches up.
/// </summary>
internal sealed class Archiver(
    ISessionLog log,
    ISessionArchive archive,
    ISessionDirectory directory,
    LiveSessions sessions,
    TimeProvider time,
    IOptions<LiveOptions> options,
    ILogger<Archiver> logger) : Rounds(TimeSpan.FromSeconds(1), time, logger), IArchiveProgress
{
    private readonly Dictionary<string, long> _archived = new(StringComparer.Ordinal);
    private readonly HashSet<string> _closed = new(StringComparer.Ordinal);

    public DateTimeOffset? BehindSince { get; private set; }

    protected override async Task RoundAsync(CancellationToken cancellation)
    {
        var kept = true;
        foreach (var session in sessions.Running.ToList())
        {
            kept &= await TryAsync(token => ArchiveAsync(session, token), cancellation).ConfigureAwait(false);
        }

        BehindSince = kept ? null : BehindSince ?? Time.GetUtcNow();
    }

    private async Task ArchiveAsync(LiveSession session, CancellationToken cancellation)
    {
        if (!_archived.TryGetValue(session.Id, out var done))
        {
            done = await archive.LengthAsync(session.Id, cancellation).ConfigureAwait(false);
        }

        if (session.Chronicle.Number > done)
        {
            var entries = await log.ReadAsync(session.Id, done, cancellation).ConfigureAwait(false);
            await archive.WriteAsync(session.Id, entries, cancellation).ConfigureAwait(false);
            done += entries.Length;
        }

        _archived[session.Id] = done;
        if (session.State.Phase == Phase.Ended)
        {
            await CloseAsync(session, cancellation).ConfigureAwait(false);
        }
    }

    private async Task CloseAsync(LiveSession session, CancellationToken cancellation)
    {
        if (!_closed.Contains(session.Id) && await log.FindSealAsync(session.Id, cancellation).ConfigureAwait(false) is { } seal)
        {
            await archive.CloseAsync(session.Id, seal, cancellation).ConfigureAwait(false);
            await log.ExpireAsync(session.Id, options.Value.KeepSealed, cancellation).ConfigureAwait(false);
            await directory.RemoveAsync(session.Id, cancellation).ConfigureAwait(false);
            _closed.Add(session.Id);
            LiveLog.Archived(Logger, session.Id, seal.Length);
        }

        if (session.Audiences.Connections.IsEmpty)
        {
            _archived.Remove(session.Id);
            _closed.Remove(session.Id);
            await sessions.ForgetAsync(session.Id).ConfigureAwait(false);
        }
    }
}
