using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Mail.Smtp;

namespace CityLeadership.Classroom.Web.Mail;

/// <summary>What a mail server says often holds the address, so only its number is logged.</summary>
internal static partial class MailLog
{
    [LoggerMessage(3701, LogLevel.Information, "Mail {Mail} ({Kind}), attempt {Attempt}: {End}, the server's number was {Code}")]
    public static partial void Tried(ILogger logger, string mail, MailKind kind, int attempt, DeliveryEnd end, int code);

    [LoggerMessage(3702, LogLevel.Warning, "{Count} mails were being handed over when their host ended; staff decide whether they are sent again")]
    public static partial void Unsure(ILogger logger, int count);

    [LoggerMessage(3703, LogLevel.Error, "Mail could not be sent on; it waits")]
    public static partial void RoundFailed(ILogger logger, Exception failure);

    [LoggerMessage(3704, LogLevel.Error, "Mail could not be planned; that is tried again")]
    public static partial void PlanningFailed(ILogger logger, Exception failure);

    [LoggerMessage(3705, LogLevel.Information, "{By} had invitations sent to {People} people")]
    public static partial void Invited(ILogger logger, string by, int people);

    [LoggerMessage(3706, LogLevel.Information, "{By} had mail {Mail} sent again")]
    public static partial void Again(ILogger logger, string by, string mail);
}
