namespace CityLeadership.Classroom.Web.Data;

/// <summary>
/// The folder that holds everything one host keeps on disk. Setting <c>Data:Folder</c>; default
/// <c>cityleadership-classroom</c> in the user's own data folder (<c>$XDG_DATA_HOME</c>, <c>~/.local/share</c>).
/// </summary>
public sealed class DataFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public DataFolder(string path)
    {
        Root = Path.GetFullPath(path);
        Directory.CreateDirectory(Root, OwnerOnly);
    }

    public string Root { get; }

    public string File(string name) => Path.Combine(Root, name);

    /// <summary>A folder inside this one, made when missing, open to this user only.</summary>
    public string Folder(string name) => Directory.CreateDirectory(File(name), OwnerOnly).FullName;

    public static DataFolder From(IConfiguration configuration) =>
        new(configuration["Data:Folder"] is { Length: > 0 } set ? set : Default());

    private static string Default() => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "cityleadership-classroom");
}
