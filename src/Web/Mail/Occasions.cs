using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Mail;

/// <summary>Puts mails into the queue. An occasion that made a mail makes no second one, whichever host sees it.</summary>
internal static class Occasions
{
    /// <param name="about">Null: about no session.</param>
    /// <param name="occasion">Without the person: "reminder" of a session at a time, "invitation" to a revision.</param>
    public static async Task QueueAsync(
        ClassroomDb db, MailKind kind, string programme, string person, bool forAssistant, ScheduledSession? about, string occasion,
        DateTimeOffset notAfter, DateTimeOffset now, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(now).ToString("n");
        var (waiting, kindName, session, key) = (nameof(MailState.Waiting), kind.ToString(), about?.Id, $"{occasion}/{person}{(forAssistant ? "/assistant" : "")}");
        int? revision = kind is MailKind.Invitation or MailKind.Cancellation ? about?.Revision : null;
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "QueuedMails" ("Id", "ProgrammeId", "PersonId", "SessionId", "Kind", "ForAssistant", "Occasion", "Revision", "State", "CreatedAt", "NextTryAt", "NotAfter", "Attempts", "MessageId")
            VALUES ({id}, {programme}, {person}, {session}, {kindName}, {forAssistant}, {key}, {revision}, {waiting}, {now.UtcTicks}, {now.UtcTicks}, {notAfter.UtcTicks}, 0, {MessageIds.New()})
            ON CONFLICT ("Occasion") DO NOTHING
            """,
            cancellation);
    }
}
