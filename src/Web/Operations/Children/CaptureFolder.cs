using System.Security.Cryptography;
using System.Text;
using CityLeadership.Classroom.Recording;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>
/// Where the media server of a Single host writes what it records. As a user of its own it can reach nothing in the data
/// folder, not even by a path from where it runs; then its folder lies beside, and the data folder holds a link to it.
/// </summary>
internal sealed class CaptureFolder(DataFolder data, RecordingOptions options, ChildUser user)
{
    /// <summary>A folder of root's that everybody may pass through.</summary>
    private const string Beside = "/var/lib/cityleadership-classroom";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes the folder, gives it to the media server's user, and says where it really is.</summary>
    public string Prepare()
    {
        var folder = options.Capture.Length > 0 ? Directory.CreateDirectory(Path.GetFullPath(options.Capture)).FullName : Own();
        user.Give(folder);
        return folder;
    }

    private string Own()
    {
        var shown = Path.Combine(data.Folder("recordings"), "capture");
        if (!user.IsAnother) return Directory.CreateDirectory(shown, OwnerOnly).FullName;

        Directory.CreateDirectory(Beside, OwnerOnly | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(data.Root)))[..16];
        var real = Directory.CreateDirectory(Path.Combine(Beside, name), OwnerOnly).FullName;
        if (new DirectoryInfo(shown) is { Exists: true, LinkTarget: null } former) former.Delete();
        if (!Path.Exists(shown)) Directory.CreateSymbolicLink(shown, real);
        return real;
    }
}
