using CityLeadership.Classroom.Live.Sessions;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live.Upkeep;

/// <summary>
/// Sees to it that of a confidential talk nothing is left: its log is never archived, and goes from Redis and its files soon after the end.
/// Only whether it was held is kept. Any node may do each step again, or go on where another one died.
/// </summary>
internal sealed class Oblivion(
    ISessionLog log, ISessionArchive archive, ISessionDirectory directory, LiveSessions sessions, LogClock clock, ILogger<Oblivion> logger)
{
    /// <summary>Nodes that did not hear of the end yet read it in the log, in so long at most.</summary>
    private static readonly TimeSpan Aftermath = TimeSpan.FromSeconds(5);

    /// <summary>False: it is a session to be archived.</summary>
    public async Task<bool> TakesAsync(LiveSession session, CancellationToken cancellation)
    {
        if (session.State.Facts is { Confidential: true })
        {
            if (session.State is { Phase: Phase.Ended, EndedAt: { } ended })
            {
                await ForgetAsync(session, ended, cancellation).ConfigureAwait(false);
            }

            return true;
        }

        if (session.Chronicle.Number > 0 || await log.FindSealAsync(session.Id, cancellation).ConfigureAwait(false) is null)
        {
            return false;
        }

        // Its log is gone: a node died between taking it away and saying that there is nothing left to do.
        await LetGoAsync(session, cancellation).ConfigureAwait(false);
        return true;
    }

    private async Task ForgetAsync(LiveSession session, DateTimeOffset ended, CancellationToken cancellation)
    {
        var entries = await log.ReadAsync(session.Id, 0, cancellation).ConfigureAwait(false);
        if (!entries.IsEmpty)
        {
            await archive.NoteHeldAsync(session.Id, Together.WasHeld(entries), cancellation).ConfigureAwait(false);
            if (clock.Now < ended + Aftermath)
            {
                return;
            }

            await log.ExpireAsync(session.Id, TimeSpan.Zero, cancellation).ConfigureAwait(false);
            LiveLog.Forgotten(logger, session.Id);
        }

        await LetGoAsync(session, cancellation).ConfigureAwait(false);
    }

    private async Task LetGoAsync(LiveSession session, CancellationToken cancellation)
    {
        await directory.RemoveAsync(session.Id, cancellation).ConfigureAwait(false);
        if (session.Audiences.Connections.IsEmpty)
        {
            await sessions.ForgetAsync(session.Id).ConfigureAwait(false);
        }
    }
}
