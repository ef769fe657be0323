using CityLeadership.Classroom.Recording;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>
/// Where the media server of a Single host runs, and where it writes what it records. It runs in the folder of recordings and
/// names what it writes from there: as its own user it could not pass through the folders above, which are the host's.
/// </summary>
internal sealed class CaptureFolder(DataFolder data, RecordingOptions options, ChildUser user)
{
    private const string Default = "capture";

    /// <summary>Others may pass through it, and not look into it.</summary>
    private const UnixFileMode Passage =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private bool IsOurs => options.Capture.Length == 0;

    /// <summary>The folder of captures, as the media server names it.</summary>
    public string Named => IsOurs ? $"./{Default}" : Path.GetFullPath(options.Capture);

    /// <summary>Makes both folders, gives the one to the media server's user, and says where it is to run.</summary>
    public string Prepare()
    {
        var home = data.Folder("recordings");
        File.SetUnixFileMode(home, Passage);
        user.Give(IsOurs ? data.Folder(Path.Combine("recordings", Default)) : Directory.CreateDirectory(Named).FullName);
        return home;
    }
}
