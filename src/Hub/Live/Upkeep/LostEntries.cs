using CityLeadership.Classroom.Live.Sessions;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live.Upkeep;

/// <summary>
/// What to do when the archive holds entries that the log has not: the log failed over to a copy that lagged. The class goes
/// on from the log that lives; the hosts are told, and the entries are kept apart.
/// </summary>
internal sealed class LostEntries(ISessionLog log, ISessionArchive archive, ILogger<LostEntries> logger)
{
    /// <summary>Gives the last entry that log and archive have in common.</summary>
    /// <exception cref="LogUnavailableException">The loss could not be noted in the log; nothing is set aside yet.</exception>
    public async Task<LogEnd> SetAsideAsync(LiveSession session, CancellationToken cancellation)
    {
        var held = await archive.ReadAsync(session.Id, cancellation).ConfigureAwait(false);
        var lives = await log.ReadAsync(session.Id, 0, cancellation).ConfigureAwait(false);
        if (lives.IsEmpty && await log.FindSealAsync(session.Id, cancellation).ConfigureAwait(false) is not null)
        {
            // Not lost but let go, after all of it was archived.
            return LogEnd.Of(held);
        }

        var common = held.Zip(lives).TakeWhile(pair => pair.First.Id == pair.Second.Id).Count();
        var lost = held[common..];
        if (!lost.IsEmpty)
        {
            // Told first: whoever fails in between tells it again under the same id, which is once.
            var noted = await session.ExecuteAsync($"lost-entries-{lost[^1].Id}", new NoteLoss(common, lost.Length)).ConfigureAwait(false);
            if (!noted.Ok && noted.Code != Rejections.Ended.Code)
            {
                throw new LogUnavailableException($"The loss of {lost.Length} entries could not be noted: {noted.Code}.");
            }

            await archive.SetAsideAsync(session.Id, lost, cancellation).ConfigureAwait(false);
            LiveLog.EntriesLost(logger, session.Id, lost.Length, common);
        }

        return LogEnd.Of(held[..common]);
    }
}
