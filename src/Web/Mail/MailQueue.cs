using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Mail.Smtp;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Mail;

/// <summary>
/// The mails in the database. Every step names the claim it belongs to: a host that was too slow finds that its mail is somebody
/// else's, and lets go. Why there are these steps, in docs/decisions/mail-once.md.
/// </summary>
internal sealed class MailQueue(IDbContextFactory<ClassroomDb> databases, TimeProvider time)
{
    /// <summary>How long a host has for one mail before it counts as dead. Longer than the longest <see cref="MailOptions.Timeout"/>.</summary>
    internal static readonly TimeSpan Lease = MailOptionsCheck.LongestTimeout + TimeSpan.FromMinutes(1);

    /// <summary>So long after the day a mail was for, staff can look it up; then it is gone for good.</summary>
    internal static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>Takes the next mail that is due; null: none is.</summary>
    public async Task<QueuedMail?> ClaimAsync(CancellationToken cancellation)
    {
        var (now, claim) = (time.GetUtcNow(), Guid.NewGuid().ToString("n"));
        var until = now + Lease;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var due = await db.QueuedMails
            .Where(m => m.State == MailState.Waiting && m.NextTryAt <= now && m.NotAfter > now)
            .OrderBy(m => m.Kind == MailKind.SignInCode || m.Kind == MailKind.NewLink ? 0 : m.Kind == MailKind.Reminder ? 1 : 2).ThenBy(m => m.NextTryAt).ThenBy(m => m.Id)
            .Select(m => m.Id).Take(20).ToListAsync(cancellation);
        foreach (var id in due)
        {
            var taken = await db.QueuedMails.Where(m => m.Id == id && m.State == MailState.Waiting)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(m => m.State, MailState.Claimed).SetProperty(m => m.Claim, claim)
                        .SetProperty(m => m.ClaimedUntil, until).SetProperty(m => m.Attempts, m => m.Attempts + 1),
                    cancellation);
            if (taken == 1)
                return await db.QueuedMails.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id && m.Claim == claim, cancellation);
        }

        return null;
    }

    /// <summary>Notes that the last word goes over now. False: the mail is somebody else's.</summary>
    public async Task<bool> HandOverAsync(QueuedMail mail, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await Mine(db, mail).Where(m => m.State == MailState.Claimed && m.ClaimedUntil > now)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.HandingOver), cancellation) == 1;
    }

    /// <summary>Notes how it ended.</summary>
    /// <param name="to">To whom it went, and what was in it, without its key.</param>
    /// <param name="cancellation">Not the host's: what the server said is written down also while the host ends.</param>
    public async Task EndAsync(QueuedMail mail, Delivery delivery, MimeMessage to, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var (state, next) = Standing(delivery, mail, now);
        DateTimeOffset? sentAt = state == MailState.Sent ? now : null;
        var answer = Short(delivery.Words);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await Mine(db, mail).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, state).SetProperty(m => m.NextTryAt, next).SetProperty(m => m.SentAt, sentAt)
                .SetProperty(m => m.Answer, answer).SetProperty(m => m.SentTo, to.To.Address).SetProperty(m => m.Subject, to.Subject)
                .SetProperty(m => m.Text, to.Text).SetProperty(m => m.Calendar, to.Calendar == null ? null : to.Calendar.Text)
                .SetProperty(m => m.Claim, (string?)null).SetProperty(m => m.ClaimedUntil, (DateTimeOffset?)null),
            cancellation);
    }

    /// <summary>It is not sent, for this reason.</summary>
    public async Task SetAsideAsync(QueuedMail mail, MailState state, string why, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await Mine(db, mail).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, state).SetProperty(m => m.Answer, why)
                .SetProperty(m => m.Claim, (string?)null).SetProperty(m => m.ClaimedUntil, (DateTimeOffset?)null),
            cancellation);
    }

    /// <summary>
    /// Tidies up after hosts that died: what was only claimed waits again; what was being handed over is unsure. Returns how many
    /// became unsure.
    /// </summary>
    public async Task<int> RecoverAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.QueuedMails.Where(m => m.State == MailState.Claimed && m.ClaimedUntil <= now && m.Attempts >= RetryPlan.Most)
            .ExecuteUpdateAsync(
                set => set.SetProperty(m => m.State, MailState.Failed).SetProperty(m => m.Answer, "Each host that began to send it ended or failed; the log says why."),
                cancellation);
        await db.QueuedMails.Where(m => m.State == MailState.Claimed && m.ClaimedUntil <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.Waiting), cancellation);
        return await db.QueuedMails.Where(m => m.State == MailState.HandingOver && m.ClaimedUntil <= now)
            .ExecuteUpdateAsync(
                set => set.SetProperty(m => m.State, MailState.Unsure).SetProperty(m => m.Answer, "This host ended while the mail server was taking it."),
                cancellation);
    }

    /// <summary>Drops what would come too late, and lets go of what is older than <see cref="Kept"/>.</summary>
    public async Task TidyAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var old = now - Kept;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.QueuedMails.Where(m => m.State == MailState.Waiting && m.NotAfter <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.Dropped).SetProperty(m => m.Answer, m => m.Answer ?? "It would have come too late."), cancellation);
        await db.QueuedMails.Where(m => m.NotAfter < old).ExecuteDeleteAsync(cancellation);
    }

    private static IQueryable<QueuedMail> Mine(ClassroomDb db, QueuedMail mail) => db.QueuedMails.Where(m => m.Id == mail.Id && m.Claim == mail.Claim);

    private static (MailState State, DateTimeOffset Next) Standing(Delivery delivery, QueuedMail mail, DateTimeOffset now) => delivery.End switch
    {
        DeliveryEnd.Accepted => (MailState.Sent, mail.NextTryAt),
        DeliveryEnd.Never => (MailState.Failed, mail.NextTryAt),
        DeliveryEnd.Unknown => (MailState.Unsure, mail.NextTryAt),
        _ when RetryPlan.After(mail.Attempts) is { } delay => (MailState.Waiting, now + delay),
        _ => (MailState.Failed, mail.NextTryAt),
    };

    private static string Short(string words) => words.Length <= Lengths.Text ? words : words[..(Lengths.Text - 1)] + "…";
}
