using CityLeadership.Classroom.Web.Answers;

namespace CityLeadership.Classroom.Web.Attendance.Joining;

internal static class JoinRefusals
{
    public static readonly Refusal NoSuchSession = new(
        StatusCodes.Status404NotFound, "noSuchSession",
        "Your programme's calendar has no such session ahead.",
        "Go to your home page and choose a class there.");

    public static readonly Refusal Unreadable = new(
        StatusCodes.Status400BadRequest, "unreadable",
        "The report of camera and microphone is not as expected.",
        "Send { camera, microphone }, each null or what is wrong.");

    public static readonly Refusal NotWaiting = new(
        StatusCodes.Status409Conflict, "notWaiting",
        "Nobody waits at the door of this class.",
        "Look again: they may have gone.");

    /// <summary>The class said no, in its own words.</summary>
    public static Refusal Refused(string code, string message) => new(
        StatusCodes.Status409Conflict, code, message, "Look again at who waits, or enter the class and let them in there.");
}
