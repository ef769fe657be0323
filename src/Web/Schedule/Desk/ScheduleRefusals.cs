using CityLeadership.Classroom.Web.Answers;

namespace CityLeadership.Classroom.Web.Schedule.Desk;

internal static class ScheduleRefusals
{
    public static Refusal Unreadable { get; } = new(
        StatusCodes.Status400BadRequest, "badRequest",
        "That is no entry of a calendar.",
        "Reload the page and try again.");

    public static Refusal NoSuchSession { get; } = new(
        StatusCodes.Status404NotFound, "noSuchSession",
        "Your programme's calendar has no such session.",
        "Reload the page and choose one there.");

    public static Refusal NoSuchSeries { get; } = new(
        StatusCodes.Status404NotFound, "noSuchSeries",
        "Your programme's calendar has no such series.",
        "Reload the page and choose one there.");

    public static Refusal Changed { get; } = new(
        StatusCodes.Status409Conflict, "scheduleChanged",
        "Somebody else has changed this since you opened it.",
        "Look at what stands there now, then change it again.");

    public static Refusal Closed(string name) => new(
        StatusCodes.Status409Conflict, "sessionClosed",
        $"{name} has been opened or is over, so it keeps its time.",
        "To teach it again, add a session at another time.");

    public static Refusal NotMoved(string name) => new(
        StatusCodes.Status409Conflict, "sessionNotMoved",
        $"{name} stands where its series has it, or belongs to none.",
        "Reload the page to see where it is.");

    public static Refusal Bad(string problem) => new(
        StatusCodes.Status400BadRequest, "badSchedule", problem, "Change that and save again.");
}
