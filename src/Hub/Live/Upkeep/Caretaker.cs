using CityLeadership.Classroom.Live.Sessions;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live.Upkeep;

/// <summary>
/// Once a second: takes up every live session that is due, also with nobody connected and whichever node ran it before, so that
/// <see cref="DeadlineWatch"/> has it, and ends the stays of lost connections. The log's conditions make each thing happen once.
/// </summary>
internal sealed class Caretaker(
    ISessionLog log,
    ISessionDirectory directory,
    LiveSessions sessions,
    LostConnections lost,
    LogClock clock,
    TimeProvider time,
    ILogger<Caretaker> logger) : Rounds(TimeSpan.FromSeconds(1), time, logger)
{
    /// <summary>Every session is looked at this often, whatever its state says.</summary>
    private static readonly TimeSpan AtLeast = TimeSpan.FromSeconds(2);

    protected override async Task RoundAsync(CancellationToken cancellation)
    {
        await clock.SyncAsync(log, cancellation).ConfigureAwait(false);
        await lost.NoteAsync(cancellation).ConfigureAwait(false);
        foreach (var id in await directory.DueAsync(clock.Now, cancellation).ConfigureAwait(false))
        {
            await TryAsync(token => LookAfterAsync(id, token), cancellation).ConfigureAwait(false);
        }
    }

    private async Task LookAfterAsync(string id, CancellationToken cancellation)
    {
        var session = await sessions.GetAsync(id).ConfigureAwait(false);
        await lost.EndAsync(session, cancellation).ConfigureAwait(false);
        var latest = clock.Now + AtLeast;
        var due = Deadlines.Next(session.State) is { } next && next < latest ? next : latest;
        await directory.TouchAsync(id, due, cancellation).ConfigureAwait(false);
    }
}
