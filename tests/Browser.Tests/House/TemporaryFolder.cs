namespace CityLeadership.Classroom.Browser.Tests.House;

/// <summary>A folder that goes with its owner.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("classroom-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
