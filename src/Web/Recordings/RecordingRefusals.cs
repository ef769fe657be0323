using CityLeadership.Classroom.Web.Answers;

namespace CityLeadership.Classroom.Web.Recordings;

internal static class RecordingRefusals
{
    /// <summary>Also what somebody of another class is told: whether it exists is not theirs to know.</summary>
    public static Refusal NoRecording { get; } = new(
        StatusCodes.Status404NotFound, "noRecording",
        "There is no recording of this class.",
        "It may not have been recorded, or its recording was deleted by then. Choose another class on your home page.");

    public static Refusal NoSuchBytes { get; } = new(
        StatusCodes.Status416RangeNotSatisfiable, "noSuchBytes",
        "The file ends before the bytes that were asked for.",
        "The answer's Content-Range says how long it is; read the playlist again.");

    public static Refusal BadStretch { get; } = new(
        StatusCodes.Status400BadRequest, "badStretch",
        "What was watched is a stretch of at most ten minutes of the video, in seconds.",
        "Send from and to, both within the video, in this order.");

    public static Refusal StillMade { get; } = new(
        StatusCodes.Status409Conflict, "recordingStillMade",
        "The recording is still being made, so it cannot be deleted yet.",
        "Wait until the class is over and its recording is whole.");

    public static Refusal NotToDownload { get; } = new(
        StatusCodes.Status409Conflict, "downloadOff",
        "This recording is not to be downloaded.",
        "Allow it on the page of recordings; that you did is written down, and so is each download.");

    public static Refusal NotWholeYet { get; } = new(
        StatusCodes.Status409Conflict, "recordingNotWhole",
        "The recording is not whole, so there is no file of it.",
        "Wait until its page says that it is ready.");
}
