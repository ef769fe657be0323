using CityLeadership.Classroom.Web.Answers;

namespace CityLeadership.Classroom.Web.Privacy.Erasing;

internal static class ErasureRefusals
{
    public static Refusal Unreadable { get; } = new(
        StatusCodes.Status400BadRequest, "badRequest",
        "That does not say whom to erase.",
        "Reload the page and try again.");

    public static Refusal NotConfirmed { get; } = new(
        StatusCodes.Status400BadRequest, "notConfirmed",
        "The name that was typed is not this person's, so nothing was erased.",
        "Type the name as the page shows it.");

    public static Refusal NotOneself { get; } = new(
        StatusCodes.Status409Conflict, "notOneself",
        "Nobody erases themselves: it would end their sign-in half-way.",
        "Ask another member of staff to do it.");

    public static Refusal ClassesUnknown { get; } = new(
        StatusCodes.Status503ServiceUnavailable, "classesUnknown",
        "It cannot be told just now whether they are in a class that is open.",
        "Try again in a minute.");

    public static Refusal InClass(string session) => new(
        StatusCodes.Status409Conflict, "inOpenClass",
        $"“{session}” is open, and they are on its list.",
        "Wait until it has ended, then erase them.");
}
