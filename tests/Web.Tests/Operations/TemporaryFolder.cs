namespace CityLeadership.Classroom.Web.Tests.Operations;

/// <summary>A folder that goes with the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("classroom-");

    public string Path => folder.FullName;

    public string Under(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        folder.Refresh();
        if (folder.Exists) folder.Delete(recursive: true);
    }
}
