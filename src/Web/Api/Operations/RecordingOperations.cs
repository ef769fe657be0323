using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Recordings;
using CityLeadership.Classroom.Web.Recordings.Keeping;

namespace CityLeadership.Classroom.Web.Api.Operations;

internal static class RecordingOperations
{
    private static readonly Subject Recordings = new("Recordings");

    public static IReadOnlyList<Operation> All { get; } =
    [
        Recordings.Get("/api/recordings", "readRecordings", "The recordings of the programme, how far each is and what went wrong").Answers<IReadOnlyList<RecordingLine>>(),
        Recordings.Get("/api/sessions/{id}/recording", "readRecording", "What a class's recording shows and when, for the people of the class").Answers<RecordingAnswer>()
            .Refuses(RecordingRefusals.NoRecording),
        Recordings.Get("/api/sessions/{id}/recording/chapters.vtt", "readChapters", "Its chapters as WebVTT").AnswersFile("text/vtt").Refuses(RecordingRefusals.NoRecording),
        Recordings.Get("/api/sessions/{id}/recording/media/{name}", "readRecordingMedia", "A file of the video, whole or in part: video.m3u8 and what it names (HLS)")
            .AnswersFile("application/vnd.apple.mpegurl").Refuses(RecordingRefusals.NoRecording, RecordingRefusals.NoSuchBytes),
        Recordings.Post("/api/sessions/{id}/recording/watched", "reportWatched", "Say which stretch of the video was just watched, in seconds")
            .Takes(new WatchedStretch(60, 75)).Answers<WatchedAnswer>().Refuses(RecordingRefusals.NoRecording, RecordingRefusals.BadStretch),
        Recordings.Get("/api/sessions/{id}/recording/download", "downloadRecording", "The whole recording as one MP4, in part where a range is asked for; for staff, where they have allowed it")
            .AnswersFile("video/mp4").Refuses(RecordingRefusals.NoRecording, RecordingRefusals.NotToDownload, RecordingRefusals.NotWholeYet, RecordingRefusals.NoSuchBytes),
        Recordings.Put("/api/sessions/{id}/recording/terms", "decideRecordingTerms", "Say whether staff may download a recording, and whether it is kept beyond the rule")
            .Takes(new RecordingTermsChange(Download: true, Keep: false)).Refuses(KeepingRefusals.Unreadable, RecordingRefusals.NoRecording),
        Recordings.Get("/api/recordings/keeping", "readKeeping", "How long the programme keeps its recordings").Answers<KeepingAnswer>(),
        Recordings.Post("/api/recordings/keeping/preview", "previewKeeping", "What a rule would delete and when; nothing is deleted by asking")
            .Takes(new KeepRecordings(180, RecordingDaysFrom.Year)).Answers<KeepingPreview>().Refuses(KeepingRefusals.Unreadable, KeepingRefusals.NoSuchRule),
        Recordings.Put("/api/recordings/keeping", "setKeeping", "Set how long recordings are kept; it deletes nothing within the first day")
            .Takes(new KeepRecordings(180, RecordingDaysFrom.Year)).Answers<KeepingAnswer>().Refuses(KeepingRefusals.Unreadable, KeepingRefusals.NoSuchRule),
        Recordings.Delete("/api/sessions/{id}/recording", "deleteRecording", "Delete a recording for good").Refuses(RecordingRefusals.NoRecording, RecordingRefusals.StillMade),
    ];
}
