using CityLeadership.Classroom.Web.Api.Keys;
using CityLeadership.Classroom.Web.Mail.Desk;

namespace CityLeadership.Classroom.Web.Api.Operations;

internal static class MailOperations
{
    private static readonly Subject Mail = new("Mail");

    public static IReadOnlyList<Operation> All { get; } =
    [
        Mail.Get("/api/mail", "readMails", "What was sent, waits or failed; newest first").For(Scope.MailRead).Answers<MailAnswer>()
            .InPages<MailAnswer, MailLine>(all => all.Mails, (all, cut) => all with { Mails = cut }, mail => mail.Id, begins: true),
        Mail.Get("/api/mail/{id}", "readMail", "A mail to read, without its key").For(Scope.MailRead).Answers<MailText>().Refuses(MailRefusals.NoSuchMail),
        Mail.Post("/api/mail/{id}/again", "sendMailAgain", "Have a mail sent again").For(Scope.MailWrite)
            .Refuses(MailRefusals.NoSuchMail, MailRefusals.UnderWay, MailRefusals.TooLate),
        Mail.Post("/api/mail/invitations", "inviteEveryone", "Keep everybody's calendars by invitations").For(Scope.MailWrite).Answers<InvitedAnswer>(),
    ];
}
