namespace CityLeadership.Classroom.Recording;

/// <summary>The folders of recordings, whole paths.</summary>
/// <param name="Capture">What the media server writes, a subfolder a session.</param>
/// <param name="Store">What can be watched.</param>
/// <param name="Exhibits">What was put on the stage, to be drawn into the picture.</param>
public sealed record RecordingPlaces(string Capture, string Store, string Exhibits)
{
    /// <summary>What workers need in between, and the locks by which those who reach the same tracks share the work. No session is named so.</summary>
    public string Work => Path.Combine(Capture, ".work");

    /// <param name="recordings">The folder for whatever the options do not name.</param>
    /// <param name="exhibits">That of exhibits, where the options do not name it.</param>
    public static RecordingPlaces Of(RecordingOptions options, string recordings, string exhibits) => new(
        Path.GetFullPath(options.Capture.Length > 0 ? options.Capture : Path.Combine(recordings, "capture")),
        Path.GetFullPath(options.Store.Length > 0 ? options.Store : Path.Combine(recordings, "store")),
        Path.GetFullPath(options.Exhibits.Length > 0 ? options.Exhibits : exhibits));
}
