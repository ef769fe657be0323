using CityLeadership.Classroom.Web.Answers;

namespace CityLeadership.Classroom.Web.Attendance.Corrections;

internal static class CorrectionRefusals
{
    public static Refusal NotExpected { get; } = new(
        StatusCodes.Status404NotFound, "notExpected",
        "This person is not expected at this session of your programme.",
        "Choose a person and a session on the attendance page.");

    public static Refusal Unreadable { get; } = new(
        StatusCodes.Status400BadRequest, "badRequest",
        "That is not a correction.",
        "Reload the page and try again.");

    public static Refusal NoReason { get; } = new(
        StatusCodes.Status400BadRequest, "noReason",
        "A correction needs a reason of at most 256 characters.",
        "Say in a few words why, so that whoever looks later understands.");

    public static Refusal NotHeldYet { get; } = new(
        StatusCodes.Status400BadRequest, "notHeldYet",
        "This session has not begun: nobody can have been there or missed it.",
        "Excuse the person now, or come back once it has begun.");

    public static Refusal NothingChanges { get; } = new(
        StatusCodes.Status400BadRequest, "nothingChanges",
        "That is what counts already.",
        "Choose another status, or close the card.");

    public static Refusal Changed { get; } = new(
        StatusCodes.Status409Conflict, "attendanceChanged",
        "Someone has corrected this since you opened it.",
        "Read what they wrote, then decide again.");
}
