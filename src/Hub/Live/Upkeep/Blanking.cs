using CityLeadership.Classroom.Live.Sessions;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Upkeep;

/// <summary>
/// Takes texts that a host removed out of log and archive, wherever they still stand. Every node does it; doing it again changes
/// nothing.
/// </summary>
internal sealed class Blanking(ISessionLog log, ISessionArchive archive)
{
    /// <summary>
    /// Blanks the log, then has it copied, then blanks the archive, which holds the removal by then. From the archive's own
    /// entries, because another node may have blanked the log and died. Whatever fails, all of it is wanted again.
    /// </summary>
    public async Task AroundAsync(LiveSession session, Func<CancellationToken, Task> copy, CancellationToken cancellation)
    {
        if (!session.TakeBlanks())
        {
            await copy(cancellation).ConfigureAwait(false);
            return;
        }

        try
        {
            foreach (var entry in Blanks.Pending(await log.ReadAsync(session.Id, 0, cancellation).ConfigureAwait(false)))
            {
                await log.BlankAsync(session.Id, entry, cancellation).ConfigureAwait(false);
            }

            await copy(cancellation).ConfigureAwait(false);
            foreach (var entry in Blanks.Pending(await archive.ReadAsync(session.Id, cancellation).ConfigureAwait(false)))
            {
                await archive.BlankAsync(session.Id, entry, cancellation).ConfigureAwait(false);
            }
        }
        catch
        {
            session.WantBlanks();
            throw;
        }
    }
}
