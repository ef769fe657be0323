using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Mail.Letters;
using CityLeadership.Classroom.Web.Mail.Smtp;
using CityLeadership.Classroom.Web.SignIn;
using CityLeadership.Classroom.Web.SignIn.Codes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Web.Mail;

/// <summary>Sends what is due, one mail after the other. Without a mail server there is nothing to do, and mail waits in the outbox.</summary>
internal sealed class MailSending(
    MailQueue queue, LetterWriting writing, SmtpServer server, PersonalLinks links, SignInCodes codes, MailHealth health,
    IDbContextFactory<ClassroomDb> databases, IOptions<MailOptions> options, TimeProvider time, ILogger<MailSending> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Delivers)
            return;

        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                if (await queue.RecoverAsync(stoppingToken) is > 0 and var unsure)
                    MailLog.Unsure(logger, unsure);
                while (await SendNextAsync(stoppingToken))
                {
                    // The next one.
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                MailLog.RoundFailed(logger, failure);
                await Task.Delay(MailPlanning.AfterTrouble, time, stoppingToken);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>False: nothing is due, or the server is out of reach and asking it for the next mail is no use now.</summary>
    private async Task<bool> SendNextAsync(CancellationToken cancellation)
    {
        if (await queue.ClaimAsync(cancellation) is not { } mail)
            return false;

        await using var db = await databases.CreateDbContextAsync(cancellation);
        var written = await writing.WriteAsync(db, mail, cancellation);
        if (written.Draft is not { } draft)
        {
            await queue.SetAsideAsync(mail, written.NoAddress ? MailState.Failed : MailState.Dropped, written.WhyNot!, cancellation);
            return true;
        }

        var (link, key) = await SecretAsync(db, mail, cancellation);
        if (key is null && LetterWriting.HoldsSecret(mail))
        {
            await queue.SetAsideAsync(mail, MailState.Dropped, "It would have come too late.", cancellation);
            return true;
        }

        var delivery = await DeliverAsync(mail, draft.With(key), cancellation);
        health.Note(delivery);
        if (link is not null && delivery.End is not (DeliveryEnd.Accepted or DeliveryEnd.Unknown))
            await links.DiscardAsync(link, CancellationToken.None);
        await queue.EndAsync(mail, delivery, draft.With(null), CancellationToken.None);
        MailLog.Tried(logger, mail.Id, mail.Kind, mail.Attempts, delivery.End, delivery.Code);
        return delivery.End != DeliveryEnd.NotReached;
    }

    /// <summary>A host that ends before the last word says so: the next one need not wait until the claim runs out.</summary>
    private async Task<Delivery> DeliverAsync(QueuedMail mail, MimeMessage message, CancellationToken cancellation)
    {
        try
        {
            return await server.SendAsync(message, stop => queue.HandOverAsync(mail, stop), cancellation);
        }
        catch (OperationCanceledException)
        {
            return new(DeliveryEnd.NotReached, "The host ended before it was sent.");
        }
    }

    /// <summary>What the letter holds that nobody else may read, and the link to end if it reaches nobody.</summary>
    private async Task<(string? Link, string? Secret)> SecretAsync(ClassroomDb db, QueuedMail mail, CancellationToken cancellation) =>
        mail.Kind == MailKind.SignInCode ? (null, await codes.NewAsync(CodeMails.RequestOf(mail), cancellation))
        : LetterWriting.HoldsSecret(mail) ? await IssueAsync(db, mail, cancellation)
        : default;

    /// <summary>A key is made when it leaves the house, and kept nowhere.</summary>
    private async Task<(string Link, string Key)> IssueAsync(ClassroomDb db, QueuedMail mail, CancellationToken cancellation)
    {
        var expiresAt = await LinkTerm.EndAsync(db, mail.ProgrammeId, time.GetUtcNow(), cancellation);
        var (link, key) = PersonalLinks.Draft(mail.ProgrammeId, mail.PersonId, time.GetUtcNow(), expiresAt);
        db.Add(link);
        await db.SaveChangesAsync(cancellation);
        return (link.Id, key);
    }
}
