using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Mail.Desk;

/// <summary>A programme's mail, newest first.</summary>
/// <param name="Delivers">False: this host has no mail server, and what waits stays here.</param>
/// <param name="Invited">How many people's calendars are kept by invitations.</param>
/// <param name="NotInvited">How many more have an address.</param>
/// <param name="Counts">How many mails stand how; states without any are left out.</param>
/// <param name="Mails">The newest of those that were asked for.</param>
internal sealed record MailAnswer(
    DateTimeOffset Now, bool Delivers, int Invited, int NotInvited, IReadOnlyDictionary<MailState, int> Counts, IReadOnlyList<MailLine> Mails);

/// <param name="Session">What it is called; null: it is about none.</param>
/// <param name="NextTryAt">Null where it is not tried again.</param>
/// <param name="Answer">What the mail server said last, or why it was not asked.</param>
/// <param name="CanSendAgain">Whether staff may have it sent again.</param>
internal sealed record MailLine(
    string Id, MailKind Kind, bool ForAssistant, string Person, string Name, string? To, string? Session, MailState State, DateTimeOffset CreatedAt,
    DateTimeOffset? NextTryAt, DateTimeOffset? SentAt, int Attempts, string? Answer, bool CanSendAgain);

/// <summary>A mail to read: as it was sent, or as it would be sent now. Its key is in neither.</summary>
/// <param name="Subject">Null with the reason in <paramref name="WhyNot"/>: it would not be sent.</param>
internal sealed record MailText(string Id, string? Subject, string? Text, string? Calendar, string? WhyNot);

internal sealed record InvitedAnswer(int People);
