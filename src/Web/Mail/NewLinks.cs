using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Mail.Smtp;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Mail;

/// <summary>
/// "Send me a new link." Whoever asks is answered before anybody is looked up, and every address costs the same one row: neither the
/// answer nor its time tells whether somebody is in a programme.
/// </summary>
internal sealed class NewLinks(IDbContextFactory<ClassroomDb> databases, TimeProvider time)
{
    /// <summary>So long one address is sent no further link.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(5);

    /// <summary>So many a day at most, whoever asks for them.</summary>
    private const int MostADay = 10;

    /// <summary>A link that comes later helps nobody who waits for it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(12);

    /// <summary>Null: that is no address.</summary>
    public static string? Read(string? written) =>
        written?.Trim().ToLowerInvariant() is { Length: <= Lengths.Text } address && Mailbox.Of("", address) is not null ? address : null;

    /// <param name="email">As <see cref="Read"/> returned it.</param>
    public async Task AskAsync(string email, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "LinkRequests" ("Email", "AskedAt") VALUES ({email}, {now.UtcTicks}) ON CONFLICT ("Email") DO NOTHING""", cancellation);
    }

    /// <summary>Looks up who asked, and queues their mails: one a programme that is still going on.</summary>
    public async Task QueueAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        foreach (var request in await db.LinkRequests.AsNoTracking().OrderBy(r => r.AskedAt).Take(100).ToListAsync(cancellation))
        {
            var enrolments = await db.Enrolments.AsNoTracking().Where(e => e.Person.Email == request.Email)
                .Select(e => new { e.ProgrammeId, e.PersonId }).ToListAsync(cancellation);
            foreach (var enrolment in enrolments)
                await QueueAsync(db, enrolment.ProgrammeId, enrolment.PersonId, request, cancellation);
            await db.LinkRequests.Where(r => r.Email == request.Email).ExecuteDeleteAsync(cancellation);
        }
    }

    private async Task QueueAsync(ClassroomDb db, string programme, string person, LinkRequest request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var (rest, day) = (now - Rest, now - TimeSpan.FromDays(1));
        var sent = db.QueuedMails.Where(m => m.ProgrammeId == programme && m.PersonId == person && m.Kind == MailKind.NewLink);
        if (await sent.AnyAsync(m => m.CreatedAt > rest, cancellation) || await sent.CountAsync(m => m.CreatedAt > day, cancellation) >= MostADay)
            return;
        if (await LinkTerm.IsGoingOnAsync(db, programme, now, cancellation))
            await Occasions.QueueAsync(db, MailKind.NewLink, programme, person, false, null, $"link/{programme}/{request.AskedAt.UtcTicks}", now + Patience, now, cancellation);
    }
}
