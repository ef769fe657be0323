using CityLeadership.Classroom.Web.Recordings;

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
        Recordings.Delete("/api/sessions/{id}/recording", "deleteRecording", "Delete a recording for good").Refuses(RecordingRefusals.NoRecording, RecordingRefusals.StillMade),
    ];
}
