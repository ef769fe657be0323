using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Recording.Assemble;
using CityLeadership.Classroom.Recording.Assemble.Media;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Store;

namespace CityLeadership.Classroom.Recording.Work;

/// <summary>Says of a failure whose it is, and what to do about it.</summary>
internal static class Faults
{
    public static Fault Of(Shown.Page page, DateTimeOffset at) => new(
        at, Whose.Ours, "exhibitNotDrawn",
        $"Page {page.Number} of “{page.Title}” could not be drawn, so the video shows its title. Install pdftoppm (Debian: poppler-utils), or look at the exhibit.");

    public static Fault Of(Exception failure, DateTimeOffset at) => failure switch
    {
        FfmpegException program => new(at, Whose.Ours, program.Code, program.Message),
        StorageException storage => new(at, Whose.Storage, storage.Code, storage.Message),
        LogUnavailableException => new(at, Whose.Ours, "logAway", "The class's log cannot be read. It is tried again; if it stays so, look at Redis."),
        IOException or UnauthorizedAccessException => new(
            at, Whose.Disk, "captureUnreadable", $"What was captured cannot be read: {failure.Message} Look at the disk and at who may read the folder; it is tried again."),
        _ => new(at, Whose.Ours, "failed", "The recording could not be brought further. The log says why; it is tried again."),
    };
}
