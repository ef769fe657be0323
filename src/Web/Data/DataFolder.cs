namespace CityLeadership.Classroom.Web.Data;

/// <summary>The folder that holds everything one host keeps on disk (setting "Data"; default "data" beside the program).</summary>
public sealed class DataFolder
{
    public DataFolder(string path)
    {
        Root = Path.GetFullPath(path);
        Directory.CreateDirectory(Root);
    }

    public string Root { get; }

    public string File(string name) => Path.Combine(Root, name);

    public static DataFolder From(IConfiguration configuration) => new(configuration["Data"] is { Length: > 0 } set ? set : "data");
}
