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
    LostEntries lost,
    Blanking blanking,
    Oblivion oblivion,
    TimeProvider time,
    IOptions<LiveOptions> options,
    ILogger<Archiver> logger) : Rounds(TimeSpan.FromSeconds(1), time, logger), IArchiveProgress
{
    private readonly Dictionary<string, LogEnd> _archived = new(StringComparer.Ordinal);
    private readonly HashSet<string> _closed = new(StringComparer.Ordinal);

    public DateTimeOffset? BehindSince { get; private set; }

    public int LostEntries => sessions.Running.Sum(session => session.State.Loss?.Entries ?? 0);

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
        if (await oblivion.TakesAsync(session, cancellation).ConfigureAwait(false))
        {
            return;
        }

        await blanking.AroundAsync(session, token => CopyAsync(session, token), cancellation).ConfigureAwait(false);
        if (session.State.Phase == Phase.Ended && !session.BlanksWanted)
        {
            await CloseAsync(session, cancellation).ConfigureAwait(false);
        }
    }

    private async Task CopyAsync(LiveSession session, CancellationToken cancellation)
    {
        // Known again once this went well: after a failure the archive is asked.
        if (!_archived.Remove(session.Id, out var end))
        {
            end = await archive.EndAsync(session.Id, cancellation).ConfigureAwait(false);
        }

        if (end != new LogEnd(session.Chronicle.Number, session.Chronicle.LastId))
        {
            end = await CopyAsync(session, end, cancellation).ConfigureAwait(false);
        }

        _archived[session.Id] = end;
    }

    /// <summary>Copies what follows the archive's end, and gives its new one. An end that is not in the log is no end any more.</summary>
    private async Task<LogEnd> CopyAsync(LiveSession session, LogEnd end, CancellationToken cancellation)
    {
        var entries = await log.ReadAsync(session.Id, Math.Max(0, end.Number - 1), cancellation).ConfigureAwait(false);
        if (end != LogEnd.Start && (entries.IsEmpty || entries[0].Id != end.Id))
        {
            return await lost.SetAsideAsync(session, cancellation).ConfigureAwait(false);
        }

        await archive.WriteAsync(session.Id, end == LogEnd.Start ? entries : entries[1..], cancellation).ConfigureAwait(false);
        return LogEnd.Of(entries);
    }

    private async Task CloseAsync(LiveSession session, CancellationToken cancellation)
    {
        if (!_closed.Contains(session.Id) && await log.FindSealAsync(session.Id, cancellation).ConfigureAwait(false) is { } seal)
        {
            await CloseAsync(session.Id, seal, cancellation).ConfigureAwait(false);
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

    private async Task CloseAsync(string session, LogSeal seal, CancellationToken cancellation)
    {
        try
        {
            await archive.CloseAsync(session, seal, cancellation).ConfigureAwait(false);
        }
        catch (InvalidOperationException mismatch)
        {
            LiveLog.ArchiveMismatch(Logger, mismatch, session);
            _archived.Remove(session);
            throw;
        }
    }
}
