using CityLeadership.Classroom.Web.Answers;

namespace CityLeadership.Classroom.Web.Recordings.Keeping;

internal static class KeepingRefusals
{
    public static Refusal Unreadable { get; } = new(
        StatusCodes.Status400BadRequest, "badRequest",
        "That does not say how long recordings are kept.",
        "Reload the page and try again.");

    public static Refusal NoSuchRule { get; } = new(
        StatusCodes.Status400BadRequest, "badRule",
        "A recording is kept for 1 to 3650 whole days, or for ever.",
        "Type a number of days, or choose for ever.");
}
