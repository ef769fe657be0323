using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Webhooks;

/// <summary>
/// The messages in the database, in the manner of the mail queue. Unlike a mail a message may be sent twice: its receiver tells a double by
/// its id, so whatever a dead host had waits again.
/// </summary>
internal sealed class WebhookQueue(IDbContextFactory<ClassroomDb> databases, TimeProvider time)
{
    /// <summary>How long a host has for one message before it counts as dead.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>How long staff can look a message up and have it sent again.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>Takes the next message that is due; null: none is.</summary>
    public async Task<WebhookMessage?> ClaimAsync(CancellationToken cancellation)
    {
        var (now, claim) = (time.GetUtcNow(), Guid.NewGuid().ToString("n"));
        var until = now + Lease;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var due = await db.WebhookMessages
            .Where(m => (m.State == WebhookState.Waiting && m.NextTryAt <= now) || (m.State == WebhookState.Claimed && m.ClaimedUntil <= now))
            .OrderBy(m => m.NextTryAt).ThenBy(m => m.Id).Select(m => new { m.Id, m.Claim, m.Attempts }).Take(20).ToListAsync(cancellation);
        foreach (var one in due)
        {
            var taken = await db.WebhookMessages.Where(m => m.Id == one.Id && m.Claim == one.Claim && m.Attempts == one.Attempts)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(m => m.State, WebhookState.Claimed).SetProperty(m => m.Claim, claim)
                        .SetProperty(m => m.ClaimedUntil, until).SetProperty(m => m.Attempts, m => m.Attempts + 1),
                    cancellation);
            if (taken == 1)
                return await db.WebhookMessages.AsNoTracking().SingleOrDefaultAsync(m => m.Id == one.Id && m.Claim == claim, cancellation);
        }

        return null;
    }

    /// <summary>Notes how it ended.</summary>
    /// <param name="answer">What the receiver said, or why it was not reached.</param>
    /// <param name="cancellation">Not the host's: what was answered is written down also while the host ends.</param>
    public async Task EndAsync(WebhookMessage message, bool arrived, bool wantsNoMore, string answer, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var delay = WebhookRetries.After(message.Attempts);
        var state = arrived ? WebhookState.Delivered : wantsNoMore || delay is null ? WebhookState.Failed : WebhookState.Waiting;
        var (next, delivered, words) = (now + (delay ?? TimeSpan.Zero), arrived ? now : (DateTimeOffset?)null, Short(answer));
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.WebhookMessages.Where(m => m.Id == message.Id && m.Claim == message.Claim).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, state).SetProperty(m => m.NextTryAt, next).SetProperty(m => m.DeliveredAt, delivered)
                .SetProperty(m => m.Answer, words).SetProperty(m => m.Claim, (string?)null).SetProperty(m => m.ClaimedUntil, (DateTimeOffset?)null),
            cancellation);
        await NoteAsync(db, message.WebhookId, arrived, wantsNoMore, now, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Lets go of what is older than <see cref="Kept"/>.</summary>
    public async Task TidyAsync(CancellationToken cancellation)
    {
        var old = time.GetUtcNow() - Kept;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.WebhookMessages.Where(m => m.CreatedAt < old).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>A webhook that has failed for too long, or says that it is gone, is told nothing more; what waited for it has failed.</summary>
    private static async Task NoteAsync(ClassroomDb db, string id, bool arrived, bool wantsNoMore, DateTimeOffset now, CancellationToken cancellation)
    {
        var webhook = db.Webhooks.Where(w => w.Id == id);
        if (arrived)
        {
            await webhook.ExecuteUpdateAsync(set => set.SetProperty(w => w.FailingSince, (DateTimeOffset?)null), cancellation);
            return;
        }

        await webhook.ExecuteUpdateAsync(set => set.SetProperty(w => w.FailingSince, w => w.FailingSince ?? now), cancellation);
        var limit = now - WebhookRetries.Patience;
        var disabled = await webhook.Where(w => w.DisabledAt == null && (wantsNoMore || w.FailingSince < limit))
            .ExecuteUpdateAsync(set => set.SetProperty(w => w.DisabledAt, now), cancellation);
        if (disabled > 0)
        {
            await db.WebhookMessages.Where(m => m.WebhookId == id && m.State == WebhookState.Waiting)
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, WebhookState.Failed), cancellation);
        }
    }

    private static string Short(string words) => words.Length <= Lengths.Text ? words : words[..(Lengths.Text - 1)] + "…";
}
