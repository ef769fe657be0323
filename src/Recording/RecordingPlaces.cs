namespace CityLeadership.Classroom.Recording;

/// <summary>The folders of recordings, whole paths.</summary>
/// <param name="Capture">What the media server writes, a subfolder a session.</param>
/// <param name="Store">What can be watched.</param>
public sealed record RecordingPlaces(string Capture, string Store)
{
    /// <summary>What workers need in between, and the locks by which those of one store share the work. No key of the store leads there.</summary>
    public string Work => Path.Combine(Store, ".work");

    /// <param name="recordings">The folder for whatever the options do not name.</param>
    public static RecordingPlaces Of(RecordingOptions options, string recordings) => new(
        Path.GetFullPath(options.Capture.Length > 0 ? options.Capture : Path.Combine(recordings, "capture")),
        Path.GetFullPath(options.Store.Length > 0 ? options.Store : Path.Combine(recordings, "store")));
}
