using CityLeadership.Classroom.Web.CalendarFeeds;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Mail.Smtp;
using CityLeadership.Classroom.Web.Operations.Settings;
using CityLeadership.Classroom.Web.Plans;
using CityLeadership.Classroom.Web.Schedule;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Web.Mail.Letters;

/// <summary>Writes a mail from what is true at that moment: a session that was moved since is told where it is now.</summary>
internal sealed class LetterWriting(IOptions<MailOptions> options, SiteOptions site, IConfiguration configuration, TimeProvider time)
{
    /// <summary>Stand where the secret would, in what is kept and what staff read.</summary>
    private const string KeyLeftOut = "(their personal key)", CodeLeftOut = "(their code)";

    private static readonly Mailbox Nobody = new("", "classroom@localhost");

    /// <summary>
    /// The mail, or why it is not sent. Whoever sends it puts a key in with <see cref="Draft.With"/>; without, it is what may be kept.
    /// </summary>
    public async Task<Written> WriteAsync(ClassroomDb db, QueuedMail mail, CancellationToken cancellation)
    {
        var enrolment = await db.Enrolments.AsNoTracking().Include(e => e.Person).Include(e => e.City).Include(e => e.Programme)
            .SingleOrDefaultAsync(e => e.ProgrammeId == mail.ProgrammeId && e.PersonId == mail.PersonId, cancellation);
        var session = mail.SessionId is null ? null : await db.ScheduledSessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == mail.SessionId, cancellation);
        if (enrolment is null)
            return new(null, "They are not in the programme any more.");
        var expected = session is { CancelledAt: null } && await db.ExpectedAt(session).AnyAsync(e => e.PersonId == mail.PersonId, cancellation);
        if (Needless(mail, session, expected) is { } needless)
            return new(null, needless);

        var person = enrolment.Person;
        var name = mail.ForAssistant ? person.AssistantName ?? "" : person.Name;
        if (Mailbox.Of(name, mail.ForAssistant ? person.AssistantEmail : person.Email) is not { } to)
            return new(null, "There is no e-mail address that mail can be sent to. Correct it in the roster, then send again.", NoAddress: true);

        var (zone, place) = enrolment.City is { } city ? (city.Zone, city.Name) : (enrolment.Programme.Zone, enrolment.Programme.Place);
        var isUpdate = mail.Kind == MailKind.Invitation && await db.QueuedMails.AnyAsync(
            m => m.SessionId == mail.SessionId && m.PersonId == mail.PersonId && m.ForAssistant == mail.ForAssistant
                && m.Kind == MailKind.Invitation && m.State == MailState.Sent && m.Id != mail.Id,
            cancellation);
        var words = LetterWords.For(person.Language);
        var home = new Uri(Site, $"/as/{person.Id}/");
        var calendar = mail.Kind is MailKind.Invitation or MailKind.Cancellation && Mailbox.Of(person.Name, person.Email) is { } attendee
            ? new CalendarPart(
                Invitation.MethodOf(mail.Kind == MailKind.Invitation),
                Invitation.Write(enrolment.Programme, session!, mail.Kind == MailKind.Invitation, From.Address, person, attendee.Address, home, time.GetUtcNow()))
            : null;
        var asked = mail is { Kind: MailKind.Reminder, ForAssistant: false, SessionId: { } about }
            ? await PlanCallers.ToldAsync(db, about, mail.PersonId, cancellation) : [];
        var facts = new LetterFacts(enrolment.Programme, person, mail.ForAssistant, zone, place, session, isUpdate, asked, null);
        return new(new(mail, From, to, time.GetUtcNow(), calendar, words.Language, secret => words.Write(mail.Kind, mail.Kind == MailKind.SignInCode
            ? facts with { Code = secret ?? CodeLeftOut }
            : facts with { Link = LinkOf(mail, home, secret ?? KeyLeftOut) })), null);
    }

    /// <summary>Whether a letter of this kind to this reader holds a personal link, or a code.</summary>
    public static bool HoldsSecret(QueuedMail mail) => !mail.ForAssistant && mail.Kind is MailKind.NewLink or MailKind.SignInCode or MailKind.Reminder;

    private string? LinkOf(QueuedMail mail, Uri home, string key) =>
        HoldsSecret(mail) ? $"{new Uri(Site, "/join")}#{key}" : mail.ForAssistant ? null : home.ToString();

    /// <param name="expected">Whether the person is expected at the session as it stands.</param>
    private static string? Needless(QueuedMail mail, ScheduledSession? session, bool expected)
    {
        if (mail.Kind is MailKind.NewLink or MailKind.SignInCode)
            return null;
        if (session is null)
            return "The session is not on the calendar any more.";

        return mail.Kind switch
        {
            MailKind.Reminder when session.StartsAt != mail.NotAfter => "The session was moved; another reminder goes out before its new time.",
            MailKind.Reminder when !expected => "They are not expected at it any more.",
            MailKind.Invitation or MailKind.Cancellation when session.Revision != mail.Revision || expected != (mail.Kind == MailKind.Invitation) =>
                "The session has changed since; a newer mail tells of it.",
            _ => null,
        };
    }

    private Mailbox From => Mailbox.Parse(options.Value.From) ?? Nobody;

    /// <summary>Without mail server, letters are only read in the outbox, and their links lead to this host.</summary>
    private Uri Site => site.Url ?? new Uri(configuration["urls"]?.Split(';')[0] is { } here && Uri.TryCreate(here, UriKind.Absolute, out var url) ? url.ToString() : "http://localhost:5000");
}

/// <summary>A letter, or why there is none.</summary>
/// <param name="NoAddress">Staff can do something about it.</param>
internal sealed record Written(Draft? Draft, string? WhyNot, bool NoAddress = false);

/// <summary>A letter that lacks only its key.</summary>
internal sealed record Draft(
    QueuedMail Mail, Mailbox From, Mailbox To, DateTimeOffset Date, CalendarPart? Calendar, string Language, Func<string?, Letter> Words)
{
    /// <summary>As it may be kept and read by staff.</summary>
    public Letter WithoutKey => Words(null);

    /// <param name="key">Null where the letter holds none.</param>
    public MimeMessage With(string? key)
    {
        var letter = Words(key);
        return new(From, To, Mail.MessageId, Date, letter.Subject, letter.AsText(), letter.AsHtml(Language), Calendar);
    }
}
