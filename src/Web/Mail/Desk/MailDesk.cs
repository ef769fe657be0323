using CityLeadership.Classroom.Web.Api.Machines;
using CityLeadership.Classroom.Web.CalendarFeeds;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Mail.Letters;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Web.Mail.Desk;

/// <summary>What staff see of the mail, and what they can do about it.</summary>
internal sealed class MailDesk(
    IDbContextFactory<ClassroomDb> databases, LetterWriting writing, Invitations invitations, IOptions<MailOptions> options, TimeProvider time, ILogger<MailDesk> logger)
{
    private const int MostLines = 500;

    private static readonly MailState[] Settled = [MailState.Sent, MailState.Failed, MailState.Unsure, MailState.Dropped];

    /// <param name="states">Only these; empty: all.</param>
    /// <param name="page">Only so many, older than one of them; null: the newest.</param>
    public async Task<IResult> ListAsync(string programme, MailState[] states, Page? page, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var own = db.QueuedMails.AsNoTracking().Where(m => m.ProgrammeId == programme);
        var counts = await own.GroupBy(m => m.State).Select(g => new { State = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.State, g => g.Count, cancellation);
        var readers = await db.Enrolments.Where(e => e.ProgrammeId == programme && e.Person.Email != null)
            .GroupBy(e => e.InvitedAt != null).Select(g => new { Invited = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Invited, g => g.Count, cancellation);
        var wanted = states.Length == 0 ? own : own.Where(m => states.Contains(m.State));
        if (page?.After is { } after)
            wanted = wanted.Where(m => own.Any(a => a.Id == after && (m.CreatedAt < a.CreatedAt || (m.CreatedAt == a.CreatedAt && string.Compare(m.Id, a.Id) < 0))));
        var found = await (
            from mail in wanted
            join person in db.People on mail.PersonId equals person.Id
            join session in db.ScheduledSessions on mail.SessionId equals session.Id into sessions
            from session in sessions.DefaultIfEmpty()
            orderby mail.CreatedAt descending, mail.Id descending
            select new MailLine(
                mail.Id, mail.Kind, mail.ForAssistant, mail.PersonId, mail.ForAssistant ? person.AssistantName ?? "" : person.Name,
                mail.SentTo ?? (mail.ForAssistant ? person.AssistantEmail : person.Email), session == null ? null : CalendarEvent.NameOf(session),
                mail.State, mail.CreatedAt, mail.State == MailState.Waiting ? mail.NextTryAt : null, mail.SentAt, mail.Attempts, mail.Answer,
                Settled.Contains(mail.State) && mail.NotAfter > now))
            .Take(page is null ? MostLines : page.Limit + 1).ToListAsync(cancellation);
        return TypedResults.Ok(new MailAnswer(
            now, options.Value.Delivers, readers.GetValueOrDefault(true), readers.GetValueOrDefault(false), counts, found));
    }

    public async Task<IResult> ReadAsync(string programme, string id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await FindAsync(db.QueuedMails.AsNoTracking(), programme, id, cancellation) is not { } mail)
            return MailRefusals.NoSuchMail;
        if (mail.Text is not null)
            return TypedResults.Ok(new MailText(mail.Id, mail.Subject, mail.Text, mail.Calendar, null));

        var written = await writing.WriteAsync(db, mail, cancellation);
        return TypedResults.Ok(written.Draft is { WithoutKey: var letter, Calendar: var calendar }
            ? new MailText(mail.Id, letter.Subject, letter.AsText(), calendar?.Text, null)
            : new MailText(mail.Id, null, null, null, written.WhyNot));
    }

    /// <summary>What may have arrived keeps its Message-ID, so that a mailbox can tell a double; what did arrive gets a new one, or the mailbox would hide it.</summary>
    public async Task<IResult> AgainAsync(SignedInPerson by, string id, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await FindAsync(db.QueuedMails.AsNoTracking(), by.Programme, id, cancellation) is not { } mail)
            return MailRefusals.NoSuchMail;
        if (!Settled.Contains(mail.State))
            return MailRefusals.UnderWay;
        if (mail.NotAfter <= now || (await writing.WriteAsync(db, mail, cancellation)) is { Draft: null, NoAddress: false })
            return MailRefusals.TooLate;

        var messageId = mail.State == MailState.Sent ? MessageIds.New() : mail.MessageId;
        var queued = await db.QueuedMails.Where(m => m.Id == id && m.State == mail.State).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, MailState.Waiting).SetProperty(m => m.NextTryAt, now).SetProperty(m => m.Attempts, 0)
                .SetProperty(m => m.MessageId, messageId),
            cancellation);
        if (queued == 0)
            return MailRefusals.UnderWay;

        MailLog.Again(logger, by.Id, id);
        return TypedResults.NoContent();
    }

    public async Task<IResult> InviteAsync(SignedInPerson by, CancellationToken cancellation)
    {
        var people = await invitations.InviteAsync(by.Programme, cancellation);
        await invitations.QueueAsync(cancellation);
        MailLog.Invited(logger, by.Id, people);
        return TypedResults.Ok(new InvitedAnswer(people));
    }

    private static Task<QueuedMail?> FindAsync(IQueryable<QueuedMail> mails, string programme, string id, CancellationToken cancellation) =>
        mails.SingleOrDefaultAsync(m => m.Id == id && m.ProgrammeId == programme, cancellation);
}
