using CityLeadership.Classroom.Web.Answers;

namespace CityLeadership.Classroom.Web.Mail.Desk;

internal static class MailRefusals
{
    public static Refusal NoSuchMail { get; } = new(
        StatusCodes.Status404NotFound, "noSuchMail",
        "Your programme has no such mail.",
        "Reload the page and choose one there.");

    public static Refusal UnderWay { get; } = new(
        StatusCodes.Status409Conflict, "mailUnderWay",
        "This mail is waiting or on its way already, so it was not queued again.",
        "Reload the page to see how it stands.");

    public static Refusal TooLate { get; } = new(
        StatusCodes.Status409Conflict, "mailTooLate",
        "What this mail tells of is past or has changed, so it would help nobody.",
        "To reach the person, call them or make them a new link.");

    public static Refusal NoAddress { get; } = new(
        StatusCodes.Status400BadRequest, "noAddress",
        "That is no e-mail address.",
        "Write it as it stands in your invitation, such as name@city.example.");
}
